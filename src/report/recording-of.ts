import { parseRecording } from "../recording/parse.ts";
import type { Recording } from "../recording/schema.ts";
import { UserError } from "../user-error.ts";
import { islandText } from "./island.ts";

/**
 * The recording inside a report: a report is also a recording. Throws a UserError where the page
 * has none, or one that is not as Probebook wrote it.
 */
export function recordingOfReport(html: string): Recording {
  const text = islandText(html);
  if (text === null) {
    throw new UserError("There is no recording in this page.", {
      advice: "Give a report that Probebook wrote, whole and unchanged.",
    });
  }
  return parseRecording(text);
}
