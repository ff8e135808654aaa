import type { Bucket } from "../recording/buckets.ts";
import { quantile } from "../recording/quantile.ts";
import type { Histogram } from "../recording/schema.ts";

/** Where quantiles lie on a histogram's bars, as far as its buckets tell. */
export interface QuantileMark {
  /** `p50`, or several that cannot be told apart: `p90 · p99`. */
  readonly label: string;
  /** Inclusive. */
  readonly low: number;
  readonly high: number;
  /** In bars from the left: 2.5 is the middle of the third. */
  readonly from: number;
  readonly to: number;
}

const marked = { p50: 0.5, p90: 0.9, p99: 0.99 } as const;

export function quantileMarks(
  histogram: Histogram,
  range: readonly Bucket[],
): readonly QuantileMark[] {
  const marks: QuantileMark[] = [];
  for (const [label, share] of Object.entries(marked)) {
    const found = quantile(histogram, share);
    if (found === null) continue;
    const { low, high } = found;
    const before = marks.at(-1);
    if (before?.low === low && before.high === high) {
      marks[marks.length - 1] = { ...before, label: `${before.label} · ${label}` };
    } else {
      marks.push({
        label,
        low,
        high,
        from: placeOf(low, range, 0),
        to: placeOf(high + 1, range, 1),
      });
    }
  }
  return marks;
}

/** A bucket with no end of its own is no ruler: what lies in it takes all of its bar. */
const endless = 2 ** 60;

/** Within its bar a value stands where it would if the bar were a ruler. */
function placeOf(value: number, range: readonly Bucket[], side: 0 | 1): number {
  const bar = range.findIndex(({ highest }) => value <= Number(highest) + 1);
  const bucket = range[bar];
  if (bucket === undefined) return range.length;
  const [lowest, end] = [Number(bucket.lowest), Number(bucket.highest) + 1];
  if (end - lowest > endless) return bar + side;
  return bar + Math.min(1, Math.max(0, (value - lowest) / (end - lowest)));
}
