import { quantile } from "../recording/quantile.ts";
import type { Recording, Row } from "../recording/schema.ts";
import type { NumberedHistogram } from "./histogram.ts";
import { type Bucket, bucketRange, bucketText, countsIn, histogramsOf } from "./histogram.ts";
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

export function distributionViews(recording: Recording, rows: readonly Row[]): DistributionView[] {
  return recording.values
    .filter(({ kind }) => kind === "hist")
    .map(({ name, unit }) => {
      const histograms = histogramsOf(rows, name);
      const others = histograms.length - figures;
      return {
        column: name,
        figures: histograms.slice(0, figures).map((shown) => figureView(recording, shown, unit)),
        others: others > 0 ? counted(others, "more key") : null,
      };
    })
    .filter((view) => view.figures.length > 0);
}

function figureView(recording: Recording, shown: NumberedHistogram, unit: string): FigureView {
  const { histogram, number, row } = shown;
  const range = bucketRange([histogram]);
  const counts = countsIn(range, histogram);
  const top = Math.max(...counts.map(Number));
  return {
    number,
    label: keyLabel(recording, row.key),
    facts: histogramFacts(recording, shown, unit),
    buckets: range.map((bucket, index) => ({
      bounds: bucketText(bucket, unit, recording.view),
      exact: exactBounds(bucket, unit),
      count: group(counts[index] ?? 0),
      width: ((100 * Number(counts[index] ?? 0)) / top).toFixed(2),
    })),
  };
}

/** `4,531 events · 50 % ≤ 16.4 µs · 99 % ≤ 65.5 µs · longest 61.2 µs` */
export function histogramFacts(
  { view }: Recording,
  { histogram }: NumberedHistogram,
  unit: string,
): string {
  const bound = (share: number) =>
    inWords(quantity(Math.round(quantile(histogram, share)?.high ?? 0), unit, view));
  return [
    counted(histogram.count, "event"),
    `50 % ≤ ${bound(0.5)}`,
    `99 % ≤ ${bound(0.99)}`,
    `${unit === "ns" ? "longest" : "largest"} ${inWords(quantity(histogram.max, unit, view))}`,
  ].join(" · ");
}

function exactBounds({ lowest, highest }: Bucket, unit: string): string {
  return `${group(lowest)} to ${group(highest)} ${unit}`.trim();
}
