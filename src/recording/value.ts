import { add, type Integer } from "./integer.ts";
import { compareIntegers } from "./merge.ts";
import type { Recording, Row, Value } from "./schema.ts";

export type ValueColumn = Recording["values"][number];

/**
 * The one number by which rows are compared: the value of the first column, or of a histogram its
 * sum where it has a unit (time) and its count where it has none. Null counts as 0.
 */
export function mainValue(row: Row, columns: readonly ValueColumn[]): Integer {
  const [column] = columns;
  return column === undefined ? 0 : (weight(row.values[column.name] ?? null, column) ?? 0);
}

function weight(value: Value, column: ValueColumn): Integer | null {
  if (value === null || typeof value !== "object") return value;
  return column.unit === "" ? value.count : value.sum;
}

/** Rows by main value, biggest first; rows of the same value stay in their order. */
export function biggestFirst(rows: readonly Row[], columns: readonly ValueColumn[]): Row[] {
  return rows.toSorted((a, b) => compareIntegers(mainValue(b, columns), mainValue(a, columns)));
}

/** How many events rows stand for, by the first column that counts them; null if none does. */
export function eventsOf(rows: readonly Row[], columns: readonly ValueColumn[]): Integer | null {
  const column = columns.find(({ kind }) => kind === "count" || kind === "hist");
  if (column === undefined) return null;
  return rows.map((row) => countOf(row.values[column.name] ?? null)).reduce(add, 0);
}

function countOf(value: Value): Integer {
  if (value === null) return 0;
  return typeof value === "object" ? value.count : value;
}
