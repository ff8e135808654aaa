import { readFileSync } from "node:fs";
import { parseRecording } from "../recording/parse.ts";
import type { Recording } from "../recording/schema.ts";
import { recordingOfReport } from "../report/recording-of.ts";
import { UserError } from "../user-error.ts";

/** The recording in a file: what `--print recording` wrote, or a report. `-` is stdin. Throws UserError. */
export function readRecording(path: string): Recording {
  const text = read(path);
  try {
    return /^\s*</.test(text) ? recordingOfReport(text) : parseRecording(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path}: ${error.message}`, {
      cause: error,
      ...(error.advice === undefined ? {} : { advice: error.advice }),
    });
  }
}

function read(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why = { ENOENT: "there is no such file", EISDIR: "it is a folder" }[String(code)];
    throw new UserError(`${path} cannot be read: ${why ?? String(error)}`, {
      advice: "Give a report, or what --print recording wrote.",
      cause: error,
    });
  }
}
