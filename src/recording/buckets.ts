import { add, type Integer, integer } from "./integer.ts";
import { compareIntegers } from "./merge.ts";
import type { Column, Histogram } from "./schema.ts";

/** Inclusive bounds. */
export interface Bucket {
  readonly lowest: Integer;
  readonly highest: Integer;
}

/** Most bars of a drawing: finer log-linear buckets are shown joined. */
const MOST_SHOWN = 48;

/**
 * Every bucket from the first to the last that any of the histograms uses, without gaps, for a drawing: log2
 * and linear ones as they were counted, log-linear ones joined as far as a reader can tell them apart.
 */
export function bucketRange(
  histograms: readonly Histogram[],
  { kind, linear, error }: Pick<Column, "kind" | "linear" | "error">,
): readonly Bucket[] {
  const used = histograms
    .flatMap(({ buckets }) => buckets)
    .sort(([a], [b]) => compareIntegers(a, b));
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = { lowest: first[0], highest: first[1] };
  if (linear !== undefined) {
    return linearRange(from, { lowest: last[0], highest: last[1] }, linear);
  }
  const finest = kind === "quantiles" ? subBitsOf(error) : 0;
  for (let bits = finest; ; bits--) {
    const range = logLinearRange(BigInt(from.lowest), BigInt(last[0]), bits);
    if (range.length <= MOST_SHOWN || bits === 0) return range;
  }
}

/** The histogram's count in each bucket of a range. */
export function countsIn(range: readonly Bucket[], { buckets }: Histogram): readonly Integer[] {
  const counts: Integer[] = range.map(() => 0);
  let at = 0;
  for (const [lowest, , count] of buckets) {
    while ((range[at]?.highest ?? lowest) < lowest) at++;
    if (at < range.length) counts[at] = add(counts[at] ?? 0, count);
  }
  return counts;
}

function subBitsOf(error = 1): number {
  return Math.max(0, Math.round(Math.log2(1 / error)) - 1);
}

/** What is below min and what is not below max are buckets of their own, as they were counted. */
function linearRange(
  first: Bucket,
  last: Bucket,
  { max, step }: NonNullable<Column["linear"]>,
): Bucket[] {
  const range = [first];
  for (let lowest = Number(first.highest) + 1; lowest < max && lowest < last.lowest; ) {
    const highest = Math.min(lowest + step, max) - 1;
    range.push({ lowest, highest });
    lowest = highest + 1;
  }
  return first.lowest === last.lowest ? range : [...range, last];
}

function logLinearRange(first: bigint, last: bigint, bits: number): Bucket[] {
  const range: Bucket[] = [];
  for (let value = first; value <= last; ) {
    const bucket = logLinearBucket(value, bits);
    range.push({ lowest: integer(bucket.lowest), highest: integer(bucket.highest) });
    value = bucket.highest + 1n;
  }
  return range;
}

/** The bucket of a value that keeps its highest bit and the `bits` bits after it; the same below 0, mirrored. */
export function logLinearBucket(
  value: bigint,
  bits: number,
): { readonly lowest: bigint; readonly highest: bigint } {
  if (value < 0n) {
    const mirrored = logLinearBucket(~value, bits);
    return { lowest: ~mirrored.highest, highest: ~mirrored.lowest };
  }
  const shift = BigInt(Math.max(0, value.toString(2).length - 1 - bits));
  const lowest = (value >> shift) << shift;
  return { lowest, highest: lowest + (1n << shift) - 1n };
}
