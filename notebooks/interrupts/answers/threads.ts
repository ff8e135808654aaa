import { number, percent, time } from "probebook/notebook";
import irqthreads from "../../../probes/irqthreads.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { steadily } from "../phases.ts";

/** What one thread of an interrupt did. */
export interface ThreadRow {
  readonly kernel: string;
  readonly thread: string;
  readonly line: string;
  readonly function: string;
  readonly runs: number;
  /** ns, on average; null: nothing was counted. */
  readonly average: number | null;
  readonly softirqs: number;
  readonly woken: number | null;
  readonly longestWoken: number | null;
}

export function threadRows({ name, part }: Kernel): readonly ThreadRow[] {
  return steadily(part, part.measured("threads", irqthreads))
    .rows()
    .map(({ thread, line, function: handler, time: took, softirqs, woken }) => ({
      ...{ kernel: name, thread, line, function: handler, runs: took.count },
      average: took.count === 0 ? null : took.avg,
      softirqs,
      woken: woken.count === 0 ? null : woken.avg,
      longestWoken: woken.count === 0 ? null : woken.max,
    }))
    .toSorted((a, b) => b.runs - a.runs);
}

export function answerThreads(kernels: readonly Kernel[]): Answer {
  const first = new Map(kernels.map((kernel) => [kernel, threadRows(kernel)[0]]));
  return {
    briefly: kernels.map((kernel) => {
      const row = first.get(kernel);
      return row === undefined ? "no irq thread ran" : `${row.function} in ${row.thread}`;
    }),
    whole: `${number([...first.values()].filter((row) => row !== undefined).length)} of ${number(kernels.length)} kernels ran handlers in threads.`,
    each: kernels.map((kernel) => {
      const row = first.get(kernel);
      if (row === undefined) return "no handler ran in a thread";
      const others = threadRows(kernel).length - 1;
      const began =
        row.woken === null
          ? ""
          : `, and began ${time(row.woken)} after the hard handler woke it, at worst ${time(row.longestWoken ?? 0)}`;
      return `${row.thread} ran ${row.function} of the line ${row.line} ${number(row.runs)} times, ${time(row.average ?? 0)} on average with the softirqs that it then runs (${percent(row.softirqs, row.runs * (row.average ?? 0))} of it)${began}; ${others === 0 ? "no other thread ran" : `${number(others)} other ${others === 1 ? "thread" : "threads"} ran less`}`;
    }),
  };
}
