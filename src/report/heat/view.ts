import { isHistogramKind } from "../../recording/figure.ts";
import { add } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { exactBounds, histogramsOf } from "../histogram.ts";
import { group } from "../quantity.ts";
import { latencyHeat } from "./latency.ts";
import { type StripsView, stripsView } from "./strips-view.ts";

/** How a column's values are distributed over time. */
export interface HeatView {
  readonly column: string;
  /** Whether there is more than one key to choose from. */
  readonly choice: boolean;
  readonly strips: StripsView;
}

/** Columns of a strip, so that a page does not grow with the run; a canvas has more. */
const most = 60;

/** Of each column of histograms, where there is more than one interval. */
export function heatViews(recording: Recording, rows: readonly Row[]): readonly HeatView[] {
  if (recording.intervals.length < 2) return [];
  return recording.values.filter(isHistogramKind).flatMap((column): HeatView[] => {
    const keys = histogramsOf(rows, column.name).length;
    if (keys === 0) return [];
    const heat = latencyHeat(recording, column, { rows, key: null, most });
    const { buckets, cells, joined } = heat;
    const strips = stripsView(recording, {
      caption: `Events by ${column.name}, over time`,
      heads: [column.name, "events"],
      note: joined,
      grid: heat,
      unit: "",
      row: (index) => ({
        exact: exactBounds(buckets[index], column.unit),
        total: group((cells[index] ?? []).map((count) => count ?? 0).reduce(add, 0)),
      }),
    });
    return [{ column: column.name, choice: keys > 1, strips }];
  });
}
