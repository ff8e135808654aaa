import type { Recording } from "../../recording/schema.ts";
import { aboutOf } from "./about.ts";
import { choicesOfRecording } from "./recording-taken.ts";
import { choicesOfRows, fileOfRows } from "./table-taken.ts";
import { takeAway } from "./take.ts";

/** Beside the tools of a table: its rows, as a file and to be pasted. */
export function offerRows(table: HTMLTableElement, place: Element): void {
  const menu = takeAway("this table", () => fileOfRows(table), choicesOfRows(table));
  const tools = place.querySelector(".tools");
  if (tools === null) place.prepend(menu);
  else tools.append(menu);
}

/** Beside the summary of a recording in `root`: the whole of it. */
export function offerRecording(root: ParentNode, recording: Recording): void {
  const place = root.querySelector<HTMLElement>(".summary .lead");
  if (place === null) return;
  place.append(takeAway("the recording", () => aboutOf(place).file, choicesOfRecording(recording)));
}
