import { cellTitle } from "../notebook/cell-title.ts";
import type { News } from "../notebook/effects.ts";
import type { Cell } from "../notebook/schema.ts";
import { printable } from "../recording/printable.ts";
import type { Output } from "../terminal/output.ts";

export interface Progress extends Disposable {
  readonly heard: (news: News, cell: Cell) => void;
  /** Something to say that belongs to no cell. */
  readonly note: (text: string) => void;
}

const toStartAndClear = "\r\x1b[K";

/** A line on stderr for each cell that is complete, and on a terminal one for those under way. */
export function notebookProgress(
  stderr: Output,
  { quiet, debug }: { readonly quiet: boolean; readonly debug: boolean },
): Progress {
  const live = !quiet && stderr.columns() !== null;
  const under = new Map<string, { readonly cell: Cell; readonly since: number }>();
  let number = 0;
  const clear = () => {
    if (live) stderr.write(toStartAndClear);
  };
  const draw = () => {
    if (!live || under.size === 0) return;
    const texts = [...under.values()].map(({ cell, since }) => {
      return `${cellTitle(cell)} ${Math.floor((performance.now() - since) / 1000)} s`;
    });
    const width = (stderr.columns() || 80) - 1;
    stderr.write(`${toStartAndClear}${`… ${texts.join(" | ")}`.slice(0, width)}`);
  };
  const timer = live ? setInterval(draw, 1000) : undefined;
  return {
    heard: (news, cell) => {
      // The line of the notebook that ran elsewhere stands for its cells.
      if (news === "comes") return;
      const identity = `${cell.start} ${cell.line} ${cell.name} ${cell.content.kind}`;
      if (news === "begins") {
        under.set(identity, { cell, since: performance.now() });
        return draw();
      }
      under.delete(identity);
      number++;
      clear();
      if (!quiet || cell.error !== null) stderr.write(`${line(number, cell)}\n`);
      if (cell.error !== null) stderr.write(complaint(cell.error, debug));
      draw();
    },
    note: (text) => {
      clear();
      if (!quiet) stderr.write(`    ${printable(text)}\n`);
      draw();
    },
    [Symbol.dispose]: () => {
      clearInterval(timer);
      clear();
    },
  };
}

function line(number: number, cell: Cell): string {
  const seconds = (cell.elapsed_ns / 1e9).toFixed(1);
  const state = cell.state === "done" ? "" : `  ${cell.state}`;
  return `${String(number).padStart(2)}  ${cell.content.kind.padEnd(8)} ${seconds.padStart(6)} s  ${cellTitle(cell)}${state}`;
}

function complaint({ message, advice, detail }: NonNullable<Cell["error"]>, debug: boolean) {
  const texts = [message, ...(advice === null ? [] : [advice])];
  const details = debug && detail !== null ? `\n${detail}\n` : "";
  return `${texts.map((text) => `    ${text.replaceAll("\n", "\n    ")}\n`).join("")}${details}`;
}
