import type { Effects } from "./effects.ts";
import { CellLog } from "./log.ts";
import { makersOf } from "./makers.ts";
import type { Notebook } from "./notebook.ts";
import type { Cell, NotebookDocument } from "./schema.ts";
import { Stopped } from "./stopped.ts";

/** What is known of a notebook before its first cell. */
export type NotebookHead = Pick<NotebookDocument, "file" | "source" | "command" | "host" | "tools">;

/** Runs a notebook's cells; always returns what there is, however it ended. */
export async function runNotebook(
  { title, cells }: Notebook,
  head: NotebookHead,
  effects: Effects,
): Promise<NotebookDocument> {
  const log = new CellLog(effects);
  const start = new Date(effects.wall()).toISOString();
  const startNs = effects.clock();
  try {
    await Promise.race([cells(makersOf(log, effects)), untilStopped(log, effects.stop)]);
  } catch (error) {
    if (!(error instanceof Stopped)) log.begin(undefined, { kind: "code" }).fail(error);
  }
  return {
    format: "probebook-notebook",
    version: 1,
    title,
    ...head,
    start,
    elapsed_ns: Math.round(effects.clock() - startNs),
    complete: !effects.stop.aborted,
    cells: log.cells(),
  };
}

/** Resolves once a signal came and the cells under way are complete, whatever the notebook waits for. */
async function untilStopped(log: CellLog, stop: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  stop.addEventListener("abort", () => resolve());
  if (!stop.aborted) await promise;
  await log.idle();
}

/** Whether any cell has failed. */
export function hasFailed({ cells }: { readonly cells: readonly Cell[] }): boolean {
  return cells.some(({ state }) => state === "failed");
}
