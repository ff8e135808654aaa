import { UserError } from "../user-error.ts";
import { type Attach, attachTo } from "./attach.ts";
import type { PointEvent } from "./event.ts";

/**
 * Arguments of a function that no types are known of: whole registers, as signed numbers. Above an
 * `int` there may be anything: `arg0 & 0xffffffff`.
 */
export interface UserArgs {
  readonly arg0: number;
  readonly arg1: number;
  readonly arg2: number;
  readonly arg3: number;
  readonly arg4: number;
  readonly arg5: number;
}

/** A statically defined probe's arguments, each as wide and signed as its note says; as many as it has. */
export interface UsdtArgs extends UserArgs {
  readonly arg6: number;
  readonly arg7: number;
  readonly arg8: number;
  readonly arg9: number;
  readonly arg10: number;
  readonly arg11: number;
}

export interface UprobeOptions {
  /** Bytes from the function's start to the start of an instruction; arguments are gone there. */
  readonly offset?: number;
}

/**
 * The entry of a function of a program or library. `path`: a file, a program in PATH ("bash") or a
 * library's name ("libc", "libc.so.6"); with --pid as that process sees it, in its container.
 * `symbol`: a name as the file has it, a C++ or Rust one with or without its mangling ("ns::run"), or a
 * glob. `e.args` holds `arg0` to `arg5`.
 *
 * Kernel 4.1 with CONFIG_UPROBES. Cost: one or two microseconds a call, five to ten in a virtual
 * machine, in that program only; with --pid in that process only. Loss: none; calls that the compiler has inlined are none.
 */
export function uprobe(
  path: string,
  symbol: string,
  { offset = 0 }: UprobeOptions = {},
): Attach<PointEvent<UserArgs>> {
  if (!Number.isSafeInteger(offset) || offset < 0) {
    throw new UserError(`${offset} is no offset into a function`, {
      advice:
        "Give the bytes from its start, a whole number; disassemblers show it as <name+0x1b>.",
    });
  }
  return attachTo({ kind: "userFunction", ...place(path, symbol), offset, side: "entry" });
}

/**
 * The return of a function of a program or library; `e.args.retval` is the whole return register, as a
 * signed number. `path` and `symbol`: as `uprobe`.
 *
 * Kernel 4.1 with CONFIG_UPROBES. Cost: two or three microseconds a call, more in a virtual
 * machine. Loss: returns of calls nested
 * more than 64 deep in one thread, which nothing counts.
 */
export function uretprobe(
  path: string,
  symbol: string,
): Attach<PointEvent<{ readonly retval: number }>> {
  return attachTo({ kind: "userFunction", ...place(path, symbol), offset: 0, side: "return" });
}

/**
 * A statically defined probe (USDT, <sys/sdt.h>) of a program or library: `usdt("bash", "readline")` or
 * `usdt("libc", "libc:memory_sbrk_more")`; `bun run list --usdt PATH` lists them. `e.args` holds
 * `arg0`, `arg1`, …, read from where the file's notes say; wherever the probe was inlined it counts.
 * `path`: as `uprobe`.
 *
 * Kernel 4.1 with CONFIG_UPROBES; 4.20 for probes with a semaphore. Cost and loss: as
 * `uprobe`.
 */
export function usdt(path: string, name: string): Attach<PointEvent<UsdtArgs>> {
  const parts = name.split(":");
  const [provider, probe] = parts.length === 1 ? ["", name] : parts;
  if (path === "" || provider === undefined || !probe || parts.length > 2) {
    throw new UserError(`"${name}" is no USDT probe's name`, {
      advice: "Write provider:name or name; `bun run list --usdt PATH` lists a file's probes.",
    });
  }
  return attachTo({ kind: "usdt", path, provider, name: probe });
}

function place(path: string, symbol: string): { readonly path: string; readonly symbol: string } {
  if (path === "" || symbol === "") {
    throw new UserError(`"${path}" "${symbol}" names no function of a program`, {
      advice: 'Write a file and a function, e.g. uprobe("libc", "malloc").',
    });
  }
  return { path, symbol };
}
