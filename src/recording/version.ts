import type { RecordingHead } from "./schema.ts";
import type { ValueKind } from "./value-schema.ts";

const firstKinds: readonly ValueKind[] = ["count", "sum", "min", "max", "hist"];

/** The lowest version whose readers understand the recording: 1 had five kinds of values, and no records. */
export function versionOf({
  values,
  event_columns,
}: Pick<RecordingHead, "values" | "event_columns">): RecordingHead["version"] {
  if (event_columns !== undefined) return 2;
  return values.every(({ kind }) => firstKinds.includes(kind)) ? 1 : 2;
}
