import { number, percent } from "probebook/notebook";
import softirqcontext from "../../../probes/softirqcontext.ts";
import type { Answer, Kernel } from "../kernel.ts";
import { steadily } from "../phases.ts";
import { inPhrase } from "./ways.ts";

/** Runs of one vector on one kernel, by way, and the tasks that were current most often. */
export interface VectorRow {
  readonly kernel: string;
  readonly vector: string;
  readonly runs: number;
  readonly ways: Readonly<Record<string, number>>;
  readonly tasks: readonly { readonly task: string; readonly runs: number }[];
}

export function vectorRows({ name, part }: Kernel): readonly VectorRow[] {
  const rows = steadily(part, part.measured("context", softirqcontext)).rows();
  const vectors = [...new Set(rows.map(({ vector }) => vector))];
  return vectors
    .map((vector) => {
      const own = rows.filter((row) => row.vector === vector);
      return {
        ...{ kernel: name, vector, runs: own.reduce((sum, { runs }) => sum + runs, 0) },
        ways: summed(own, ({ way }) => way),
        tasks: Object.entries(summed(own, ({ task }) => task))
          .map(([task, runs]) => ({ task, runs }))
          .toSorted((a, b) => b.runs - a.runs),
      };
    })
    .toSorted((a, b) => b.runs - a.runs);
}

function summed<Row extends { readonly runs: number }>(
  rows: readonly Row[],
  by: (row: Row) => string,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[by(row)] = (sums[by(row)] ?? 0) + row.runs;
  return sums;
}

/** The way by which most runs went, and its share: `97.2 % on the way out of an interrupt`. */
function mostly({ ways, runs }: Pick<VectorRow, "ways" | "runs">): string {
  const [first] = Object.entries(ways).toSorted(([, a], [, b]) => b - a);
  return first === undefined ? "nothing ran" : `${percent(first[1], runs)} ${inPhrase(first[0])}`;
}

export function answerCurrent(kernels: readonly Kernel[]): Answer {
  const rows = new Map(kernels.map((kernel) => [kernel, vectorRows(kernel)]));
  const all = (kernel: Kernel) => {
    const own = rows.get(kernel) ?? [];
    const ways: Record<string, number> = {};
    for (const row of own)
      for (const [way, runs] of Object.entries(row.ways)) ways[way] = (ways[way] ?? 0) + runs;
    return { ways, runs: own.reduce((sum, { runs }) => sum + runs, 0) };
  };
  return {
    briefly: kernels.map((kernel) => mostly(all(kernel))),
    whole: mostTasks([...rows.values()].flat()),
    each: kernels.map((kernel) => {
      const receive = rows.get(kernel)?.find(({ vector }) => vector === "NET_RX");
      const current =
        receive === undefined
          ? "NET_RX did not run"
          : `of NET_RX ${mostly(receive)}, where current was ${tasksOf(receive)}`;
      return `of all softirqs ${mostly(all(kernel))}; ${current}`;
    }),
  };
}

/** `swapper/0 in 89.4 % of 9,204 runs, 4 other tasks in the rest`. */
function tasksOf({ tasks, runs }: VectorRow): string {
  const [first, ...others] = tasks;
  if (first === undefined) return "nothing";
  if (others.length === 0) return `${first.task} in all ${number(runs)} runs`;
  const rest = others.length === 1 ? "another task" : `${number(others.length)} other tasks`;
  return `${first.task} in ${percent(first.runs, runs)} of ${number(runs)} runs, ${rest} in the others`;
}

function mostTasks(rows: readonly VectorRow[]): string {
  const [first] = rows.toSorted((a, b) => b.tasks.length - a.tasks.length);
  return first === undefined
    ? "No softirq ran."
    : `${first.vector} on ${first.kernel} met the most different tasks: ${number(first.tasks.length)} in ${number(first.runs)} runs.`;
}
