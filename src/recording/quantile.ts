import { greatest, type Integer, integer, least } from "./integer.ts";
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
  const found = bucketAt(histogram, q);
  if (found === null) return null;
  const [low, high] = [Number(found.low), Number(found.high)];
  return { estimate: low + ((high - low) * (found.rank - 0.5)) / found.events, low, high };
}

/**
 * The quantile of a log-linear histogram: the middle of its bucket, so that it is at most the column's
 * `error` beside the true one; exact where the bucket is one value.
 */
export function middleQuantile(histogram: Histogram, q: number): Integer | null {
  const found = bucketAt(histogram, q);
  if (found === null) return null;
  const [low, high] = [BigInt(found.low), BigInt(found.high)];
  return integer(low + (high - low) / 2n);
}

/** The bucket of event number ceil(q * count), within min and max, and the event's rank in it. */
function bucketAt(histogram: Histogram, q: number) {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${q}`);
  const counted = histogram.buckets.reduce((sum, [, , count]) => sum + Number(count), 0);
  const rank = Math.max(1, Math.ceil(q * counted));
  let before = 0;
  for (const [lowest, highest, count] of histogram.buckets) {
    const events = Number(count);
    if (before + events >= rank) {
      const low = greatest(lowest, histogram.min ?? lowest);
      const high = least(highest, histogram.max ?? highest);
      return { low, high, rank: rank - before, events };
    }
    before += events;
  }
  return null;
}
