import { type Attach, attachTo, type Point } from "./attach.ts";
import {
  fentry,
  fexit,
  kernelFunction,
  kernelFunctionReturn,
  kprobe,
  kretprobe,
  rawTracepoint,
  syscall,
  syscallReturn,
  tracepoint,
} from "./attach-kernel.ts";
import { type PointCall, pointCall } from "./attach-text.ts";
import { begin, end, hardware, interval, profile, software } from "./attach-timed.ts";
import { uprobe, uretprobe, usdt } from "./attach-user.ts";
import type { PointEvent, Undeclared } from "./event.ts";
import type { HardwareEvent, SoftwareEvent } from "./perf-events.ts";

/**
 * An attach point from its text, as the plan shows it and bpftrace writes it: `t:irq:softirq_entry`,
 * `syscall:openat`, `profile:99`, `uprobe:libc:malloc`; a name alone, a glob or `module:name` is a
 * kernel function.
 */
export function attachPoint(text: string): Attach<PointEvent<Undeclared>> {
  return attachTo(
    ...pointsOf(pointCall(text)).map((point) => ({ ...point, typed: true as const })),
  );
}

/** What the call stands for. Throws UserError where its arguments cannot be meant. */
export function pointsOf({ name, args: [first, second, third] }: PointCall): readonly Point[] {
  const offset = [second, third].find((one) => typeof one === "object");
  const { node } = attachOf(name, first, typeof second === "object" ? undefined : second, offset);
  return node.kind === "points" ? node.points : [];
}

function attachOf(
  name: PointCall["name"],
  first: PointCall["args"][number] | undefined,
  second: string | number | undefined,
  offset: { readonly offset: number } | undefined,
): Attach<unknown> {
  const text = String(first);
  switch (name) {
    case "tracepoint":
      return tracepoint(text);
    case "rawTracepoint":
      return rawTracepoint(text);
    case "kernelFunction":
      return kernelFunction(text);
    case "kernelFunctionReturn":
      return kernelFunctionReturn(text);
    case "fentry":
      return fentry(text);
    case "fexit":
      return fexit(text);
    case "kprobe":
      return kprobe(text, offset);
    case "kretprobe":
      return kretprobe(text);
    case "syscall":
      return syscall(text);
    case "syscallReturn":
      return syscallReturn(text);
    case "uprobe":
      return uprobe(text, String(second), offset);
    case "uretprobe":
      return uretprobe(text, String(second));
    case "usdt":
      return usdt(text, String(second));
    case "profile":
      return profile(Number(first));
    case "interval":
      return interval(text);
    // What they do not know they refuse.
    case "software":
      return software(text as SoftwareEvent, second === undefined ? undefined : Number(second));
    case "hardware":
      return hardware(text as HardwareEvent, second === undefined ? undefined : Number(second));
    case "begin":
      return begin();
    case "end":
      return end();
  }
}
