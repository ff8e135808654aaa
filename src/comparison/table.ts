import type { Compared, Comparison } from "../recording/compare.ts";
import type { Recording } from "../recording/schema.ts";
import { verdictText } from "../recording/verdict-text.ts";
import { nameText } from "../report/key-text.ts";
import type { Quantity } from "../report/quantity.ts";
import { type PartView, partView } from "../report/table.ts";
import { changeText, comparedName, meanOf, probabilityText, withinText } from "./figures.ts";

/** Compared figures as rows, in the order of `Comparison.compared`. */
export interface DifferencesView {
  readonly name: string;
  readonly caption: string;
  readonly keys: readonly string[];
  /** So many that one wants to filter them. */
  readonly many: boolean;
  readonly rows: readonly DifferenceView[];
  readonly more: string | null;
}

interface DifferenceView {
  readonly parts: readonly PartView[];
  readonly figure: string;
  readonly first: Quantity;
  readonly second: Quantity;
  readonly change: { readonly text: string; readonly sort: string };
  /** Of a drawing from -100 to 100, with 0 in the middle. */
  readonly bar: { readonly x: string; readonly width: string; readonly className: string };
  readonly within: string;
  readonly probability: { readonly text: string; readonly sort: string };
  readonly verdict: string;
  readonly className: string;
}

/** Beyond these a page gets heavy; the terminal and the JSON have all. */
const listedRows = 1000;
const manyRows = 5;
/** Stacks are all folded. */
const closed = Number.POSITIVE_INFINITY;

export function differencesView(
  name: string,
  compared: readonly Compared[],
  { keys, frames }: Comparison,
  recording: Recording,
): DifferencesView {
  const shown = { ...recording, frames: [...frames] };
  const more = compared.length - listedRows;
  return {
    name,
    caption: keys.map((key) => nameText(key.name)).join(", ") || "all",
    keys: keys.map((key) => nameText(key.name)),
    many: compared.length > manyRows,
    rows: compared.slice(0, listedRows).map((one) => ({
      parts: keys.map((key) => partView(shown, one.key[key.name], closed, new Set())),
      figure: comparedName(one),
      first: meanOf(one, "first", recording.view),
      second: meanOf(one, "second", recording.view),
      change: { text: changeText(one.change), sort: sortable(one.change) },
      bar: barOf(one),
      within: withinText(one),
      probability: { text: probabilityText(one), sort: one.p === undefined ? "" : String(one.p) },
      verdict: verdictText(one),
      className: `verdict-${one.verdict}`,
    })),
    more: more > 0 ? `… and ${more} more rows; --json has all.` : null,
  };
}

function sortable(change: number): string {
  if (Number.isNaN(change)) return "";
  return Number.isFinite(change) ? String(change) : String(Number.MAX_VALUE);
}

/** By share of the larger of both, so that twice as much is as long as half. */
function barOf({ a, b, verdict }: Compared): DifferenceView["bar"] {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  const share = larger > 0 ? (100 * (b - a)) / larger : 0;
  const clamped = Math.max(-100, Math.min(100, share || 0));
  return {
    x: Math.min(0, clamped).toFixed(1),
    width: Math.abs(clamped).toFixed(1),
    className: verdict === "noise" || verdict === "unknown" ? "even" : b > a ? "more" : "less",
  };
}
