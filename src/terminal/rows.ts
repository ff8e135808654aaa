import { isHistogramKind } from "../recording/figure.ts";
import type { Frame, Interval } from "../recording/schema.ts";
import { biggestFirst, topOf } from "../recording/value.ts";
import { histogramsText } from "./histograms.ts";
import type { Layout, Shown } from "./layout.ts";
import { stacksText } from "./stacks.ts";
import { tableText } from "./table.ts";
import { grouped } from "./units.ts";

/**
 * An interval's rows as text, in the form that suits them. The biggest comes last: the output ends at
 * the prompt, so the answer is what one sees without scrolling, and what `tail` shows.
 */
export function rowsText(
  rows: Interval["rows"],
  frames: readonly Frame[],
  head: Shown,
  layout: Layout,
): string {
  if (rows.length === 0) return "No events.\n";
  const { top } = head.view;
  const { shown, more } = topOf(biggestFirst(rows, head.values, top), top);
  const sorted = shown.toReversed();
  const rest = more === 0 ? "" : `… and ${grouped(more)} more`;
  if (head.keys.some(({ kind }) => kind === "stack"))
    return withRest(rest, stacksText(sorted, frames, head, layout));
  if (head.view.dist && head.values.some(isHistogramKind)) {
    return withRest(rest, histogramsText(sorted, head, layout));
  }
  return tableText(sorted, head, layout, rest);
}

/** The rows that are not shown come first, as the smallest. */
function withRest(rest: string, text: string): string {
  return rest === "" ? text : `${rest}\n\n${text}`;
}
