import { number, percent } from "probebook/notebook";
import softirqways from "../../../probes/softirqways.ts";
import type { Answer, Kernel } from "../kernel.ts";

/** The ways in which a softirq is run, in the order in which they are shown. */
export const ways = [
  "interrupt",
  "irq thread",
  "ksoftirqd",
  "ktimers",
  "napi thread",
  "thread",
] as const;
export type Way = (typeof ways)[number];

export const phrase: Readonly<Record<Way, string>> = {
  interrupt: "on the way out of an interrupt",
  "irq thread": "in an irq thread",
  ksoftirqd: "in ksoftirqd",
  ktimers: "in ktimers",
  "napi thread": "in a NAPI thread",
  thread: "in another thread",
};

/** A way that a probe tells, in words. */
export function inPhrase(way: string): string {
  return Object.entries(phrase).find(([known]) => known === way)?.[1] ?? way;
}

/** The ways by which anything went. */
export function waysSeen(all: readonly Readonly<Record<Way, number>>[]): readonly Way[] {
  return ways.filter((way) => all.some((counts) => counts[way] > 0));
}

/** Calls of a function by the way of the softirq that it was called from. */
export function callsBy(
  rows: readonly { readonly point: string; readonly way: string; readonly calls: number }[],
  point: string,
): Readonly<Record<Way, number>> {
  const of = (way: Way) =>
    rows
      .filter((row) => row.way === way && row.point.endsWith(point))
      .reduce((sum, { calls }) => sum + calls, 0);
  return Object.fromEntries(ways.map((way) => [way, of(way)])) as Record<Way, number>;
}

export function allOf(counts: Readonly<Record<Way, number>>): number {
  return ways.reduce((sum, way) => sum + counts[way], 0);
}

/** All frames of the ramp by way. */
export function framesBy({ part }: Kernel): Readonly<Record<Way, number>> {
  return callsBy(part.measured("ways", softirqways).rows(), "e1000_receive_skb");
}

/** `1,234 in ksoftirqd (12 %)`, for each way that was gone. */
export function inWords(counts: Readonly<Record<Way, number>>): string {
  return ways
    .filter((way) => counts[way] > 0)
    .map((way) => `${number(counts[way])} ${phrase[way]} (${percent(counts[way], allOf(counts))})`)
    .join(", ");
}

/** The handler's own context: what the interrupt itself brought, the way out of it or its thread. */
export function ownContext(counts: Readonly<Record<Way, number>>): number {
  return counts.interrupt + counts["irq thread"];
}

export function answerWays(kernels: readonly Kernel[]): Answer {
  return {
    briefly: kernels.map((kernel) => {
      const counts = framesBy(kernel);
      return `${number(ownContext(counts))} in the handler's own context, ${number(counts.ksoftirqd)} in ksoftirqd`;
    }),
    whole: `Of ${number(sumOf(kernels, (kernel) => allOf(framesBy(kernel))))} frames on all kernels, ${number(sumOf(kernels, (kernel) => ownContext(framesBy(kernel))))} were received in the handler's own context and ${number(sumOf(kernels, (kernel) => framesBy(kernel).ksoftirqd))} in ksoftirqd.`,
    each: kernels.map((kernel) => inWords(framesBy(kernel)) || "no frame"),
  };
}

function sumOf(kernels: readonly Kernel[], value: (kernel: Kernel) => number): number {
  return kernels.reduce((sum, kernel) => sum + value(kernel), 0);
}
