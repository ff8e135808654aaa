import type { Position } from "../spec/position.ts";
import { UserError } from "../user-error.ts";
import type { Cells } from "./cells.ts";

/** What a notebook's file exports by default. */
export interface Notebook {
  readonly kind: "notebook";
  readonly title: string;
  readonly cells: (cells: Cells) => Promise<void>;
  readonly at: Position;
}

/**
 * A notebook: prose, probes, commands, tables and charts in the order in which `cells` makes them. Each of them is
 * awaited; results are ordinary values. It becomes one page, by `bun run` of its file.
 */
export function notebook(options: Pick<Notebook, "title" | "cells">): Notebook;
export function notebook({ title, cells }: Pick<Notebook, "title" | "cells">, at?: Position) {
  if (at === undefined) {
    throw new UserError("this notebook's file was not rewritten by Probebook", {
      advice:
        'It needs `import { notebook } from "probebook/notebook"`, and a bunfig.toml with preload = ["./src/preload.ts"].',
    });
  }
  return Object.freeze({ kind: "notebook", title, cells, at } satisfies Notebook);
}
