import type { Figure } from "../../recording/figure.ts";
import type { Integer } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { eventsOf } from "../../recording/value.ts";
import { sumOf } from "../measure.ts";
import { seriesOf } from "../series.ts";
import { type PerUsual, perUsual } from "./per-usual.ts";

/** The main measure over time, of which some sentences tell. */
export interface Told {
  readonly shown: Figure;
  /** Of all keys, per interval. */
  readonly sums: readonly Integer[];
  readonly perUsual: PerUsual;
  /** Events, per interval; null where no column counts them. */
  readonly counts: readonly Integer[] | null;
  /** When each began. */
  readonly labels: readonly string[];
  /** The first keys, per interval. */
  readonly keys: readonly { readonly label: string; readonly seen: readonly boolean[] }[];
}

const keysTold = 10;
/** Of all keys in an interval: of two intervals that differ the larger has so many, or it is chance. */
export const leastEvents = 20;

export function toldOver(recording: Recording, rows: readonly Row[], shown: Figure): Told {
  const { labels, lines } = seriesOf(recording, rows, shown, rows.slice(0, keysTold));
  const each = recording.intervals.map(({ rows }) => eventsOf(rows, recording.values));
  const sums = recording.intervals.map(({ rows, elapsed_ns }) => sumOf(rows, shown, elapsed_ns));
  return {
    shown,
    labels,
    sums,
    perUsual: perUsual(recording, shown, sums),
    counts: each.every((count) => count !== null) ? each : null,
    keys: lines
      .filter(({ others }) => !others)
      .map(({ label, values }) => ({ label, seen: values.map((value) => Number(value) > 0) })),
  };
}
