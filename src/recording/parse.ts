import type { z } from "zod";
import { isUnchanged } from "./checksum.ts";
import { firstInconsistency } from "./consistency.ts";
import { fromTables } from "./from-tables.ts";
import { withIntegerEvents, withIntegerKeys } from "./integer-columns.ts";
import { changed, cutShort, damaged, fromTheFuture, notARecording } from "./refusal.ts";
import { type Recording, recordingSchema } from "./schema.ts";
import { tableSchema } from "./table-schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 3;

/** The recording that `recordingToJson` wrote. Throws a UserError for any other text. */
export function parseRecording(text: string): Recording {
  return checkRecording(parseJson(text));
}

/** The same of JSON that is parsed already, as where a notebook holds several. */
export function checkRecording(json: unknown): Recording {
  const version = versionIn(json);
  const recording = version === 3 ? tablesIn(json) : rowsIn(json);
  const wrong = firstInconsistency(recording);
  if (wrong !== null) throw damaged("recording", wrong);
  if (!isUnchanged(Object(json))) throw changed("recording");
  return recording;
}

/** JSON that Probebook wrote; a text that is cut short is told from another. Throws UserError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw isCutShort(text) ? cutShort("recording", cause) : notARecording("it is not JSON", cause);
  }
}

/** Whether the text opens a JSON object and ends before it is closed. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString && character === "\\") at++;
    else if (character === '"') inString = !inString;
    else if (!inString && character === "{") depth++;
    else if (!inString && character === "}") depth--;
  }
  return depth > 0 && /^\s*\{/.test(text);
}

function versionIn(json: unknown): unknown {
  if (typeof json !== "object" || json === null) throw notARecording("it is other JSON");
  if (!("format" in json && json.format === "probebook")) {
    throw notARecording('its "format" is not "probebook"');
  }
  const version = "version" in json ? json.version : undefined;
  if (typeof version === "number" && version > newest) {
    throw fromTheFuture("recording", version, newest);
  }
  return version;
}

/** Versions 1 and 2. */
function rowsIn(json: unknown): Recording {
  const parsed = recordingSchema.safeParse(json);
  if (!parsed.success) throw damaged("recording", issueText(parsed.error.issues));
  return withIntegerEvents(withIntegerKeys(parsed.data));
}

function tablesIn(json: unknown): Recording {
  const parsed = tableSchema.safeParse(json);
  if (!parsed.success) throw damaged("recording", issueText(parsed.error.issues));
  try {
    return withIntegerEvents(fromTables(parsed.data));
  } catch (error) {
    throw error instanceof RangeError ? damaged("recording", error.message) : error;
  }
}

function issueText([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue === undefined) return "an unknown place";
  const path = issue.path.map((step) =>
    typeof step === "number" ? `[${step}]` : `.${String(step)}`,
  );
  return `${path.join("").replace(/^\./, "")} (${issue.message})`;
}
