import { printable } from "../recording/printable.ts";
import { nameText } from "../report/key-text.ts";
import { type Quantity, quantity } from "../report/quantity.ts";
import { type Plot, plot } from "./plot.ts";
import type { ContentOf } from "./schema.ts";

/** A chart as it is without scripts: its exact values, with bars where it has one series. */
export interface ChartView {
  /** The cell's index in the document, by which the client finds the values. */
  readonly cell: number;
  readonly title: string;
  readonly plot: Plot | null;
  /** So many rows that the picture stands for them on paper. */
  readonly long: boolean;
  /** Classes of the style sheet, in the order of the series; null: one series needs no legend. */
  readonly legend: readonly { readonly label: string; readonly className: string }[] | null;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly Quantity[];
  }[];
}

export function chartView(chart: ContentOf<"chart">, cell: number): ChartView {
  const { title, labels, series, unit } = chart;
  return {
    cell,
    title: printable(title),
    plot: plot(chart),
    long: labels.length > 12,
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
    })),
  };
}

/** Names a colour of the style sheet, which has five. */
function seriesClass(index: number): string {
  return `line-${(index % 5) + 1}`;
}
