import { withChecksum } from "./checksum.ts";
import type { Recording } from "./schema.ts";
import type { TableRecording } from "./table-schema.ts";
import { toJson } from "./to-json.ts";
import { toTables } from "./to-tables.ts";
import { isWrittenAsTables } from "./version.ts";

/** A recording as one line of JSON, for `parseRecording`. */
export function recordingToJson(recording: Recording): string {
  return toJson(writtenRecording(recording));
}

/** A recording as it stands in JSON, also inside other JSON: small ones as they are, others as tables. */
export function writtenRecording(
  recording: Recording,
): (Recording | TableRecording) & { readonly checksum: string } {
  return withChecksum(isWrittenAsTables(recording) ? toTables(recording) : recording);
}
