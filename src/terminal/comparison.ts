import type { Compared, Comparison, Verdict } from "../recording/compare.ts";
import { stackTexts } from "../recording/frame.ts";
import { printable } from "../recording/printable.ts";
import type { KeyPart } from "../recording/schema.ts";
import { verdictText } from "../recording/verdict-text.ts";
import type { Paint } from "./colour.ts";
import { withUnit } from "./units.ts";

export interface ComparisonLayout {
  /** Also what is within the noise. */
  readonly all: boolean;
  readonly nanoseconds: boolean;
  readonly paint: Paint;
}

/** What differs between two recordings, as a table; empty where nothing does. */
export function comparisonText(comparison: Comparison, layout: ComparisonLayout): string {
  const shown = comparison.compared.filter(({ verdict }) => layout.all || verdict !== "noise");
  if (shown.length === 0) return "";
  const rows = shown.map((one) => cellsOf(one, comparison, layout));
  const heads = [...comparison.keys.map(({ name }) => printable(name)), ...HEADS];
  const widths = heads.map((head, at) =>
    Math.max(
      ...[head, ...rows.map((cells) => cells[at] ?? "")].map((text) => Bun.stringWidth(text)),
    ),
  );
  const left = comparison.keys.length + 1;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const room = " ".repeat((widths[at] ?? 0) - Bun.stringWidth(cell));
        return at < left || at === heads.length - 1 ? cell + room : room + cell;
      })
      .join("  ")
      .trimEnd();
  return [
    layout.paint("bold", line(heads)),
    ...rows.map((cells, i) => layout.paint(colours[shown[i]!.verdict], line(cells))),
  ]
    .map((text) => `${text}\n`)
    .join("");
}

const HEADS = ["figure", "first", "second", "change", "p", ""];

const colours: Readonly<Record<Verdict, Parameters<Paint>[0]>> = {
  more: "red",
  less: "green",
  added: "yellow",
  vanished: "yellow",
  unknown: "dim",
  noise: "dim",
};

function cellsOf(one: Compared, { keys, frames }: Comparison, { nanoseconds }: ComparisonLayout) {
  const part = (value: KeyPart | undefined) =>
    Array.isArray(value)
      ? printable(shortened(stackTexts(value, frames, false)))
      : printable(String(value ?? ""));
  const number = (value: number) =>
    Number.isFinite(value) ? withUnit(value, one.figure.unit, nanoseconds) : "-";
  return [
    ...keys.map(({ name }) => part(one.key[name])),
    printable(
      `${one.figure.column === one.label ? "" : `${one.figure.column} `}${one.label}`.trim(),
    ),
    number(one.a),
    number(one.b),
    one.only === null ? percent(one.change) : "",
    one.p === undefined ? "" : pText(one.p),
    verdictText(one),
  ];
}

function shortened(stack: readonly string[]): string {
  const most = 3;
  const more = stack.length > most ? ` < … ${stack.length - most} more` : "";
  return stack.slice(0, most).join(" < ") + more;
}

function percent(change: number): string {
  if (Number.isNaN(change)) return "-";
  if (!Number.isFinite(change)) return "from 0";
  return `${change > 0 ? "+" : ""}${(100 * change).toFixed(1)} %`;
}

function pText(p: number): string {
  return p < 0.0001 ? "<0.0001" : p.toFixed(4);
}
