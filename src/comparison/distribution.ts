import { bucketRange, countsIn } from "../recording/buckets.ts";
import { isHistogramKind } from "../recording/figure.ts";
import type { Column, Histogram, Recording, Row } from "../recording/schema.ts";
import { bucketText } from "../report/histogram.ts";
import { keyLabel } from "../report/key-text.ts";
import { counted, group, percent } from "../report/quantity.ts";
import type { Both, Pair } from "./pairs.ts";

/** The histograms of one column that both recordings have, as far as keys differ; empty where neither has any. */
export interface HistogramPair {
  /** The pair's place in `Both.pairs`. */
  readonly number: number;
  readonly key: Row["key"];
  readonly first: Histogram;
  readonly second: Histogram;
}

const none: Histogram = { count: 0, sum: 0, min: null, max: null, buckets: [] };

export function histogramPairs(pairs: readonly Pair[], column: string): readonly HistogramPair[] {
  return pairs.flatMap(({ key, first, second }, number) => {
    const [one, other] = [histogramIn(first, column), histogramIn(second, column)];
    return one.buckets.length + other.buckets.length === 0
      ? []
      : [{ number, key, first: one, second: other }];
  });
}

function histogramIn(row: Row | undefined, column: string): Histogram {
  const value = row?.values[column];
  return typeof value === "object" && value !== null && "buckets" in value ? value : none;
}

/** Columns that both recordings have as histograms. */
export function histogramColumns({ first, second }: Both): readonly Column[] {
  return second.values.filter(
    (column) =>
      isHistogramKind(column) &&
      first.values.some(({ name, kind }) => name === column.name && kind === column.kind),
  );
}

const figures = 6;

/** Of each column the first keys' histograms over each other, as they are read without scripts. */
export function distributionViews(both: Both, order: (pair: HistogramPair) => number) {
  return histogramColumns(both).flatMap((column) => {
    const all = histogramPairs(both.pairs, column.name).toSorted((a, b) => order(a) - order(b));
    const others = all.length - figures;
    if (all.length === 0) return [];
    return {
      column: column.name,
      figures: all.slice(0, figures).map((pair) => figureView(both.second, pair, column)),
      others: others > 0 ? counted(others, "more key") : null,
    };
  });
}

function figureView(recording: Recording, pair: HistogramPair, column: Column) {
  const range = bucketRange([pair.first, pair.second], column);
  const [first, second] = [countsIn(range, pair.first), countsIn(range, pair.second)];
  return {
    number: pair.number,
    label: keyLabel(recording, pair.key),
    facts: pairFacts(pair),
    buckets: range.map((bucket, i) => ({
      bounds: bucketText(bucket, column, recording.view),
      first: group(first[i] ?? 0),
      firstShare: percent(first[i] ?? 0, pair.first.count),
      second: group(second[i] ?? 0),
      secondShare: percent(second[i] ?? 0, pair.second.count),
    })),
  };
}

/** `first 4,531 events, second 4,602 events` */
export function pairFacts({ first, second }: HistogramPair): string {
  return `first ${counted(first.count, "event")}, second ${counted(second.count, "event")}`;
}
