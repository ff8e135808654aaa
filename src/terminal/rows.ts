import type { Frame, Interval, RecordingHead } from "../recording/schema.ts";
import { biggestFirst } from "../recording/value.ts";
import { histogramsText } from "./histograms.ts";
import type { Layout } from "./layout.ts";
import { stacksText } from "./stacks.ts";
import { tableText } from "./table.ts";

/**
 * An interval's rows as text, in the form that suits them. The biggest comes last: the output ends at
 * the prompt, so the answer is what one sees without scrolling, and what `tail` shows.
 */
export function rowsText(
  rows: Interval["rows"],
  frames: readonly Frame[],
  head: Pick<RecordingHead, "keys" | "values" | "view">,
  layout: Layout,
): string {
  if (rows.length === 0) return "No events.\n";
  const sorted = biggestFirst(rows, head.values).reverse();
  if (head.keys.some(({ kind }) => kind === "stack"))
    return stacksText(sorted, frames, head, layout);
  if (head.view.dist && head.values.some(({ kind }) => kind === "hist")) {
    return histogramsText(sorted, head, layout);
  }
  return tableText(sorted, head, layout);
}
