import type { Recording, RecordingHead } from "./schema.ts";
import type { ValueKind } from "./value-schema.ts";

const firstKinds: readonly ValueKind[] = ["count", "sum", "min", "max", "hist"];

/** Above so many rows and records, JSON with each of them spelt out is many times what tables are. */
const spelled = 1000;

/**
 * The lowest version whose readers understand what the recording says: 1 had five kinds of values, and no records.
 * Version 3 says nothing more, but in tables.
 */
export function versionOf({
  values,
  event_columns,
}: Pick<RecordingHead, "values" | "event_columns">): RecordingHead["version"] {
  if (event_columns !== undefined) return 2;
  return values.every(({ kind }) => firstKinds.includes(kind)) ? 1 : 2;
}

/** Whether a recording is so large that it is written in version 3; all others stay readable without this Probebook. */
export function isWrittenAsTables({
  intervals,
  events,
}: Pick<Recording, "intervals" | "events">): boolean {
  const rows = intervals.reduce((sum, interval) => sum + interval.rows.length, 0);
  return rows + (events?.kept.length ?? 0) > spelled;
}
