import { printable } from "../recording/printable.ts";
import { nameText } from "../report/key-text.ts";
import { type Quantity, quantity } from "../report/quantity.ts";
import type { ContentOf } from "./schema.ts";

/** A chart as it is without scripts: its exact values, with bars where it has one series. */
export interface ChartView {
  /** The cell's index in the document, by which the client finds the values. */
  readonly cell: number;
  readonly title: string;
  /** Classes of the style sheet, in the order of the series; null: one series needs no legend. */
  readonly legend: readonly { readonly label: string; readonly className: string }[] | null;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly Quantity[];
    /** Of a bar, 0 to 100; null: several series. */
    readonly width: string | null;
  }[];
}

export function chartView(
  { title, labels, series, unit }: ContentOf<"chart">,
  cell: number,
): ChartView {
  const [only] = series;
  const top = Math.max(0, ...(only?.values ?? []).map((value) => value ?? 0));
  return {
    cell,
    title: printable(title),
    legend:
      series.length < 2
        ? null
        : series.map(({ name }, i) => ({ label: nameText(name), className: seriesClass(i) })),
    heads: series.map(({ name }) => nameText(name)),
    rows: labels.map((label, at) => ({
      label: nameText(label),
      cells: series.map(({ values }) =>
        quantity(values[at] ?? null, printable(unit), { nanoseconds: false }),
      ),
      width: series.length === 1 ? barWidth(only?.values[at] ?? 0, top) : null,
    })),
  };
}

/** Names a colour of the style sheet, which has five. */
function seriesClass(index: number): string {
  return `line-${(index % 5) + 1}`;
}

function barWidth(value: number, top: number): string {
  return top === 0 ? "0" : ((100 * Math.max(0, value)) / top).toFixed(2);
}
