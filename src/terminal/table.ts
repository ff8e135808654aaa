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
  const groups = groupLine(columns, widths);
  const heads = [...(groups === "" ? [] : [groups]), line(columns.map(({ head }) => head))];
  const body = rows.map((_, row) => line(columns.map(({ cells }) => cells[row] ?? "")));
  const painted = heads.map((text) => paint("bold", text));
  return [...painted, ...(before === "" ? [] : [before]), ...body]
    .map((text) => `${text}\n`)
    .join("");
}

/** Where figures of several columns share their heads, each one's name above its first, over as many as it needs. */
function groupLine(columns: readonly Column[], widths: readonly number[]): string {
  let text = "";
  for (let at = 0; at < columns.length; ) {
    const { group = "" } = columns[at] ?? {};
    const all = columns.slice(at).findIndex((column) => column.group !== group);
    const most = all < 0 ? columns.length - at : all;
    let [width, taken] = [widths[at] ?? 0, 1];
    for (; width < Bun.stringWidth(group) && taken < most; taken++) {
      width += gap.length + (widths[at + taken] ?? 0);
    }
    text += padded(group, width, columns[at]?.align) + gap;
    at += taken;
    for (; taken < most; taken++, at++) text += " ".repeat(widths[at] ?? 0) + gap;
  }
  return text.trimEnd();
}

/** In terminal columns, of which a wide character takes two. */
function widthOf({ head, cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, Bun.stringWidth(cell)), Bun.stringWidth(head));
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
