import type { CellPlace } from "../spec/cell-place.ts";
import { sources } from "../spec/position.ts";
import { UserError } from "../user-error.ts";
import type { Effects } from "./effects.ts";
import { cellsOfPart, type PartDocument } from "./part.ts";
import type { Cell, Content } from "./schema.ts";

/** A cell that has begun. */
export interface OpenCell {
  readonly index: number;
  /** Takes up the cells of a notebook that ran elsewhere as its own parts. */
  readonly take: (part: PartDocument) => void;
  /** Changes what it shows, while it goes on. */
  readonly show: (content: Content) => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
}

/** The cells of a notebook that runs, in the order in which they began. */
export class CellLog {
  readonly #cells: Cell[] = [];
  readonly #effects: Pick<Effects, "stop" | "wall" | "clock" | "heard">;
  /** The cell that those which begin now are a part of. */
  within: number | null = null;
  #open = 0;
  #closed = Promise.withResolvers<void>();

  /** `file` is the notebook's own. */
  constructor(
    effects: Pick<Effects, "stop" | "wall" | "clock" | "heard">,
    private readonly file: string,
  ) {
    this.#effects = effects;
  }

  cells(): Cell[] {
    return [...this.#cells];
  }

  /** Resolves as soon as no cell is under way. */
  async idle(): Promise<void> {
    while (this.#open > 0) await this.#closed.promise;
  }

  begin(place: CellPlace | undefined, content: Content, name = place?.name ?? ""): OpenCell {
    const { clock, wall, heard, stop } = this.#effects;
    const index = this.#cells.length;
    const startNs = clock();
    this.#cells.push({
      name,
      ...sourceOf(place, this.file),
      start: new Date(wall()).toISOString(),
      elapsed_ns: 0,
      within: this.within,
      state: "stopped",
      error: null,
      content,
    });
    const change = (changes: Partial<Cell>) => {
      const before = this.#cells[index];
      if (before !== undefined) this.#cells[index] = { ...before, ...changes };
    };
    this.#open++;
    const close = (changes: Partial<Cell>) => {
      this.#open--;
      this.#closed.resolve();
      this.#closed = Promise.withResolvers();
      change({ ...changes, elapsed_ns: Math.round(clock() - startNs) });
      heard("ends", this.#cells[index]!, index);
    };
    heard("begins", this.#cells[index]!, index);
    return {
      index,
      take: (part) => {
        const first = this.#cells.length;
        this.#cells.push(...cellsOfPart(part, this.#cells[index]?.name ?? "", { index, first }));
        for (const [i, cell] of this.#cells.slice(first).entries()) heard("comes", cell, first + i);
      },
      show: (shown) => change({ content: shown }),
      end: () => close({ state: stop.aborted ? "stopped" : "done" }),
      fail: (error) => {
        // What a signal cut off has not failed.
        if (stop.aborted && error === stop.reason) close({ state: "stopped" });
        else close({ state: "failed", error: errorOf(error) });
      },
    };
  }
}

function sourceOf(place: CellPlace | undefined, own: string): Pick<Cell, "source" | "line"> {
  const text = place && sources.get(place.file);
  if (place === undefined || text === undefined) return { source: "", line: 0 };
  const before = text.slice(0, place.start);
  const indent = /[ \t]*$/.exec(before)?.[0] ?? "";
  return {
    source: text.slice(place.start, place.end).replaceAll(`\n${indent}`, "\n"),
    line: place.file === own ? before.split("\n").length : 0,
  };
}

function errorOf(error: unknown): NonNullable<Cell["error"]> {
  if (error instanceof UserError) {
    return { message: error.message, advice: error.advice ?? null, detail: error.detail ?? null };
  }
  return { message: String(error), advice: null, detail: null };
}
