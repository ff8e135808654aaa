import {
  errorText,
  type Figure,
  figureIn,
  figuresOf,
  isHistogramKind,
} from "../recording/figure.ts";
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
  { nanoseconds, elapsedNs }: Shown,
): Column[] {
  const several = columns.filter((column) => figuresOf(column).length > 1).length > 1;
  return columns.flatMap((column) => {
    const figures = figuresOf(column);
    const isGrouped = figures.length > 1 && (several || column.error !== undefined);
    const group = isGrouped ? `${printable(column.name)} ${errorText(column)}`.trimEnd() : "";
    return figures.map((figure) => {
      const values = rows.map((row) => shownIn(figure, column, row, elapsedNs));
      const head = figure.label === "average" ? "avg" : printable(figure.label);
      return numbers(group, head, values, figure.unit, nanoseconds);
    });
  });
}

/** What figures depend on beside the rows. */
export interface Shown {
  /** Times as whole nanoseconds. */
  readonly nanoseconds: boolean;
  /** How long the rows' events were collected, for rates. */
  readonly elapsedNs: Integer;
}

/** A figure, averages of times and histograms rounded to a whole unit as it was recorded (a nanosecond). */
export function shownIn(
  figure: Figure,
  { kind }: ValueColumn,
  { values }: Row,
  elapsedNs: Integer,
): Integer | string | null {
  const found = figureIn(figure, values[figure.column], elapsedNs);
  const isWhole = figure.unit !== "" || isHistogramKind({ kind });
  return typeof found === "number" && isWhole ? Math.round(found) : found;
}

/** Rounded to a whole unit as it was recorded. */
export function average({ count, sum }: Histogram): number | null {
  return count === 0 ? null : Math.round(Number(sum) / Number(count));
}

export function histogramOf(value: Value): Histogram | null {
  return typeof value === "object" && value !== null && "buckets" in value ? value : null;
}

function numbers(
  group: string,
  head: string,
  values: readonly (Integer | string | null)[],
  unit: string,
  exact: boolean,
): Column {
  const scale = scaleOf(
    values.filter((value) => value !== null && typeof value !== "string"),
    unit,
    exact,
  );
  const isText = values.some((value) => typeof value === "string");
  return {
    group,
    head: `${head} ${scale.unit}`.trimEnd(),
    cells: values.map((value) => {
      if (value === null) return "-";
      return typeof value === "string" ? printable(value) : scaled(value, scale);
    }),
    align: isText ? "left" : "right",
  };
}
