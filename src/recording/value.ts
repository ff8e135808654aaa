import { figureIn, mainFigure } from "./figure.ts";
import { add, type Integer } from "./integer.ts";
import { compareIntegers } from "./merge.ts";
import type { Column, RecordingHead, Row, Value } from "./schema.ts";

export type ValueColumn = Column;
type Top = RecordingHead["view"]["top"];

/**
 * The one number by which rows are compared (`mainFigure`): a rate by its sum. Null and texts count as 0;
 * averages need not be whole.
 */
export function mainValue(row: Row, columns: readonly Column[], top?: Top): Integer {
  const main = mainFigure({ values: [...columns], view: { top } });
  if (main === undefined) return 0;
  const value = row.values[main.column] ?? null;
  if (value === null || typeof value !== "object") return value ?? 0;
  const figure = figureIn(main, value, 0);
  return figure === null || typeof figure === "string" ? 0 : figure;
}

/** Rows by main value, biggest first; rows of the same value stay in their order. */
export function biggestFirst(rows: readonly Row[], columns: readonly Column[], top?: Top): Row[] {
  const values = new Map(rows.map((row) => [row, mainValue(row, columns, top)]));
  return rows.toSorted((a, b) => compareIntegers(values.get(b) ?? 0, values.get(a) ?? 0));
}

/** The rows that are shown where `top` says so, of rows with the biggest first, and how many are not. */
export function topOf(
  rows: readonly Row[],
  top: Top,
): { readonly shown: readonly Row[]; readonly more: number } {
  const shown = top === undefined ? rows : rows.slice(0, top.rows);
  return { shown, more: rows.length - shown.length };
}

/** How many events rows stand for, by the first column that counts them; null if none does. */
export function eventsOf(rows: readonly Row[], columns: readonly Column[]): Integer | null {
  const column = columns.find(({ kind }) => counting.includes(kind));
  if (column === undefined) return null;
  return rows.map((row) => countOf(row.values[column.name] ?? null)).reduce(add, 0);
}

const counting: readonly Column["kind"][] = [
  ...(["count", "hist", "avg", "stats", "lhist", "quantiles"] as const),
];

function countOf(value: Value): Integer {
  if (value === null) return 0;
  if (typeof value !== "object") return value;
  return "count" in value ? value.count : 0;
}
