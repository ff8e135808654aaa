import type { Row } from "../recording/schema.ts";
import { type Column, keyColumns, valueColumns } from "./columns.ts";
import { cutTo } from "./fit.ts";
import type { Layout, Shown } from "./layout.ts";

const gap = "  ";
/** A name is not cut below this, even if the line then wraps. */
const narrowest = 12;

/**
 * Rows as a table, in the given order, after the line `before`, if any: key columns, then values, numbers right and each column in one
 * unit. On a terminal the widest names are cut so that a line fits.
 */
export function tableText(
  rows: readonly Row[],
  { keys, values, view, elapsed_ns }: Shown,
  { columns: width, paint }: Layout,
  before = "",
): string {
  const shown = { nanoseconds: view.nanoseconds, elapsedNs: elapsed_ns };
  const all = [...keyColumns(rows, keys), ...valueColumns(rows, values, shown)];
  const columns = width === null ? all : fitting(all, width);
  const widths = columns.map(widthOf);
  const line = (cells: readonly string[]) => {
    const parts = cells.map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align));
    return parts.join(gap).trimEnd();
  };
  const heads = headLines(columns).map((cells) => paint("bold", line(cells)));
  const body = rows.map((_, row) => line(columns.map(({ cells }) => cells[row] ?? "")));
  return [...heads, ...(before === "" ? [] : [before]), ...body]
    .map((text) => `${text}\n`)
    .join("");
}

/** One line; two where histograms share their heads, with each one's name above its first column. */
function headLines(columns: readonly Column[]): string[][] {
  const heads = columns.map(({ head }) => head);
  const groups = columns.map(({ group }, at) => (columns[at - 1]?.group === group ? "" : group));
  return groups.some((group) => group !== "") ? [groups, heads] : [heads];
}

/** In terminal columns, of which a wide character takes two. */
function widthOf({ head, group, cells }: Column): number {
  const heads = Math.max(Bun.stringWidth(head), Bun.stringWidth(group));
  return cells.reduce((most, cell) => Math.max(most, Bun.stringWidth(cell)), heads);
}

function padded(text: string, width: number, align: Column["align"] = "left"): string {
  const padding = " ".repeat(Math.max(0, width - Bun.stringWidth(text)));
  return align === "left" ? text + padding : padding + text;
}

/** Columns of text made narrower, the widest first, until a line has at most `width` columns. */
function fitting(columns: readonly Column[], width: number): Column[] {
  const widths = columns.map(widthOf);
  const room = width - gap.length * (columns.length - 1);
  const names = columns.map(({ align }) => align === "left");
  const shrunk = shrink(widths, names, room);
  return columns.map((column, at) => {
    const most = shrunk[at] ?? 0;
    return { ...column, cells: column.cells.map((cell) => cutTo(most, cell)) };
  });
}

function shrink(widths: readonly number[], flexible: readonly boolean[], room: number): number[] {
  const shrunk = [...widths];
  for (let excess = shrunk.reduce((a, b) => a + b, 0) - room; excess > 0; excess--) {
    const widest = Math.max(...shrunk.filter((_, at) => flexible[at]));
    if (widest <= narrowest) break;
    shrunk[shrunk.findIndex((width, at) => flexible[at] && width === widest)] = widest - 1;
  }
  return shrunk;
}
