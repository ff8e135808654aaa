import { figureIn, mainFigure } from "./figure.ts";
import { add, type Integer } from "./integer.ts";
import { compareIntegers } from "./merge.ts";
import type { Column, RecordingHead, Row, Value } from "./schema.ts";

export type ValueColumn = Column;
type Top = RecordingHead["view"]["top"];

/**
 * Gives the one number by which rows are compared (`mainFigure`): a rate by its sum. Null and texts count as 0;
 * averages need not be whole.
 */
export function mainValueOf(columns: readonly Column[], top?: Top): (row: Row) => Integer {
  const main = mainFigure({ values: [...columns], view: { top } });
  if (main === undefined) return () => 0;
  return ({ values }) => {
    const value = values[main.column] ?? null;
    if (value === null || typeof value !== "object") return value ?? 0;
    const figure = figureIn(main, value, 0);
    return figure === null || typeof figure === "string" ? 0 : figure;
  };
}

/** Rows by main value, biggest first; rows of the same value stay in their order. */
export function biggestFirst(rows: readonly Row[], columns: readonly Column[], top?: Top): Row[] {
  const main = mainValueOf(columns, top);
  return rows
    .map((row) => ({ row, value: main(row) }))
    .sort((a, b) => compareIntegers(b.value, a.value))
    .map(({ row }) => row);
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
