import { number } from "probebook/notebook";
import stacksnoop from "../../../probes/stacksnoop.ts";
import type { Kernel } from "../kernel.ts";
import { bare } from "../stack.ts";
import { stackRows } from "./stacks.ts";

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

/** Hits that net_rx_action made: a poll had used up its budget, so that its card is still on the list. */
export function repeated(kernel: Kernel): number {
  return raises(kernel)
    .filter(({ stack }) => stack.split(" ← ")[1] === "net_rx_action")
    .reduce((sum, { hits }) => sum + hits, 0);
}

/** Frames that ksoftirqd received while its raises were counted. */
export function framesInKsoftirqd(kernel: Kernel): number {
  return stackRows(kernel).reduce((sum, { counts }) => sum + counts.ksoftirqd, 0);
}

export function raisesInWords(kernel: Kernel): string {
  const [times, frames] = [repeated(kernel), framesInKsoftirqd(kernel)];
  const each = times === 0 ? "" : `, ${number(Math.round((10 * frames) / times) / 10)} for each`;
  return `NET_RX raised ${number(times)} times, ${number(frames)} frames received${each}`;
}
