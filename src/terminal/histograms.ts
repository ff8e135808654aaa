import { figuresOf, isHistogramKind } from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import type { Row } from "../recording/schema.ts";
import type { ValueColumn } from "../recording/value.ts";
import { histogramOf, shownIn } from "./columns.ts";
import { wrapTo } from "./fit.ts";
import { histogramText } from "./histogram.ts";
import type { Layout, Shown } from "./layout.ts";
import { withUnit } from "./units.ts";

/** `--dist`: for each row its key, the values that are plain numbers, and its histograms. */
export function histogramsText(
  rows: readonly Row[],
  { keys, values, view, elapsed_ns }: Shown,
  layout: Layout,
): string {
  return rows
    .map((row) => {
      const key = keys.map(
        ({ name }) => `${printable(name)} = ${printable(String(row.key[name]))}`,
      );
      const numbers = plainValues(row, values, view.nanoseconds, elapsed_ns);
      const head = wrapTo(layout.columns, [...key, ...numbers].join(", "));
      const histograms = rowHistograms(row, values, view.nanoseconds, layout);
      return `${layout.paint("bold", head)}\n${histograms}`;
    })
    .join("\n");
}

export function rowHistograms(
  row: Row,
  columns: readonly ValueColumn[],
  exact: boolean,
  layout: Layout,
): string {
  return columns
    .map((column) => {
      const histogram = histogramOf(row.values[column.name] ?? null);
      return histogram === null ? "" : histogramText(histogram, column, exact, layout);
    })
    .join("");
}

/** `declined = 31` for each figure of the columns that are no histograms. */
export function plainValues(
  row: Row,
  columns: readonly ValueColumn[],
  exact: boolean,
  elapsedNs: Integer,
): string[] {
  return columns.flatMap((column) => {
    if (isHistogramKind(column)) return [];
    const figures = figuresOf(column);
    return figures.map((figure) => {
      const value = shownIn(figure, column, row, elapsedNs);
      const name =
        figures.length > 1
          ? `${column.name} ${figure.label === "average" ? "avg" : figure.label}`
          : figure.label;
      const text = value === null ? "-" : typeof value === "string" ? printable(value) : value;
      const shown = typeof text === "string" ? text : withUnit(text, figure.unit, exact);
      return `${printable(name)} = ${shown}`;
    });
  });
}
