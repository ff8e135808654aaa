import stacksnoop from "../../../probes/stacksnoop.ts";
import type { Kernel } from "../kernel.ts";
import { bare } from "../stack.ts";

/** Hits of __raise_softirq_irqoff in ksoftirqd that have one stack. */
export interface Raise {
  readonly kernel: string;
  readonly hits: number;
  readonly stack: string;
}

/** Most frequent first. */
export function raises({ name, part }: Kernel): readonly Raise[] {
  const hits = new Map<string, number>();
  for (const { columns } of part.measured("raises", stacksnoop).events) {
    const frames = Array.isArray(columns.stack) ? columns.stack.map(String) : [];
    const stack = frames.map(bare).join(" ← ");
    hits.set(stack, (hits.get(stack) ?? 0) + 1);
  }
  return [...hits]
    .map(([stack, count]) => ({ kernel: name, hits: count, stack }))
    .toSorted((a, b) => b.hits - a.hits);
}

/** Hits that net_rx_action made: it had used up its budget or its time. */
export function budgetRaises(kernel: Kernel): number {
  return raises(kernel)
    .filter(({ stack }) => stack.split(" ← ")[1] === "net_rx_action")
    .reduce((sum, { hits }) => sum + hits, 0);
}
