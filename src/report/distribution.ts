import { bucketRange, countsIn } from "../recording/buckets.ts";
import { errorText, figureIn, figuresOf, isHistogramKind } from "../recording/figure.ts";
import { quantile } from "../recording/quantile.ts";
import type { Column, Recording, Row } from "../recording/schema.ts";
import { topOf } from "../recording/value.ts";
import type { NumberedHistogram } from "./histogram.ts";
import { bucketText, exactBounds, histogramsOf } from "./histogram.ts";
import { keyLabel } from "./key-text.ts";
import { counted, group, inWords, quantity } from "./quantity.ts";

/** All histograms of one recorded column. */
export interface DistributionView {
  readonly column: string;
  readonly figures: readonly FigureView[];
  /** Keys that have a histogram but no figure: chosen in the page's list. */
  readonly others: string | null;
}

interface FigureView {
  /** The row's number in the page. */
  readonly number: number;
  readonly label: string;
  readonly facts: string;
  readonly buckets: readonly {
    readonly bounds: string;
    readonly exact: string;
    readonly count: string;
    /** Of a bar, 0 to 100. */
    readonly width: string;
  }[];
}

const figures = 6;

export function distributionViews(recording: Recording, all: readonly Row[]): DistributionView[] {
  const { shown: rows } = topOf(all, recording.view.top);
  return recording.values
    .filter(isHistogramKind)
    .map((column) => {
      const histograms = histogramsOf(rows, column.name);
      const others = histograms.length - figures;
      return {
        column: column.name,
        figures: histograms.slice(0, figures).map((shown) => figureView(recording, shown, column)),
        others: others > 0 ? counted(others, "more key") : null,
      };
    })
    .filter((view) => view.figures.length > 0);
}

function figureView(recording: Recording, shown: NumberedHistogram, column: Column): FigureView {
  const { histogram, number, row } = shown;
  const range = bucketRange([histogram], column);
  const counts = countsIn(range, histogram);
  const top = Math.max(...counts.map(Number));
  return {
    number,
    label: keyLabel(recording, row.key),
    facts: histogramFacts(recording, shown, column),
    buckets: range.map((bucket, index) => ({
      bounds: bucketText(bucket, column, recording.view),
      exact: exactBounds(bucket, column.unit),
      count: group(counts[index] ?? 0),
      width: ((100 * Number(counts[index] ?? 0)) / top).toFixed(2),
    })),
  };
}

/** `4,531 events · 50 % ≤ 16.4 µs · 90 % ≤ 32.8 µs · 99 % ≤ 65.5 µs · longest 61.2 µs` */
export function histogramFacts(
  { view }: Recording,
  { histogram }: NumberedHistogram,
  column: Column,
): string {
  const { unit } = column;
  const bound = (share: number) =>
    inWords(quantity(Math.round(quantile(histogram, share)?.high ?? 0), unit, view));
  const shares = figuresOf(column).filter(({ part }) => /^p[0-9]/.test(part));
  const near = shares.map(({ part, label }) => {
    const value = figureIn({ part }, histogram, 0);
    return `${label} ${inWords(quantity(typeof value === "string" ? null : value, unit, view))}`;
  });
  return [
    counted(histogram.count, "event"),
    ...(near.length > 0
      ? [`${near.join(" · ")} (${errorText(column)})`]
      : [0.5, 0.9, 0.99].map((share) => `${100 * share} % ≤ ${bound(share)}`)),
    `${unit === "ns" ? "longest" : "largest"} ${inWords(quantity(histogram.max, unit, view))}`,
  ].join(" · ");
}
