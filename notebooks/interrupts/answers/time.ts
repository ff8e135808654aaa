import { percent, time } from "probebook/notebook";
import irqtime from "../../../probes/irqtime.ts";
import softirqwait from "../../../probes/softirqwait.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { steadily } from "../phases.ts";
import { bare } from "../stack.ts";

/** What a CPU can be in, as irqtime tells it. */
export const contexts = [
  "hard irq",
  "softirq",
  "irq thread",
  "ksoftirqd",
  "ktimers",
  "task",
  "idle",
];

/** Where one CPU's time went: ns by context, which add up to `whole`. */
export interface CpuTime {
  readonly kernel: string;
  readonly cpu: number;
  readonly whole: number;
  readonly contexts: Readonly<Record<string, number>>;
  /** The biggest part of the interrupts' time: `softirq NET_RX`. */
  readonly biggest: { readonly name: string; readonly ns: number } | undefined;
}

export function cpuTimes({ name, part }: Kernel): readonly CpuTime[] {
  const rows = steadily(part, part.measured("time", irqtime)).rows();
  const cpus = [...new Set(rows.map(({ cpu }) => cpu))].toSorted((a, b) => a - b);
  return cpus.map((cpu) => {
    const own = rows.filter((row) => row.cpu === cpu);
    const of = (context: string) =>
      own.filter((row) => row.context === context).reduce((sum, row) => sum + row.time, 0);
    const [biggest] = own
      .filter(({ context }) => context !== "task" && context !== "idle")
      .toSorted((a, b) => b.time - a.time);
    return {
      ...{ kernel: name, cpu, whole: own.reduce((sum, row) => sum + row.time, 0) },
      contexts: Object.fromEntries(contexts.map((context) => [context, of(context)])),
      biggest: biggest && { name: `${biggest.context} ${biggest.name}`, ns: biggest.time },
    };
  });
}

/** Time that is neither a task's nor idle. */
export function forInterrupts({ contexts: own, whole }: CpuTime): number {
  return whole - (own.task ?? 0) - (own.idle ?? 0);
}

/** The longest wait of a softirq, and what was going on when it was raised. */
export interface LongestWait {
  readonly kernel: string;
  readonly vector: string;
  readonly wait: number;
  /** Tasks that were current at the raise and at the entry. */
  readonly raisedIn: string;
  readonly ranIn: string;
  readonly stack: string;
}

export function longestWaits({ name, part }: Kernel, most: number): readonly LongestWait[] {
  return steadily(part, part.measured("longest", softirqwait))
    .rows()
    .filter((row) => "wait" in row)
    .toSorted((a, b) => b.wait - a.wait)
    .slice(0, most)
    .map(({ vector, wait, comm, ran, stack }) => ({
      ...{ kernel: name, vector, wait, raisedIn: comm, ranIn: ran },
      stack: stack.map(bare).join(" ← "),
    }));
}

export function answerTime(kernels: readonly Kernel[]): Answer {
  const times = new Map(kernels.map((kernel) => [kernel, cpuTimes(kernel)]));
  const busiest = (kernel: Kernel) =>
    (times.get(kernel) ?? []).toSorted((a, b) => forInterrupts(b) - forInterrupts(a))[0];
  const wait = (kernel: Kernel) => {
    const [first] = longestWaits(kernel, 1);
    return first === undefined
      ? "no softirq waited"
      : `${time(first.wait)} (${first.vector}, raised while ${first.raisedIn} was current, run by ${first.ranIn})`;
  };
  return {
    briefly: kernels.map((kernel) => {
      const cpu = busiest(kernel);
      return cpu === undefined
        ? "nothing was measured"
        : `${percent(forInterrupts(cpu), cpu.whole)} of CPU ${cpu.cpu} for interrupts; longest wait ${time(longestWaits(kernel, 1)[0]?.wait ?? 0)}`;
    }),
    whole: longestOfAll(kernels),
    each: kernels.map((kernel) => {
      const cpu = busiest(kernel);
      if (cpu === undefined) return "nothing was measured";
      const parts = contexts
        .filter((one) => one !== "task" && one !== "idle" && (cpu.contexts[one] ?? 0) > 0)
        .map((one) => `${percent(cpu.contexts[one] ?? 0, cpu.whole)} in ${one}`);
      const most = cpu.biggest === undefined ? "" : `, most of it in ${cpu.biggest.name}`;
      return `of CPU ${cpu.cpu}, which does most for interrupts, ${parts.join(", ")}${most}; the longest wait of a softirq was ${wait(kernel)}`;
    }),
  };
}

function longestOfAll(kernels: readonly Kernel[]): string {
  const [first] = kernels
    .flatMap((kernel) => longestWaits(kernel, 1))
    .toSorted((a, b) => b.wait - a.wait);
  return first === undefined
    ? "No softirq waited."
    : `The longest wait of all was that of ${first.vector} on ${first.kernel}: ${time(first.wait)} from raise to entry.`;
}
