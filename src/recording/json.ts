import { integerToJson } from "./integer.ts";
import type { Recording } from "./schema.ts";

/** A recording as one line of JSON, for `parseRecording`. */
export function recordingToJson(recording: Recording): string {
  return toJson(recording);
}

/** JSON in which integers above 2^53 are decimal strings. */
export function toJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "bigint" ? integerToJson(part) : part,
  );
}
