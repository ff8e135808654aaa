import type { News } from "../notebook/effects.ts";
import type { Cell, NotebookDocument } from "../notebook/schema.ts";
import type { Ending, Portion } from "./messages.ts";

export type NotebookBeginning = Omit<NotebookDocument, "elapsed_ns" | "complete" | "cells">;

/** What happened in a notebook since the last part. */
export interface NotebookPart {
  /** In the first part only. */
  readonly head: NotebookBeginning | null;
  readonly cells: readonly CellNews[];
  readonly elapsed_ns: number;
  /** False: a signal ended it. */
  readonly complete: boolean;
}

export interface CellNews {
  readonly index: number;
  readonly cell: Cell;
  readonly running: boolean;
}

/** Keeps which cells have changed until somebody takes them, one at a time: each may have a long recording. */
export class NotebookFeed {
  #head: NotebookBeginning | null;
  readonly #news = new Map<number, CellNews>();
  readonly #startNs: number;
  #ending: (Ending & Pick<NotebookPart, "complete">) | null = null;
  #isNew = true;

  constructor(
    head: NotebookBeginning,
    private readonly clock: () => number,
  ) {
    this.#head = head;
    this.#startNs = clock();
  }

  hear(news: News, cell: Cell, index: number): void {
    this.#news.set(index, { index, cell, running: news === "begins" });
    this.#isNew = true;
  }

  end(ending: Ending, complete: boolean): void {
    this.#ending = { ...ending, complete };
    this.#isNew = true;
  }

  /** Null: nothing is new. */
  take(): Portion<NotebookPart> | null {
    if (!this.#isNew) return null;
    const [first] = this.#news.values();
    if (first !== undefined) this.#news.delete(first.index);
    this.#isNew = this.#news.size > 0;
    const part: NotebookPart = {
      head: this.#head,
      cells: first === undefined ? [] : [first],
      elapsed_ns: this.clock() - this.#startNs,
      complete: this.#ending?.complete ?? true,
    };
    this.#head = null;
    return { part, ending: this.#isNew ? null : this.#ending };
  }
}
