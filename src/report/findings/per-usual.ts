import type { Figure } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Recording } from "../../recording/schema.ts";
import { median } from "./spread.ts";

/** A measure of the intervals that are no mere rest, so that they can be compared. */
export interface PerUsual {
  /** Nanoseconds: the median length. */
  readonly usual: number;
  readonly values: readonly {
    /** Which interval. */
    readonly at: number;
    /** As if the interval had the usual length; rates are so already. */
    readonly value: number;
    /** Nanoseconds over which it was summed; a rate's is the usual one. */
    readonly length: number;
  }[];
}

/** Intervals of less than half the usual length are left out. */
export function perUsual(
  { intervals }: Recording,
  { part }: Figure,
  sums: readonly Integer[],
): PerUsual {
  const lengths = intervals.map(({ elapsed_ns }) => Number(elapsed_ns));
  const usual = median(lengths);
  const values = lengths.flatMap((elapsed, at) => {
    const length = part === "perSecond" ? usual : elapsed;
    return elapsed < usual / 2 ? [] : [{ at, length, value: (Number(sums[at]) * usual) / length }];
  });
  return { usual, values };
}
