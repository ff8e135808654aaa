import type { z } from "zod";
import { UserError } from "../user-error.ts";
import { firstInconsistency } from "./consistency.ts";
import { integer } from "./integer.ts";
import { printable } from "./printable.ts";
import { type Interval, type KeyPart, type Recording, recordingSchema } from "./schema.ts";

/** The highest format version that this Probebook reads. */
const newest = 2;

/** The recording that `recordingToJson` wrote. Throws a UserError for any other text. */
export function parseRecording(text: string): Recording {
  return checkRecording(parseJson(text));
}

/** The same of JSON that is parsed already, as where a notebook holds several. */
export function checkRecording(json: unknown): Recording {
  checkFormat(json);
  const parsed = recordingSchema.safeParse(json);
  if (!parsed.success) throw damaged(issueText(parsed.error.issues));
  const recording = withIntegerEvents(withIntegerKeys(parsed.data));
  const wrong = firstInconsistency(recording);
  if (wrong !== null) throw damaged(wrong);
  return recording;
}

/** JSON that Probebook wrote; a text that is cut short is told from another. Throws UserError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!isCutShort(text)) throw notARecording("it is not JSON", cause);
    throw new UserError("The recording is cut short: its end is missing.", {
      advice: "Copy the file again. If the disk was full when it was written, the rest is lost.",
      cause,
    });
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

function checkFormat(json: unknown): void {
  if (typeof json !== "object" || json === null) throw notARecording("it is other JSON");
  if (!("format" in json && json.format === "probebook")) {
    throw notARecording('its "format" is not "probebook"');
  }
  if ("version" in json && typeof json.version === "number" && json.version > newest) {
    throw new UserError(
      `The recording was written by a newer Probebook: version ${json.version}, this one reads up to ${newest}.`,
      { advice: "Update Probebook; or open the HTML report, which a browser can show without it." },
    );
  }
}

function notARecording(why: string, cause?: unknown): UserError {
  return new UserError(`This is not a Probebook recording: ${why}.`, {
    advice: "Give a file that Probebook wrote, whole and unchanged.",
    cause,
  });
}

function damaged(where: string): UserError {
  return new UserError(`The recording is damaged at ${printable(where)}.`, {
    advice: "It was changed after Probebook wrote it; use the original file.",
  });
}

function issueText([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue === undefined) return "an unknown place";
  const path = issue.path.map((step) =>
    typeof step === "number" ? `[${step}]` : `.${String(step)}`,
  );
  return `${path.join("").replace(/^\./, "")} (${issue.message})`;
}

/** In JSON, large integers are strings; in a key only the column tells them from names. */
function withIntegerKeys(recording: Recording): Recording {
  const columns = recording.keys.filter(({ kind }) => kind === "integer");
  if (columns.length === 0) return recording;
  const names = new Set(columns.map(({ name }) => name));
  const revive = (name: string, part: KeyPart): KeyPart =>
    names.has(name) && typeof part === "string" && isDecimal(part) ? integer(BigInt(part)) : part;
  const intervals = recording.intervals.map((interval): Interval => {
    const rows = interval.rows.map(({ key, values }) => ({ key: mapEntries(key, revive), values }));
    return { ...interval, rows };
  });
  return { ...recording, intervals };
}

/** The same for the records' values. */
function withIntegerEvents(recording: Recording): Recording {
  const { events, event_columns: columns = [] } = recording;
  if (events === undefined) return recording;
  const kept = events.kept.map((record) => ({
    ...record,
    values: record.values.map((value, i) =>
      columns[i]?.kind === "integer" && typeof value === "string" && isDecimal(value)
        ? integer(BigInt(value))
        : value,
    ),
  }));
  return { ...recording, events: { ...events, kept } };
}

function isDecimal(text: string): boolean {
  return /^-?[0-9]{1,40}$/.test(text);
}

function mapEntries<T>(record: Record<string, T>, change: (name: string, value: T) => T) {
  return Object.fromEntries(Object.entries(record).map(([name, t]) => [name, change(name, t)]));
}
