import { type Figure, figureIn } from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import { keyIdentity } from "../recording/key.ts";
import { mergeValues } from "../recording/merge.ts";
import { oncePerObject } from "../recording/once-per-object.ts";
import type { Recording, Row, Value } from "../recording/schema.ts";
import { keyLabel } from "./key-text.ts";
import { counted } from "./quantity.ts";
import { shownKey } from "./rows.ts";
import { startLabels } from "./start-labels.ts";

/** One measure over the intervals: a line for each of some keys, and one for all others. */
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

/** Names a colour and a dash pattern of the style sheet. */
export function lineClass({ others }: Pick<Line, "others">, index: number): string {
  return others ? "line-others" : `line-${index + 1}`;
}

/** `rows` are the page's; the named ones, the first five unless others are given, have lines of their own. */
export function seriesOf(
  recording: Recording,
  rows: readonly Row[],
  shown: Figure,
  top: readonly Row[] = rows.slice(0, seriesLines),
): Series {
  const kind = recording.values.find(({ name }) => name === shown.column)?.kind ?? "count";
  const lineOf = lineNumbers(recording, top);
  const perInterval = recording.intervals.map((interval) => {
    const values: Value[] = [...top, null].map(() => null);
    for (const { key, values: own } of interval.rows) {
      const line = lineOf(key);
      values[line] = mergeValues(kind, values[line] ?? null, own[shown.column] ?? null);
    }
    return { values, elapsedNs: interval.elapsed_ns };
  });
  const figure = (value: Value | undefined, elapsedNs: Integer) => {
    const found = figureIn(shown, value, elapsedNs);
    return (typeof found === "string" ? null : found) ?? (shown.additive ? 0 : null);
  };
  const valuesOf = (line: number) =>
    perInterval.map(({ values, elapsedNs }) => figure(values[line], elapsedNs));
  const lines: Line[] = top.map(({ key }, line) => ({
    label: keyLabel(recording, key, 40),
    others: false,
    values: valuesOf(line),
  }));
  const left = rows.length - top.length;
  if (left > 0) {
    lines.push({ label: counted(left, "other"), others: true, values: valuesOf(top.length) });
  }
  return { labels: startLabels(recording), lines };
}

/** Gives the line of a recorded key: its place among `top`, or the one after them. */
function lineNumbers(recording: Recording, top: readonly Row[]): (key: Row["key"]) => number {
  const identities = top.map(({ key }) => keyIdentity(key));
  const keyOf = shownKey(recording);
  return oncePerObject((key) => {
    const place = identities.indexOf(keyIdentity(keyOf(key)));
    return place < 0 ? top.length : place;
  });
}
