import type { Cell, NotebookDocument } from "../notebook/schema.ts";
import type { Growing } from "./growing.ts";
import type { NotebookPart } from "./notebook-feed.ts";

/** The document of a notebook, as far as it has come. */
export class GrowingNotebook implements Growing<NotebookPart> {
  #part: NotebookPart | null = null;
  #head: NotebookPart["head"] = null;
  readonly #cells: Cell[] = [];
  readonly running = new Set<number>();

  grow(part: NotebookPart): void {
    this.#part = part;
    this.#head ??= part.head;
    for (const { index, cell, running } of part.cells) {
      this.#cells[index] = cell;
      if (running) this.running.add(index);
      else this.running.delete(index);
    }
  }

  /** How many cells are complete. */
  get progress(): number {
    return this.#cells.length - this.running.size;
  }

  document(): NotebookDocument | null {
    if (this.#head === null || this.#part === null) return null;
    const { elapsed_ns, complete } = this.#part;
    return { ...this.#head, elapsed_ns: Math.round(elapsed_ns), complete, cells: [...this.#cells] };
  }
}
