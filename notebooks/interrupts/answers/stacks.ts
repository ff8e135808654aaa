import { number, percent } from "probebook/notebook";
import stackcount from "../../../probes/stackcount.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { intervalsIn, phasesOf } from "../phases.ts";
import { bare } from "../stack.ts";
import { allOf, inWords, phrase, type Way, ways } from "./ways.ts";

/** What the talk of 4.6 counted at the same function. */
export const talk: Readonly<Record<string, Partial<Record<Way, number>>>> = {
  "6.1": { interrupt: 1_016_045, ksoftirqd: 1_162 },
  "6.1 threadirqs": { "irq thread": 569_174 },
  "6.1-rt": { "irq thread": 26_469, ksoftirqd: 1 },
};

/** Who ran the softirq that a stack passes through. Leaf first, so the first of these names decides. */
export function wayOf(stack: readonly string[]): Way {
  const names = stack.map(bare);
  if (names.includes("run_ksoftirqd")) return "ksoftirqd";
  if (names.includes("__irq_exit_rcu")) return "interrupt";
  if (names.includes("irq_thread")) return "irq thread";
  if (names.includes("run_timersd")) return "ktimers";
  return "thread";
}

/** The frames of one kernel and rate, by the ways of their stacks. */
export interface StackRow {
  readonly kernel: string;
  readonly rate: string;
  readonly sent: number;
  readonly counts: Readonly<Record<Way, number>>;
  /** Different stacks. */
  readonly stacks: number;
}

export function stackRows({ name, part }: Kernel): readonly StackRow[] {
  const measured = part.measured("stacks", stackcount);
  return phasesOf(part.output("Frames for the stacks")).map((phase) => {
    const counts = none();
    const different = new Set<string>();
    for (const { stack, count } of intervalsIn(measured, phase).flatMap((one) => one.rows())) {
      counts[wayOf(stack)] += count;
      different.add(stack.join("\n"));
    }
    return { kernel: name, rate: phase.rate, sent: phase.sent, counts, stacks: different.size };
  });
}

/** Of all stacks of a kernel the most frequent ones, with the functions from the softirq to the driver left out. */
export function commonStacks(
  { part }: Kernel,
  most: number,
): readonly { readonly way: Way; readonly count: number; readonly stack: string }[] {
  return part
    .measured("stacks", stackcount)
    .rows()
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ stack, count }) => ({ way: wayOf(stack), count, stack: stack.map(bare).join(" ← ") }));
}

/** Different stacks over all rates. */
export function differentStacks({ part }: Kernel): number {
  return part.measured("stacks", stackcount).rows().length;
}

/** The talk's count of a way beside ours, each with its share. */
export interface TalkRow {
  readonly kernel: string;
  readonly way: Way;
  readonly old: number | null;
  readonly oldShare: number | null;
  readonly now: number;
  readonly nowShare: number;
}

export function talkRows(kernels: readonly Kernel[]): readonly TalkRow[] {
  return kernels.flatMap((kernel) => {
    const now = totals(stackRows(kernel));
    const old = talk[kernel.name] ?? {};
    const all = ways.reduce((sum, way) => sum + (old[way] ?? 0), 0);
    return ways
      .filter((way) => now[way] > 0 || old[way] !== undefined)
      .map((way) => ({
        ...{ kernel: kernel.name, way, old: old[way] ?? null, now: now[way] },
        oldShare: old[way] === undefined ? null : old[way] / all,
        nowShare: now[way] / Math.max(1, allOf(now)),
      }));
  });
}

export function answerStacks(kernels: readonly Kernel[]): Answer {
  const all = new Map(kernels.map((kernel) => [kernel, stackRows(kernel)]));
  const every = [...all.values()].flat();
  const wrong = every.filter((row) => allOf(row.counts) !== row.sent);
  const sent = every.reduce((sum, row) => sum + row.sent, 0);
  const exact =
    wrong.length === 0
      ? `Of ${number(sent)} frames sent, ${number(sent)} reached e1000_receive_skb, each with its stack.`
      : `${wrong.map((row) => `${row.kernel} at ${row.rate}: ${number(row.sent)} sent, ${number(allOf(row.counts))} counted`).join("; ")}.`;
  return {
    briefly: kernels.map((kernel) => {
      const total = totals(all.get(kernel) ?? []);
      const [first] = ways.toSorted((a, b) => total[b] - total[a]);
      const whole = allOf(total);
      return first === undefined || whole === 0
        ? "no frame"
        : `${percent(total[first], whole)} ${phrase[first]}; ${number(differentStacks(kernel))} stacks`;
    }),
    whole: exact,
    each: kernels.map((kernel) => {
      const total = totals(all.get(kernel) ?? []);
      return `${inWords(total)}, in ${number(differentStacks(kernel))} different stacks`;
    }),
  };
}

export function totals(rows: readonly Pick<StackRow, "counts">[]): Record<Way, number> {
  const total = none();
  for (const { counts } of rows) for (const way of ways) total[way] += counts[way];
  return total;
}

function none(): Record<Way, number> {
  return Object.fromEntries(ways.map((way) => [way, 0])) as Record<Way, number>;
}
