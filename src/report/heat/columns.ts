import type { Interval, Recording } from "../../recording/schema.ts";
import { counted } from "../quantity.ts";
import { startLabels } from "../start-labels.ts";

/** Neighbouring intervals that are drawn as one column. */
export interface TimeColumn {
  /** Of its first interval: `+5 s`. */
  readonly label: string;
  readonly intervals: readonly Interval[];
}

/** All intervals in at most `most` columns of as many intervals each; the last may have fewer. */
export function timeColumns(recording: Recording, most: number): readonly TimeColumn[] {
  const { intervals } = recording;
  const each = Math.ceil(intervals.length / most);
  const labels = startLabels(recording);
  return Array.from({ length: Math.ceil(intervals.length / each) }, (_, column) => ({
    label: labels[column * each] ?? "",
    intervals: intervals.slice(column * each, (column + 1) * each),
  }));
}

/** What a column is, where it is more than one interval. */
export function joinedText(columns: readonly TimeColumn[]): string {
  const each = columns[0]?.intervals.length ?? 1;
  return each > 1 ? `Each column is ${counted(each, "interval")}.` : "";
}
