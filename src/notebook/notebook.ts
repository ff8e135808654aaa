import type { FlagDefinitions, FlagValues } from "../spec/flag.ts";
import type { Position } from "../spec/position.ts";
import { UserError } from "../user-error.ts";
import type { Cells } from "./cells.ts";

interface Options<Flags extends FlagDefinitions> {
  readonly title: string;
  /** Flags of its own, beside those of every notebook. */
  readonly flags?: Flags;
  readonly cells: (cells: Cells, flags: FlagValues<Flags>) => Promise<void>;
}

/** Values of a notebook's flags, whichever it has. */
export type GivenFlags = Readonly<Record<string, string | boolean | undefined>>;

/** What a notebook's file exports by default. */
export interface Notebook {
  readonly kind: "notebook";
  readonly title: string;
  readonly flags: FlagDefinitions;
  readonly cells: (cells: Cells, flags: GivenFlags) => Promise<void>;
  readonly at: Position;
}

/**
 * A notebook: prose, probes, commands, tables and charts in the order in which `cells` makes them. Each of them is
 * awaited; results are ordinary values. It becomes one page, by `bun run` of its file.
 */
export function notebook<const Flags extends FlagDefinitions = Readonly<Record<never, never>>>(
  options: Options<Flags>,
): Notebook;
export function notebook(
  { title, flags = {}, cells }: Pick<Notebook, "title" | "cells"> & Partial<Notebook>,
  at?: Position,
): Notebook {
  if (at === undefined) {
    throw new UserError("this notebook's file was not rewritten by Probebook", {
      advice:
        'It needs `import { notebook } from "probebook/notebook"`, and a bunfig.toml with preload = ["./src/preload.ts"].',
    });
  }
  return Object.freeze({ kind: "notebook", title, flags, cells, at });
}
