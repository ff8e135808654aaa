import type { Histogram } from "./schema.ts";

/** Where a quantile lies: certainly within `low` to `high`, both inclusive; `estimate` is a guess. */
export interface Quantile {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The quantile `q` (0 to 1) of the recorded events, by nearest rank: the value of event number
 * `ceil(q * count)` in ascending order. Null where nothing was counted.
 *
 * Only that event's bucket is known, so the true value lies within its bounds, tightened by the
 * exact min and max. The estimate spreads the bucket's n events evenly over them, event k being at
 * `low + (high - low) * (k - 1/2) / n`. A log2 bucket's upper bound is below twice its lower one, so
 * the estimate is at least half and at most twice the true value. Above 2^53 all of it is rounded.
 */
export function quantile(histogram: Histogram, q: number): Quantile | null {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${q}`);
  const counted = histogram.buckets.reduce((sum, [, , count]) => sum + Number(count), 0);
  const rank = Math.max(1, Math.ceil(q * counted));
  let before = 0;
  for (const [lowest, highest, count] of histogram.buckets) {
    const events = Number(count);
    if (before + events >= rank) {
      const low = Math.max(Number(lowest), Number(histogram.min ?? lowest));
      const high = Math.min(Number(highest), Number(histogram.max ?? highest));
      return { estimate: low + ((high - low) * (rank - before - 0.5)) / events, low, high };
    }
    before += events;
  }
  return null;
}
