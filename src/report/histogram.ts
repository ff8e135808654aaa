import type { Bucket } from "../recording/buckets.ts";
import type { Integer } from "../recording/integer.ts";
import type { Column, Histogram, Recording, Row } from "../recording/schema.ts";
import { group, inWords, quantity } from "./quantity.ts";

/** `8.19–16.4 µs`; both units where they differ; `below 0`, `from 1,500` at the ends of linear buckets. */
export function bucketText(
  { lowest, highest }: Bucket,
  { unit, linear }: Column,
  view: Recording["view"],
): string {
  if (linear !== undefined && highest < linear.min) {
    return `below ${inWords(quantity(linear.min, unit, view))}`;
  }
  if (linear !== undefined && lowest >= linear.max) {
    return `from ${inWords(quantity(linear.max, unit, view))}`;
  }
  return rangeText(lowest, highest, unit, view);
}

/** Inclusive bounds in words; both units where they differ. */
export function rangeText(
  lowest: Integer,
  highest: Integer,
  unit: string,
  view: Recording["view"],
): string {
  if (lowest === highest) return inWords(quantity(lowest, unit, view));
  const [from, to] = [quantity(lowest, unit, view), quantity(highest, unit, view)];
  return from.unit === to.unit
    ? `${from.text}–${inWords(to)}`
    : `${inWords(from)} – ${inWords(to)}`;
}

/** `8,192 to 16,383 ns` */
export function exactBounds(bucket: Bucket | undefined, unit: string): string {
  if (bucket === undefined) return "";
  return `${group(bucket.lowest)} to ${group(bucket.highest)} ${unit}`.trim();
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
    if (typeof value !== "object" || value === null || !("buckets" in value)) return [];
    return value.buckets.length === 0 ? [] : [{ number, row, histogram: value }];
  });
}
