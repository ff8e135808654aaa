import { number, percent } from "probebook/notebook";
import softirqcontext from "../../../probes/softirqcontext.ts";
import type { Answer, Kernel } from "../kernel.ts";

/** Runs of one vector on one kernel, by way, and the tasks that were current most often. */
export interface VectorRow {
  readonly kernel: string;
  readonly vector: string;
  readonly runs: number;
  readonly ways: Readonly<Record<string, number>>;
  readonly tasks: readonly { readonly task: string; readonly runs: number }[];
}

export function vectorRows({ name, part }: Kernel): readonly VectorRow[] {
  const rows = part.measured("context", softirqcontext).rows();
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

/** The way by which most runs went, and its share in words: `interrupt 97.2 %`. */
function mostly({ ways, runs }: Pick<VectorRow, "ways" | "runs">): string {
  const [first] = Object.entries(ways).toSorted(([, a], [, b]) => b - a);
  return first === undefined ? "nothing" : `${first[0]} ${percent(first[1], runs)}`;
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
    briefly: kernels.map((kernel) => `mostly ${mostly(all(kernel))}`),
    whole: mostTasks([...rows.values()].flat()),
    each: kernels.map((kernel) => {
      const receive = rows.get(kernel)?.find(({ vector }) => vector === "NET_RX");
      const [task] = receive?.tasks ?? [];
      const current =
        receive === undefined || task === undefined
          ? "NET_RX did not run"
          : `NET_RX ${mostly(receive)}, and current was most often ${task.task} (${percent(task.runs, receive.runs)} of ${number(receive.runs)} runs; ${number(receive.tasks.length)} different tasks)`;
      return `all softirqs: ${mostly(all(kernel))}; ${current}`;
    }),
  };
}

function mostTasks(rows: readonly VectorRow[]): string {
  const [first] = rows.toSorted((a, b) => b.tasks.length - a.tasks.length);
  return first === undefined
    ? "No softirq ran."
    : `${first.vector} on ${first.kernel} met the most different tasks: ${number(first.tasks.length)} in ${number(first.runs)} runs.`;
}
