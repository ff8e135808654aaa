import type { Integer } from "../recording/integer.ts";
import type { KeyPart, Recording, Row } from "../recording/schema.ts";
import { bucketRange, countsIn, histogramsOf } from "./histogram.ts";
import { framesOf, nameText, symbolText } from "./key-text.ts";
import { mainMeasure, measure, measuresOf, sumOf } from "./measure.ts";
import { percent, type Quantity, quantity } from "./quantity.ts";

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
  readonly rows: readonly RowView[];
}

interface RowView {
  readonly number: number;
  readonly parts: readonly PartView[];
  readonly cells: readonly Quantity[];
  readonly share: { readonly text: string; readonly width: string } | null;
  /** A small log2 histogram as an SVG path, on the same buckets in all rows. */
  readonly shape: { readonly path: string; readonly viewBox: string } | null;
}

/** Of a key: a name, or a stack. */
interface PartView {
  readonly text: string;
  readonly stack: StackView | null;
}

interface StackView {
  /** For the closed list: the chain without the frames that every stack passes through. */
  readonly chain: string;
  readonly depth: string;
  readonly open: boolean;
  readonly frames: readonly { readonly symbol: string; readonly module: string | null }[];
}

/** Rows whose stacks are unfolded from the start. */
const openStacks = 3;
/** Beyond this many rows the small shapes would be most of the page. */
const shapedRows = 200;

export function tableView(recording: Recording, rows: readonly Row[]): TableView {
  const main = mainMeasure(recording);
  const measures = recording.values.flatMap((column) => measuresOf(column));
  const shareOf = main?.additive ? main : null;
  const sum = shareOf === null ? 0 : sumOf(rows, shareOf);
  const shape = shapes(recording, rows);
  const everywhere = framesOfAll(recording, rows);
  return {
    caption: `${recording.keys.map(({ name }) => name).join(", ") || "all"}`,
    keys: recording.keys.map(({ name }) => name),
    groups: recording.values.map((column) => {
      const span = measuresOf(column).length;
      return { name: span === 1 ? "" : column.name, span };
    }),
    columns: measures.map(({ label, column, part }) => ({
      label,
      sorted: column === main?.column && part === main.part,
    })),
    shareOf: shareOf?.label ?? null,
    shapeOf: shape.size > 0 ? (firstHistogram(recording) ?? null) : null,
    rows: rows.map((row, number) => ({
      number,
      parts: recording.keys.map(({ name }) =>
        partView(recording, row.key[name], number, everywhere),
      ),
      cells: measures.map((shown) =>
        quantity(measure(shown, row.values[shown.column]), shown.unit, recording.view),
      ),
      share: shareOf === null ? null : shareView(measure(shareOf, row.values[shareOf.column]), sum),
      shape: shape.get(number) ?? null,
    })),
  };
}

function shareView(part: Integer | null, whole: Integer): RowView["share"] {
  const width = (100 * Number(part ?? 0)) / Number(whole);
  return {
    text: percent(part ?? 0, whole),
    width: Number.isFinite(width) ? width.toFixed(2) : "0",
  };
}

function partView(
  { frames, view }: Recording,
  part: KeyPart | undefined,
  number: number,
  everywhere: ReadonlySet<number>,
): PartView {
  if (!Array.isArray(part)) {
    return { text: typeof part === "string" ? nameText(part) : String(part ?? "–"), stack: null };
  }
  const list = framesOf(part, frames).map((frame) => ({
    symbol: symbolText(frame, view),
    module: frame.module === null ? null : nameText(frame.module),
  }));
  return {
    text: "",
    stack: {
      chain: chainText(part, list, everywhere),
      depth: `${list.length} frames`,
      open: number < openStacks,
      frames: list,
    },
  };
}

function chainText(
  stack: readonly number[],
  list: StackView["frames"],
  everywhere: ReadonlySet<number>,
): string {
  return stack
    .map((frame, depth) => (everywhere.has(frame) ? "…" : (list[depth]?.symbol ?? "…")))
    .filter((text, depth, chain) => text !== "…" || chain[depth - 1] !== "…")
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

function firstHistogram({ values }: Recording): string | undefined {
  return values.find(({ kind }) => kind === "hist")?.name;
}

function shapes(recording: Recording, rows: readonly Row[]) {
  const column = firstHistogram(recording) ?? "";
  const histograms = histogramsOf(rows.slice(0, shapedRows), column);
  const range = bucketRange(histograms.map(({ histogram }) => histogram));
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
