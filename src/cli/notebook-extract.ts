import { cellTitle, kindText } from "../notebook/cell-title.ts";
import { notebookToJson } from "../notebook/json.ts";
import { proseText } from "../notebook/markdown.ts";
import type { Cell, NotebookDocument } from "../notebook/schema.ts";
import { csv } from "../recording/csv.ts";
import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { toJson } from "../recording/to-json.ts";
import { UserError } from "../user-error.ts";

/** What is inside a notebook as a whole. */
export function extractNotebook(document: NotebookDocument, what: string): string {
  switch (what) {
    case "recording":
      return `${notebookToJson(document)}\n`;
    case "spec":
      return document.source;
    case "text":
      return document.cells.map((cell, i) => `${listed(cell, i)}\n`).join("");
    default:
      throw new UserError(`a notebook as a whole has no ${what}`, {
        advice: "Name a cell with --cell NAME or --cell NUMBER; `extract FILE text` lists them.",
      });
  }
}

/** The cell with this name, or number from 1. Throws UserError. */
export function cellOf({ cells }: NotebookDocument, wanted: string): Cell {
  const cell = cells.find(({ name }) => name === wanted) ?? cells[Number(wanted) - 1];
  if (cell !== undefined) return cell;
  throw new UserError(`the notebook has no cell ${wanted}`, {
    advice: `It has ${cells.map(({ name }, i) => name || String(i + 1)).join(", ")}.`,
  });
}

/** A cell's recording. Throws UserError where it has none. */
export function recordingOfCell(cell: Cell): Recording {
  const { content, error, name } = cell;
  if (content.kind === "probe" && content.recording !== null) return content.recording;
  throw new UserError(`the cell ${name || cellTitle(cell)} has no recording`, {
    advice: error === null ? `It is a ${kindText[content.kind]}.` : `It failed: ${error.message}`,
  });
}

/** What is inside a cell without a recording. */
export function extractCell(cell: Cell, what: string): string {
  const { content } = cell;
  if (what === "recording" || what === "json") return `${toJson(content)}\n`;
  if (what === "spec") return `${cell.source}\n`;
  switch (content.kind) {
    case "shell":
      if (what === "text") return content.output;
      break;
    case "prose":
      if (what === "text") return `${proseText(content)}\n`;
      break;
    case "table":
      if (what === "csv")
        return csv([content.columns.map(({ name }) => name), ...content.rows].map(safe));
      break;
    case "chart": {
      const heads = [content.title, ...content.series.map(({ name }) => name)];
      const rows = content.labels.map((label, i) => [
        label,
        ...content.series.map(({ values }) => values[i] ?? null),
      ]);
      if (what === "csv") return csv([heads, ...rows].map(safe));
      break;
    }
  }
  throw new UserError(`a ${kindText[content.kind]} has no ${what}`, {
    advice: "It has recording and spec; a command and prose have text, tables and charts csv.",
  });
}

function safe(line: readonly (string | number | null)[]) {
  return line.map((value) => (typeof value === "string" ? printable(value) : value));
}

function listed(cell: Cell, index: number): string {
  const state = cell.state === "done" ? "" : `  ${cell.state}`;
  const name = printable(cell.name).padEnd(12);
  return `${String(index + 1).padStart(3)}  ${name}  ${kindText[cell.content.kind].padEnd(12)}  ${cellTitle(cell)}${state}`;
}
