import type { Recording } from "../../recording/schema.ts";
import type { Told } from "./told.ts";

/** The main measure of the intervals that are no mere rest, each as if it had the usual length. */
export interface PerUsual {
  /** Nanoseconds: the median length. */
  readonly usual: number;
  readonly values: readonly {
    /** Which interval. */
    readonly at: number;
    readonly value: number;
    readonly length: number;
  }[];
}

/** Intervals of less than half the usual length are left out. */
export function perUsual({ intervals }: Recording, { sums }: Told): PerUsual {
  const lengths = intervals.map(({ elapsed_ns }) => Number(elapsed_ns));
  const usual = median(lengths);
  const values = lengths.flatMap((length, at) =>
    length < usual / 2 ? [] : [{ at, length, value: (Number(sums[at]) * usual) / length }],
  );
  return { usual, values };
}

/** Of all keys' events an interval has so many; fewer than 20 in the larger of two are chance. */
export const leastEvents = 20;

const normal = 1.4826;

/** How far values usually lie from their middle, as a normal distribution's sigma: from the median of the distances. */
export function spreadOf(values: readonly number[], middle: number): number {
  return normal * median(values.map((value) => Math.abs(value - middle)));
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
