import { bucketRange, countsIn } from "../../recording/buckets.ts";
import { isHistogramKind } from "../../recording/figure.ts";
import { quantile } from "../../recording/quantile.ts";
import type { Column, Histogram, Recording, Row } from "../../recording/schema.ts";
import { bucketText, histogramsOf } from "../histogram.ts";
import { keyLabel } from "../key-text.ts";
import { inWords, percent, quantity } from "../quantity.ts";

/** Keys that are looked at. */
const looked = 3;
/** Fewer events have no shape, and no slowest hundredth. */
const leastEvents = 200;
const longTail = 10;

/** Of the first keys, the first whose values fall into two groups; else the first with a long tail. */
export function shapeSentence(recording: Recording, rows: readonly Row[]): string | null {
  const column = recording.values.find(isHistogramKind);
  if (column === undefined) return null;
  const shown = histogramsOf(rows.slice(0, looked), column.name).filter(
    ({ histogram: { count, min } }) => count >= leastEvents && min !== null && min >= 0,
  );
  for (const sentence of [twoGroups, tail]) {
    for (const { row, histogram } of shown) {
      const found = sentence(recording, column, histogram, keyLabel(recording, row.key));
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Two peaks in buckets of powers of two (others have no ends that are alike) with a valley between them of at most
 * a quarter of the lower peak, and at least a tenth of the events on either side.
 */
function twoGroups(
  { view }: Recording,
  column: Column,
  histogram: Histogram,
  name: string,
): string | null {
  if (column.kind === "lhist") return null;
  const range = bucketRange([histogram], { kind: "hist" });
  const counts = countsIn(range, histogram).map(Number);
  const peakOf = (from: number, to: number) => {
    const part = counts.slice(from, to);
    return from + part.indexOf(Math.max(...part));
  };
  const groups = [...counts.keys()].slice(1, -1).flatMap((valley) => {
    const [low, high] = [peakOf(0, valley), peakOf(valley + 1, counts.length)];
    const lower = Math.min(counts[low] ?? 0, counts[high] ?? 0);
    const below = counts.slice(0, valley + 1).reduce((a, b) => a + b, 0);
    const share = below / Number(histogram.count);
    const isDeep = (counts[valley] ?? 0) <= lower / 4 && share >= 0.1 && share <= 0.9;
    return isDeep ? [{ valley, low, high, below, depth: counts[valley] ?? 0 }] : [];
  });
  const [best] = groups.toSorted((a, b) => a.depth - b.depth);
  // What is empty between the groups belongs to neither.
  const last = counts.findLastIndex((count, at) => at <= (best?.valley ?? -1) && count > 0);
  const [end, low, high] = [range[last], range[best?.low ?? -1], range[best?.high ?? -1]];
  if (best === undefined || end === undefined || low === undefined || high === undefined)
    return null;
  const text = (bucket: typeof end) => bucketText(bucket, column, view);
  const upTo = inWords(quantity(end.highest, column.unit, view));
  const above = Number(histogram.count) - best.below;
  return `${column.name} of ${name} falls into two groups: ${percent(best.below, histogram.count)} are at most ${upTo}, most often ${text(low)}, and ${percent(above, histogram.count)} more, most often ${text(high)}.`;
}

/** What the buckets leave open is given to the doubt: a tail is as long as it is at least. */
function tail(
  { view }: Recording,
  column: Column,
  histogram: Histogram,
  name: string,
): string | null {
  const [half, slowest] = [quantile(histogram, 0.5), quantile(histogram, 0.99)];
  if (half === null || slowest === null || half.high <= 0) return null;
  const times = slowest.low / half.high;
  if (times < longTail) return null;
  const text = (value: number) => inWords(quantity(value, column.unit, view));
  return `${column.name} of ${name} has a long tail: half are at most ${text(half.high)}, but one in 100 at least ${text(slowest.low)}, ${Math.floor(times)} times as much or more.`;
}
