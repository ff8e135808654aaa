import type { Recording, Row } from "../recording/schema.ts";
import { drawnFirst, figureName } from "./measure.ts";
import { counted, inWords, quantity } from "./quantity.ts";
import { type Line, lineClass, seriesOf } from "./series.ts";

/** The main measure over time, as drawn without scripts: lines as SVG paths, and their figures. */
export interface SeriesView {
  readonly name: string;
  readonly viewBox: string;
  readonly lines: readonly {
    readonly label: string;
    readonly className: string;
    readonly path: string;
  }[];
  readonly top: string;
  readonly from: string;
  readonly to: string;
  readonly table: {
    readonly heads: readonly string[];
    readonly rows: readonly {
      readonly label: string;
      readonly cells: readonly { readonly text: string; readonly exact: string }[];
    }[];
    readonly cut: string | null;
  };
}

/** Intervals in the table; the drawing has all. */
const tableRows = 60;
const [width, height] = [600, 150];

/** Null where there is one interval, or nothing to draw. */
export function seriesView(recording: Recording, rows: readonly Row[]): SeriesView | null {
  const shown = drawnFirst(recording);
  if (shown === undefined || recording.intervals.length < 2 || rows.length === 0) return null;
  const { labels, lines } = seriesOf(recording, rows, shown);
  const heights = lines.flatMap(({ values }) => values.map((value) => Number(value ?? 0)));
  const top = heights.reduce((a, b) => Math.max(a, b), 0);
  const text = (value: Line["values"][number]) => quantity(value, shown.unit, recording.view);
  return {
    name: figureName(shown),
    viewBox: `0 0 ${width} ${height}`,
    lines: lines.map((line, index) => ({
      label: line.label,
      className: lineClass(line, index),
      path: linePath(line.values, top),
    })),
    top: inWords(quantity(top, shown.unit, recording.view)),
    from: labels[0] ?? "",
    to: labels.at(-1) ?? "",
    table: {
      heads: lines.map(({ label }) => label),
      rows: labels.slice(0, tableRows).map((label, at) => ({
        label,
        cells: lines.map(({ values }) => {
          const value = text(values[at] ?? null);
          return { text: inWords(value), exact: value.exact };
        }),
      })),
      cut:
        labels.length > tableRows
          ? `The first ${tableRows} of ${counted(labels.length, "interval")}; the recording has all.`
          : null,
    },
  };
}

function linePath(values: Line["values"], top: number): string {
  const step = width / Math.max(1, values.length - 1);
  let pen = "M";
  return values
    .map((value, index) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const y = top === 0 ? height : height - (height * Number(value)) / top;
      const point = `${pen}${(index * step).toFixed(1)} ${y.toFixed(1)}`;
      pen = "L";
      return point;
    })
    .join("");
}
