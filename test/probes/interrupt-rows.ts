import type { IntervalLine } from "../cli/run-probe.ts";

type Row = IntervalLine["rows"][number];

/** A value's own numbers, as they are for histograms and rates. */
export function cellsOf(value: unknown): { readonly count: number; readonly sum: number } {
  const { count, sum } = value as { readonly count?: unknown; readonly sum?: unknown };
  return { count: Number(count ?? 0), sum: Number(sum ?? 0) };
}

export function sum(values: readonly unknown[]): number {
  return values.reduce<number>((all, one) => all + Number(one), 0);
}

/** A column's sums over rows with the same way. */
export function byWay(
  rows: readonly {
    readonly key: { readonly [name: string]: unknown };
    readonly values: Row["values"];
  }[],
  column: string,
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const { key, values } of rows)
    sums.set(String(key.way), (sums.get(String(key.way)) ?? 0) + Number(values[column]));
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The innermost frame decides: an interrupt may come upon any of the threads. */
const frames = {
  __irq_exit_rcu: "interrupt",
  irq_exit_rcu: "interrupt",
  irq_forced_thread_fn: "irq thread",
  run_ksoftirqd: "ksoftirqd",
  run_timersd: "ktimers",
} as const;

/** By which way a softirq came to be run, as a reader of its stack would say. */
export function wayOfStack(stack: readonly string[]): string {
  for (const frame of stack)
    for (const [name, way] of Object.entries(frames)) if (frame === name) return way;
  return "thread";
}
