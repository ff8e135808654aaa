import { type Figure, figureIn } from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import { keyIdentity } from "../recording/key.ts";
import { mergeValues } from "../recording/merge.ts";
import type { Recording, Row, Value } from "../recording/schema.ts";
import { keyLabel } from "./key-text.ts";
import { counted } from "./quantity.ts";
import { shownRows } from "./rows.ts";

/** One measure over the intervals: a line for each of the first keys, and one for all others. */
export interface Series {
  /** Seconds from the first interval's start: `+0 s`, `+1 s`, … */
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly label: string;
  /** True for the line that sums all keys without a line of their own. */
  readonly others: boolean;
  /** Per interval; null where the key was not seen and the measure is no sum. */
  readonly values: readonly (Integer | null)[];
}

const seriesLines = 5;

/** `rows` are the page's; the first five have lines of their own. */
export function seriesOf(recording: Recording, rows: readonly Row[], shown: Figure): Series {
  const kind = recording.values.find(({ name }) => name === shown.column)?.kind ?? "count";
  const top = rows.slice(0, seriesLines).map((row) => ({
    identity: keyIdentity(row.key),
    label: keyLabel(recording, row.key, 40),
  }));
  const named = new Set(top.map(({ identity }) => identity));
  const perInterval = recording.intervals.map((interval) => {
    const figures = new Map<string, Value>();
    let others: Value = null;
    for (const { key, values } of shownRows(recording, interval.rows)) {
      const [identity, value] = [keyIdentity(key), values[shown.column] ?? null];
      if (named.has(identity)) figures.set(identity, value);
      else others = mergeValues(kind, others, value);
    }
    return { figures, others, elapsedNs: interval.elapsed_ns };
  });
  const figure = (value: Value | undefined, elapsedNs: Integer) => {
    const found = figureIn(shown, value, elapsedNs);
    return (typeof found === "string" ? null : found) ?? (shown.additive ? 0 : null);
  };
  const lines: Line[] = top.map(({ identity, label }) => ({
    label,
    others: false,
    values: perInterval.map(({ figures, elapsedNs }) => figure(figures.get(identity), elapsedNs)),
  }));
  const left = rows.length - top.length;
  if (left > 0) {
    const values = perInterval.map(({ others, elapsedNs }) => figure(others, elapsedNs));
    lines.push({ label: counted(left, "other"), others: true, values });
  }
  return { labels: startLabels(recording), lines };
}

function startLabels({ intervals }: Recording): readonly string[] {
  const first = Date.parse(intervals[0]?.start ?? "");
  return intervals.map(({ interval, start }) => {
    const seconds = (Date.parse(start) - first) / 1000;
    return Number.isFinite(seconds) ? `+${Number(seconds.toFixed(1))} s` : `#${interval}`;
  });
}
