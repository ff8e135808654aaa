import Table from "cli-table3";
import type { Recording, Row } from "../recording/schema.ts";
import { type Column, keyColumns, valueColumns } from "./columns.ts";
import { cutTo } from "./fit.ts";
import type { Layout } from "./layout.ts";

const gap = "  ";
/** A name is not cut below this, even if the line then wraps. */
const narrowest = 12;

/**
 * Rows as a table, in the given order: key columns, then values, numbers right and each column in one
 * unit. On a terminal the widest names are cut so that a line fits.
 */
export function tableText(
  rows: readonly Row[],
  { keys, values, view }: Pick<Recording, "keys" | "values" | "view">,
  { columns: width, paint }: Layout,
): string {
  const all = [...keyColumns(rows, keys), ...valueColumns(rows, values, view.nanoseconds)];
  const columns = width === null ? all : fitting(all, width);
  const table = new Table({
    head: heads(columns).map((head) =>
      head
        .split("\n")
        .map((line) => paint("bold", line))
        .join("\n"),
    ),
    chars: borderless,
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(...rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? "")));
  return `${table.toString().replace(/ +$/gm, "")}\n`;
}

/** One line; two where histograms share their heads, with each one's name above its first column. */
function heads(columns: readonly Column[]): string[] {
  if (columns.every(({ group }) => group === "")) return columns.map(({ head }) => head);
  return columns.map(({ group, head }, index) => {
    return `${columns[index - 1]?.group === group ? "" : group}\n${head}`;
  });
}

/** Columns of text made narrower, the widest first, until a line has at most `width` columns. */
function fitting(columns: readonly Column[], width: number): Column[] {
  const widths = columns.map(({ head, cells }) => {
    return Math.max(...[head, ...cells].map((text) => Bun.stringWidth(text)));
  });
  const room = width - gap.length * (columns.length - 1);
  const shrunk = shrink(
    widths,
    columns.map(({ align }) => align === "left"),
    room,
  );
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

const borderless = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: gap,
};
