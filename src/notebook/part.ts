import type { Probe } from "../spec/probe.ts";
import type { AnyShape } from "../spec/shape.ts";
import { UserError } from "../user-error.ts";
import { cellTitle } from "./cell-title.ts";
import { type Measured, measured } from "./measured.ts";
import type { Cell, ContentOf, NotebookDocument } from "./schema.ts";

/** A notebook that ran elsewhere, as values to compute with. */
export interface Part {
  readonly host: NotebookDocument["host"];
  /** What the probe measured whose result has this name there; `of` tells TypeScript its columns. */
  readonly measured: <S extends AnyShape = AnyShape>(name: string, of?: Probe<S>) => Measured<S>;
  /** What all commands printed whose result has this name there, or whose first line is this comment. */
  readonly output: (name: string) => string;
}

/** All of a notebook that is kept where it is a part of another one. */
export type PartDocument = Omit<ContentOf<"part">, "kind"> & { readonly cells: readonly Cell[] };

/** Without what the other notebook has itself: the format, the source. */
export function partOf(document: NotebookDocument): PartDocument {
  const { title, file, command, host, tools, start, elapsed_ns, complete, cells } = document;
  return { title, file, command, host, tools, start, elapsed_ns, complete, cells };
}

/** The part that has this name in a notebook. Throws UserError. */
export function partNamed({ cells }: NotebookDocument, name: string): PartDocument {
  const index = cells.findIndex((cell) => cell.content.kind === "part" && cell.name === name);
  const content = cells[index]?.content;
  if (content?.kind !== "part") {
    const parts = cells.filter((cell) => cell.content.kind === "part");
    throw new UserError(`the notebook has no part ${name}`, {
      advice:
        parts.length === 0 ? "It has none." : `It has ${parts.map((one) => one.name).join(", ")}.`,
    });
  }
  const places = new Map<number, number>();
  const inside = cells.flatMap((cell, i): Cell[] => {
    if (cell.within === null || (cell.within !== index && !places.has(cell.within))) return [];
    places.set(i, places.size);
    const own = cell.name.startsWith(`${name}.`) ? cell.name.slice(name.length + 1) : cell.name;
    return [{ ...cell, name: own, within: places.get(cell.within) ?? null }];
  });
  const { kind: _, ...head } = content;
  return { ...head, cells: inside };
}

/** A part's cells as they stand in the other notebook, behind the `index`th cell: `polls` is `rt.polls` there. */
export function cellsOfPart(
  { cells }: PartDocument,
  name: string,
  { index, first }: { readonly index: number; readonly first: number },
): readonly Cell[] {
  return cells.map((cell) => ({
    ...cell,
    name: cell.name === "" ? "" : `${name}.${cell.name}`,
    within: cell.within === null ? index : first + cell.within,
  }));
}

/** `called` is the part's name in errors. */
export function partValues({ cells, host }: PartDocument, called: string): Part {
  const named = (name: string) => {
    const found = cells.filter((cell) => cell.name === name || cellTitle(cell) === name);
    if (found.length > 0) return found;
    throw new UserError(`${called} has no cell ${name}`, {
      advice: `It has ${cells.map((cell) => cell.name || cellTitle(cell)).join(", ")}.`,
    });
  };
  return {
    host,
    measured: (name) => {
      const [cell] = named(name);
      if (cell?.content.kind === "probe" && cell.content.recording !== null) {
        return measured(cell.content.recording, `${called}.${name}`);
      }
      throw new UserError(`${called}.${name} has no recording`, {
        advice: cell?.error ? `It failed: ${cell.error.message}` : "It is no probe.",
      });
    },
    output: (name) => {
      return named(name)
        .map(({ content }) => {
          if (content.kind === "shell") return content.output;
          throw new UserError(`${called}.${name} is no command`);
        })
        .join("");
    },
  };
}
