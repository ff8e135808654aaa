import { bucketRange, countsIn } from "../recording/buckets.ts";
import {
  errorText,
  figureIn,
  figuresOf,
  isHistogramKind,
  mainFigure,
  numberIn,
} from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import type { Column, Frame, KeyPart, Recording, Row } from "../recording/schema.ts";
import { topOf } from "../recording/value.ts";
import { histogramsOf } from "./histogram.ts";
import { framesOf, nameText, symbolText } from "./key-text.ts";
import { sumOf } from "./measure.ts";
import { counted, percent, type Quantity, quantity } from "./quantity.ts";
import { stackLines } from "./stack-lines.ts";

/** The page's main table. Columns are: the key's, each value's group, the share, the shape. */
export interface TableView {
  readonly caption: string;
  readonly keys: readonly string[];
  /** A histogram's figures stand together; a plain value alone has no heading above it. */
  readonly groups: readonly { readonly name: string; readonly span: number }[];
  readonly columns: readonly { readonly label: string; readonly sorted: boolean }[];
  /** What the share is a share of; null where no sum makes sense. */
  readonly shareOf: string | null;
  /** The column whose histograms are drawn small in each row; null where there is none. */
  readonly shapeOf: string | null;
  /** How its buckets grow: `log2`. */
  readonly shapeScale: string;
  readonly rows: readonly RowView[];
  /** Rows that `top` leaves out: said below the table. */
  readonly more: string | null;
}

interface RowView {
  readonly number: number;
  readonly parts: readonly PartView[];
  readonly cells: readonly Quantity[];
  readonly share: { readonly text: string; readonly width: string } | null;
  /** A small histogram as an SVG path, on the same buckets in all rows. */
  readonly shape: Shape | null;
}

interface Shape {
  readonly path: string;
  readonly viewBox: string;
}

/** Of a key: a name, or a stack. */
export interface PartView {
  readonly text: string;
  readonly stack: StackView | null;
}

interface StackView {
  /** For the closed list: the chain's first names, without the frames that every stack passes through. */
  readonly chain: string;
  readonly depth: string;
  readonly open: boolean;
  /** Leaf first, each on a line with what it was called by (stack-lines.ts). */
  readonly frames: string;
}

/** Rows whose stacks are unfolded from the start. */
const openStacks = 3;
/** In all rows of a table together: about a quarter of a megabyte. The flame graph has all stacks. */
export const listedFrames = 6_000;
/** Names in the closed list. */
const chained = 12;
/** Beyond this many rows the small shapes would be most of the page. */
const shapedRows = 200;

export function tableView(recording: Recording, all: readonly Row[]): TableView {
  const { elapsed_ns, values, view } = recording;
  const { shown } = topOf(all, view.top);
  const rows = withinFrames(recording, shown);
  const more = all.length - rows.length;
  const main = mainFigure(recording);
  const figures = values.flatMap((column) => figuresOf(column));
  const shareOf = main?.additive ? main : null;
  const sum = shareOf === null ? 0 : sumOf(all, shareOf, elapsed_ns);
  const shaped = values.find(isHistogramKind);
  const shape = shapes(shaped, rows);
  const everywhere = framesOfAll(recording, rows);
  return {
    caption: `${recording.keys.map(({ name }) => name).join(", ") || "all"}`,
    keys: recording.keys.map(({ name }) => name),
    groups: values.map((column) => {
      const span = figuresOf(column).length;
      return { name: span === 1 ? "" : `${column.name} ${errorText(column)}`.trimEnd(), span };
    }),
    columns: figures.map(({ label, column, part }) => ({
      label,
      sorted: column === main?.column && part === main.part,
    })),
    shareOf: shareOf?.label ?? null,
    shapeOf: shape.size > 0 ? (shaped?.name ?? null) : null,
    shapeScale: scaleName(shaped),
    rows: rows.map((row, number) => ({
      number,
      parts: recording.keys.map(({ name }) =>
        partView(recording, row.key[name], number, everywhere),
      ),
      cells: figures.map((figure) =>
        quantity(figureIn(figure, row.values[figure.column], elapsed_ns), figure.unit, view),
      ),
      share: shareOf === null ? null : shareView(numberIn(shareOf, row, elapsed_ns), sum),
      shape: shape.get(number) ?? null,
    })),
    more:
      more === 0 ? null : `… and ${counted(more, "more row", "more rows")}; the recording has all.`,
  };
}

/** The first rows, as far as their stacks have no more frames than a page can list. */
function withinFrames({ keys }: Recording, rows: readonly Row[]): readonly Row[] {
  const stacks = keys.filter(({ kind }) => kind === "stack");
  let frames = 0;
  const end = rows.findIndex(({ key }) => {
    for (const { name } of stacks) {
      const part = key[name];
      frames += Array.isArray(part) ? part.length : 0;
    }
    return frames > listedFrames;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function shareView(part: Integer | null, whole: Integer): RowView["share"] {
  const width = (100 * Number(part ?? 0)) / Number(whole);
  return {
    text: percent(part ?? 0, whole),
    width: Number.isFinite(width) ? width.toFixed(2) : "0",
  };
}

export function partView(
  { frames, view }: Recording,
  part: KeyPart | undefined,
  number: number,
  everywhere: ReadonlySet<number>,
): PartView {
  if (!Array.isArray(part)) {
    return { text: typeof part === "string" ? nameText(part) : String(part ?? "–"), stack: null };
  }
  const list = framesOf(part, frames);
  const symbols = list.map((frame) => symbolText(frame, view));
  return {
    text: "",
    stack: {
      chain: chainText(part, symbols, everywhere),
      depth: `${list.length} frames`,
      open: number < openStacks,
      frames: stackLines(list.map((frame, at) => inModule(symbols[at] ?? "", frame))),
    },
  };
}

function inModule(symbol: string, { module }: Frame): string {
  return module === null ? symbol : `${symbol} [${nameText(module)}]`;
}

function chainText(
  stack: readonly number[],
  symbols: readonly string[],
  everywhere: ReadonlySet<number>,
): string {
  return stack
    .map((frame, depth) => (everywhere.has(frame) ? "…" : (symbols[depth] ?? "…")))
    .filter((text, depth, chain) => text !== "…" || chain[depth - 1] !== "…")
    .flatMap((text, place) => (place < chained ? [text] : place === chained ? ["…"] : []))
    .join(" ← ");
}

/** The frames that every stack passes through: they tell no two of them apart. */
function framesOfAll({ keys }: Recording, rows: readonly Row[]): ReadonlySet<number> {
  const name = keys.find(({ kind }) => kind === "stack")?.name;
  const stacks = rows.map(({ key }) => (name === undefined ? null : key[name]));
  const [first, ...rest] = stacks.filter((stack) => Array.isArray(stack));
  if (first === undefined || rest.length === 0) return new Set();
  const others = rest.map((stack) => new Set(stack));
  return new Set(first.filter((frame) => others.every((stack) => stack.has(frame))));
}

function scaleName(column: Column | undefined): string {
  if (column?.kind === "lhist") return "linear";
  return column?.kind === "quantiles" ? "log-linear" : "log2";
}

function shapes(column: Column | undefined, rows: readonly Row[]): ReadonlyMap<number, Shape> {
  if (column === undefined) return new Map();
  const histograms = histogramsOf(rows.slice(0, shapedRows), column.name);
  const range = bucketRange(
    histograms.map(({ histogram }) => histogram),
    column,
  );
  return new Map(
    histograms.map(({ number, histogram }) => {
      const path = shapePath(countsIn(range, histogram).map(Number));
      return [number, { path, viewBox: `0 0 ${range.length} 10` }] as const;
    }),
  );
}

/** Bars one wide and ten high at most; a bucket that is not empty is never invisible. */
function shapePath(counts: readonly number[]): string {
  const top = Math.max(...counts);
  return counts
    .map((count, x) => {
      const height = count === 0 ? 0 : Math.max(0.6, (10 * count) / top);
      return height === 0 ? "" : `M${x} 10v-${Number(height.toFixed(1))}h.86V10z`;
    })
    .join("");
}
