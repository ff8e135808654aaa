import type { RecordingHead } from "./schema.ts";
import type { ValueKind } from "./value-schema.ts";

const firstKinds: readonly ValueKind[] = ["count", "sum", "min", "max", "hist"];

/** The lowest version whose readers understand the recording: 1 had five kinds of values only. */
export function versionOf({ values }: Pick<RecordingHead, "values">): RecordingHead["version"] {
  return values.every(({ kind }) => firstKinds.includes(kind)) ? 1 : 2;
}
