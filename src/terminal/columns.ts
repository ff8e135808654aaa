import type { Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import type { Histogram, Recording, Row, Value } from "../recording/schema.ts";
import type { ValueColumn } from "../recording/value.ts";
import { scaled, scaleOf } from "./units.ts";

/** A column of a table as text: its head and one cell per row. */
export interface Column {
  /** The value column that it belongs to, where the head alone would not tell. */
  readonly group: string;
  readonly head: string;
  readonly cells: readonly string[];
  readonly align: "left" | "right";
}

export function keyColumns(rows: readonly Row[], keys: Recording["keys"]): Column[] {
  return keys.map(({ name, kind }) => ({
    group: "",
    head: printable(name),
    cells: rows.map(({ key }) => printable(String(key[name] ?? ""))),
    align: kind === "integer" ? "right" : "left",
  }));
}

/** What is shown of the value columns: of a histogram its count, total, average and longest. */
export function valueColumns(
  rows: readonly Row[],
  columns: readonly ValueColumn[],
  exact: boolean,
): Column[] {
  const grouped = columns.filter(({ kind }) => kind === "hist").length > 1;
  return columns.flatMap((column) => {
    const values = rows.map((row) => row.values[column.name] ?? null);
    const unit = column.unit;
    if (column.kind !== "hist") {
      return numbers("", printable(column.name), values.map(plainNumber), unit, exact);
    }
    const histograms = values.map(histogramOf);
    const group = grouped ? printable(column.name) : "";
    const of = (head: string, number: (h: Histogram) => Integer | null, itsUnit = unit) =>
      numbers(
        group,
        head,
        histograms.map((h) => (h === null ? null : number(h))),
        itsUnit,
        exact,
      );
    return [
      of("count", ({ count }) => count, ""),
      of("total", ({ sum }) => sum),
      of("avg", average),
      of(unit === "ns" ? "longest" : "largest", ({ max }) => max),
    ];
  });
}

/** Rounded to a whole unit as it was recorded (a nanosecond). */
export function average({ count, sum }: Histogram): number | null {
  return count === 0 ? null : Math.round(Number(sum) / Number(count));
}

export function histogramOf(value: Value): Histogram | null {
  return typeof value === "object" ? value : null;
}

function plainNumber(value: Value): Integer | null {
  return typeof value === "object" ? null : value;
}

function numbers(
  group: string,
  head: string,
  values: readonly (Integer | null)[],
  unit: string,
  exact: boolean,
): Column {
  const scale = scaleOf(
    values.filter((value) => value !== null),
    unit,
    exact,
  );
  return {
    group,
    head: `${head} ${scale.unit}`.trimEnd(),
    cells: values.map((value) => (value === null ? "-" : scaled(value, scale))),
    align: "right",
  };
}
