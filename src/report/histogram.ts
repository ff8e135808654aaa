import type { Integer } from "../recording/integer.ts";
import { compareIntegers } from "../recording/merge.ts";
import type { Histogram, Recording, Row } from "../recording/schema.ts";
import { inWords, quantity } from "./quantity.ts";

/** Inclusive bounds of a log2 bucket. */
export interface Bucket {
  readonly lowest: Integer;
  readonly highest: Integer;
}

/** Every log2 bucket from the first to the last that any of the histograms uses, without gaps. */
export function bucketRange(histograms: readonly Histogram[]): readonly Bucket[] {
  const used = histograms
    .flatMap(({ buckets }) => buckets.map(([lowest]) => lowest))
    .sort(compareIntegers);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range: Bucket[] = [];
  for (let lowest = BigInt(first); lowest <= last; lowest = lowest < 1n ? 1n : lowest * 2n) {
    const highest = lowest < 1n ? 0n : lowest * 2n - 1n;
    range.push({ lowest: small(lowest), highest: small(highest) });
  }
  return range;
}

function small(value: bigint): Integer {
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

/** The histogram's count in each bucket of a range. */
export function countsIn(range: readonly Bucket[], histogram: Histogram): readonly Integer[] {
  const counts = new Map<Integer, Integer>();
  for (const [lowest, , count] of histogram.buckets) counts.set(lowest, count);
  return range.map(({ lowest }) => counts.get(lowest) ?? 0);
}

/** `8.19–16.4 µs`; both units where they differ. */
export function bucketText(
  { lowest, highest }: Bucket,
  unit: string,
  view: Recording["view"],
): string {
  if (lowest === highest) return inWords(quantity(lowest, unit, view));
  const [from, to] = [quantity(lowest, unit, view), quantity(highest, unit, view)];
  return from.unit === to.unit
    ? `${from.text}–${inWords(to)}`
    : `${inWords(from)} – ${inWords(to)}`;
}

/** A row's histogram in a column, with the row's number in the page. */
export interface NumberedHistogram {
  readonly number: number;
  readonly row: Row;
  readonly histogram: Histogram;
}

/** A column's histograms in the order of `rows`; empty ones are left out. */
export function histogramsOf(rows: readonly Row[], column: string): readonly NumberedHistogram[] {
  return rows.flatMap((row, number) => {
    const value = row.values[column];
    if (typeof value !== "object" || value === null || value.buckets.length === 0) return [];
    return [{ number, row, histogram: value }];
  });
}
