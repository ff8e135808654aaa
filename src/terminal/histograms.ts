import { printable } from "../recording/printable.ts";
import type { Recording, Row } from "../recording/schema.ts";
import type { ValueColumn } from "../recording/value.ts";
import { histogramOf } from "./columns.ts";
import { wrapTo } from "./fit.ts";
import { histogramText } from "./histogram.ts";
import type { Layout } from "./layout.ts";
import { withUnit } from "./units.ts";

/** `--dist`: for each row its key, the values that are plain numbers, and its histograms. */
export function histogramsText(
  rows: readonly Row[],
  { keys, values, view }: Pick<Recording, "keys" | "values" | "view">,
  layout: Layout,
): string {
  return rows
    .map((row) => {
      const key = keys.map(
        ({ name }) => `${printable(name)} = ${printable(String(row.key[name]))}`,
      );
      const numbers = plainValues(row, values, view.nanoseconds);
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

/** `declined = 31` for each value that is a number. */
export function plainValues(row: Row, columns: readonly ValueColumn[], exact: boolean): string[] {
  return columns.flatMap(({ name, unit, kind }) => {
    if (kind === "hist") return [];
    const value = row.values[name] ?? null;
    const text = value === null || typeof value === "object" ? "-" : withUnit(value, unit, exact);
    return [`${printable(name)} = ${text}`];
  });
}
