import type { Cell } from "../../recording/csv-values.ts";
import { framesIn } from "../stack-lines.ts";
import { aboutOf } from "./about.ts";
import { choicesOfLines, headOf } from "./spreadsheet.ts";
import type { Choice } from "./take.ts";

/** The rows of a table as the reader has sorted and filtered them, with exact numbers. */
export function choicesOfRows(table: HTMLTableElement): readonly Choice[] {
  return choicesOfLines({ copy: "Copy these rows", file: "These rows as CSV" }, () =>
    linesOf(table),
  );
}

export function fileOfRows(table: HTMLTableElement): string {
  return `${aboutOf(table).file}-rows`;
}

function linesOf(table: HTMLTableElement): Cell[][] {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("th[data-sortable]")];
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  const groups = groupsOf(table);
  const names = heads.map((head) => {
    const unit = rows.map((row) => unitOf(row.cells[head.cellIndex])).find((found) => found !== "");
    return headOf(groups[head.cellIndex] ?? "", head.textContent, unit ?? "");
  });
  return [names, ...rows.map((row) => heads.map(({ cellIndex }) => cellOf(row.cells[cellIndex])))];
}

/** What stands above the columns: a name for each, which may be empty. */
function groupsOf(table: HTMLTableElement): readonly string[] {
  const cells = table.querySelector<HTMLTableRowElement>("tr.groups")?.cells ?? [];
  return [...cells].flatMap((cell) => Array(cell.colSpan).fill(cell.textContent));
}

/** `ns` of a cell whose exact value is `60,451,283 ns`. */
function unitOf(cell: HTMLTableCellElement | undefined): string {
  const [, unit = ""] = /^[-\d.,]+ (.+)$/.exec(cell?.title ?? "") ?? [];
  return unit;
}

function cellOf(cell: HTMLTableCellElement | undefined): Cell {
  const number = cell?.dataset.sort;
  if (cell === undefined || number === "")
    return cell?.title === "nothing counted" ? null : (cell?.textContent ?? null);
  if (number !== undefined) return /^-?\d+$/.test(number) ? BigInt(number) : Number(number);
  const lines = cell.querySelector(".frames")?.textContent;
  return lines === undefined ? cell.textContent : framesIn(lines).map(inCsv).join(";");
}

/** A frame as in the recording's CSV. */
function inCsv(frame: string): string {
  return frame.replaceAll(";", "\\x3b");
}
