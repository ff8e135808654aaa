import { printable } from "../recording/printable.ts";
import { cellTitle } from "./cell-title.ts";
import { isInPart, isPart } from "./in-part.ts";
import type { Heading } from "./markdown.ts";
import type { Cell } from "./schema.ts";

export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  /** Of the list's indentation: 1 to 3. */
  readonly depth: number;
  readonly failed: boolean;
}

/** The list of contents: headings of prose and titles of other cells; parts, whose cells have no entries, are the last. */
export function contents(
  cells: readonly Cell[],
  headings: ReadonlyMap<number, readonly Heading[]>,
): readonly Entry[] {
  let depth = 1;
  const own = cells.flatMap((cell, index): Entry[] => {
    if (isPart(cell) || isInPart(cells, cell)) return [];
    const failed = cell.state === "failed";
    if (cell.content.kind === "prose" && !failed) {
      return (headings.get(index) ?? []).map(({ id, level, text }) => {
        depth = Math.min(3, level);
        return { id, text, name: "", depth: Math.min(3, level - 1), failed: false };
      });
    }
    return [entryOf(cell, index, Math.min(3, depth + (cell.within === null ? 0 : 1)))];
  });
  const parts = cells.flatMap((cell, index) => (isPart(cell) ? [entryOf(cell, index, 1)] : []));
  return [...own, ...parts];
}

function entryOf(cell: Cell, index: number, depth: number): Entry {
  const text = cellTitle(cell);
  const failed = cell.state === "failed";
  return { id: `c${index + 1}`, text, name: printable(cell.name), depth, failed };
}
