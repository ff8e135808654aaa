import { UserError } from "../user-error.ts";
import { type Attach, attachTo, type FunctionPoint } from "./attach.ts";
import type {
  FunctionArgs,
  FunctionRetval,
  PointEvent,
  SyscallArgs,
  TracepointArgs,
} from "./event.ts";

/**
 * A kernel tracepoint, e.g. `tracepoint("irq:softirq_entry")`, or all that a glob names
 * (`tracepoint("irq:*")`). `e.args` holds its arguments under the names of TP_PROTO, or the fields of
 * the classic event where nothing better works.
 *
 * Kernel 4.7; without loss 5.5 (tp_btf) or 4.17 (raw_tp). Cost: about 50 ns an event before anything
 * is read. Loss: classic events beside other BPF programs only, and they are counted.
 */
export function tracepoint<Name extends string>(
  name: Name,
): Attach<PointEvent<TracepointArgs<Name>>> {
  const [category, event, ...more] = name.split(":");
  if (!category || !event || more.length > 0) {
    throw new UserError(`"${name}" is no tracepoint's name`, {
      advice: "Write category:name, e.g. irq:softirq_entry, or a glob, e.g. irq:*.",
    });
  }
  return attachTo({ kind: "tracepoint", category, name: event });
}

/**
 * A tracepoint by the arguments that the kernel passes to it (TP_PROTO), never by the classic event's
 * fields; also those that have no event, e.g. `rawTracepoint("sched_overutilized_tp")`.
 *
 * Kernel 4.17; typed from 5.5 on. Cost and loss: as `tracepoint`.
 */
export function rawTracepoint<Name extends string>(
  name: Name,
): Attach<PointEvent<TracepointArgs<Name>>> {
  if (!/^\w+$/.test(name)) {
    throw new UserError(`"${name}" is no raw tracepoint's name`, {
      advice: "Write the name alone, e.g. sched_switch: raw tracepoints have no category.",
    });
  }
  return attachTo({ kind: "rawTracepoint", name });
}

/**
 * The entry of a kernel function by the best way that this kernel has: fentry (5.5, x86-64; 6.0,
 * arm64), else kprobe. `name`, `module:name`, or a glob of either; `e.args` holds its arguments by name.
 *
 * Cost: about 50 ns a call by fentry, 100 ns and more by kprobe. Loss: none by fentry; by kprobe, calls
 * that come while a BPF program runs on that CPU, counted.
 */
export function kernelFunction<Name extends string>(
  name: Name,
): Attach<PointEvent<FunctionArgs<Name>>> {
  return attachTo(functionPoint(name, "entry", "best"));
}

/** What a function returned; void ones have no `retval`. */
type Returned<Name extends string> = { readonly retval: FunctionRetval<Name> };

/**
 * The return of a kernel function by the best way that this kernel has: fexit, else kretprobe.
 * `e.args.retval` is what it returned, typed by BTF; by fexit `e.args` also holds its arguments.
 *
 * Kernel, cost and loss: as `fexit` and `kretprobe`.
 */
export function kernelFunctionReturn<Name extends string>(
  name: Name,
): Attach<PointEvent<FunctionArgs<Name> & Returned<Name>>> {
  return attachTo(functionPoint(name, "return", "best"));
}

/**
 * The entry of a kernel function by a BPF trampoline: typed arguments, pointers read without a copy.
 *
 * Kernel 5.5 (x86-64), 6.0 (arm64), with BTF; refused under lockdown. Cost: the least of all ways, about
 * 50 ns a call. Loss: none.
 */
export function fentry<Name extends string>(name: Name): Attach<PointEvent<FunctionArgs<Name>>> {
  return attachTo(functionPoint(name, "entry", "fentry"));
}

/**
 * The return of a kernel function by a BPF trampoline: `e.args` holds the arguments as they were
 * passed, and `e.args.retval`.
 *
 * Kernel 5.5 (x86-64), 6.0 (arm64), with BTF; refused under lockdown. Cost: about 60 ns a call. Loss:
 * none, but calls that were under way when it was attached.
 */
export function fexit<Name extends string>(
  name: Name,
): Attach<PointEvent<FunctionArgs<Name> & Returned<Name>>> {
  return attachTo(functionPoint(name, "return", "fentry"));
}

export interface KprobeOptions {
  /** Bytes from the function's start to the start of an instruction; arguments are gone there. */
  readonly offset?: number;
}

/**
 * A breakpoint at a kernel function, or inside of it. At offset 0 `e.args` holds the arguments that
 * are passed in registers.
 *
 * Kernel 4.1 with CONFIG_KPROBES; several functions at once from 5.18 on. Cost: 100 ns a call and more,
 * a microsecond at an offset. Loss: calls that come while a BPF program runs on that CPU, counted
 * (where fentry works, or from 6.7 on).
 */
export function kprobe<Name extends string>(
  name: Name,
  { offset = 0 }: KprobeOptions = {},
): Attach<PointEvent<FunctionArgs<Name>>> {
  if (!Number.isSafeInteger(offset) || offset < 0) {
    throw new UserError(`${offset} is no offset into a function`, {
      advice:
        "Give the bytes from its start, a whole number; disassemblers show it as <name+0x1b>.",
    });
  }
  return attachTo(functionPoint(name, "entry", "kprobe", offset));
}

/**
 * The return of a kernel function by a replaced return address. `e.args` holds `retval` only: for
 * arguments use `fexit` or `kernelFunctionReturn`, or a span from its entry.
 *
 * Kernel 4.1 with CONFIG_KRETPROBES. Cost: 200 ns a call and more. Loss: calls above the number of
 * returns that can be awaited at once (maxactive: twice the CPUs, at least 10), and those that come
 * while a BPF program runs on that CPU; counted where fexit works, or from 6.7 on.
 */
export function kretprobe<Name extends string>(name: Name): Attach<PointEvent<Returned<Name>>> {
  return attachTo(functionPoint(name, "return", "kprobe"));
}

/**
 * The start of a system call, or of all that a glob names: `syscall("openat")`. `e.args` holds its
 * arguments under the kernel's names; pointers are addresses in user memory (see `userText`).
 *
 * Kernel 4.17 with tracefs. Cost: every system call of the machine is looked at, about 60 ns each.
 * Loss: none; 32-bit programs' calls, which have other numbers, are left out.
 */
export function syscall<Name extends string>(name: Name): Attach<PointEvent<SyscallArgs<Name>>> {
  return attachTo({ kind: "tracepoint", category: "syscalls", name: `sys_enter_${named(name)}` });
}

/**
 * The end of a system call: `e.args.ret` is what it returned, a negative errno where it failed.
 *
 * Kernel, cost and loss: as `syscall`. Calls that never return (exit, a thread that is ended by exec)
 * have none.
 */
export function syscallReturn(name: string): Attach<PointEvent<{ readonly ret: number }>> {
  return attachTo({ kind: "tracepoint", category: "syscalls", name: `sys_exit_${named(name)}` });
}

function named(name: string): string {
  if (/^[\w*?[\]-]+$/.test(name)) return name;
  throw new UserError(`"${name}" is no system call's name`, {
    advice: "Write it as in its manual page, e.g. openat, or a glob, e.g. open*.",
  });
}

function functionPoint(
  name: string,
  side: FunctionPoint["side"],
  by: FunctionPoint["by"],
  offset = 0,
): FunctionPoint {
  const colon = name.indexOf(":");
  const module = colon < 0 ? undefined : name.slice(0, colon);
  const pattern = name.slice(colon + 1);
  if (pattern === "" || module === "" || !/^[\w.*?[\]-]+$/.test(pattern)) {
    throw new UserError(`"${name}" is no function's name`, {
      advice:
        "Write name, module:name or a glob: e1000_receive_skb, e1000e:e1000_receive_skb, napi_*.",
    });
  }
  return { kind: "function", pattern, module, side, by, offset };
}
