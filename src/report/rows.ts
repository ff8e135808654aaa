import { keyWithoutOffsets } from "../recording/frame.ts";
import type { Recording, Row } from "../recording/schema.ts";
import { mergeRows, total } from "../recording/total.ts";
import { biggestFirst } from "../recording/value.ts";

/** Rows as a reader sees them: one per key, and stacks told apart by offset only where asked for. */
export function shownRows(recording: Recording, rows: readonly Row[]): readonly Row[] {
  return mergeRows(rows, recording.values, shownKey(recording));
}

/** Gives the key under which a row is shown; the same object for the same key. */
export function shownKey({ frames, view }: Recording): (key: Row["key"]) => Row["key"] {
  return view.offsets ? (key) => key : keyWithoutOffsets(frames);
}

/** The whole run's rows, biggest main value first. A row's place here is its number in the page. */
export function rankedRows(recording: Recording): readonly Row[] {
  return biggestFirst(shownRows(recording, total(recording)), recording.values, recording.view.top);
}
