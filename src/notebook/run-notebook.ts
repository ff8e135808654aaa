import type { Effects } from "./effects.ts";
import { CellLog } from "./log.ts";
import { makersOf } from "./makers.ts";
import type { GivenFlags, Notebook } from "./notebook.ts";
import type { Cell, NotebookDocument } from "./schema.ts";
import { Stopped } from "./stopped.ts";

/** What is known of a notebook before its first cell. */
export type NotebookHead = Pick<NotebookDocument, "file" | "source" | "command" | "host" | "tools">;

/** Runs a notebook's cells; always returns what there is, however it ended. */
export async function runNotebook(
  { title, cells, at }: Notebook,
  head: NotebookHead,
  flags: GivenFlags,
  effects: Effects,
): Promise<NotebookDocument> {
  const log = new CellLog(effects, at.file);
  const start = new Date(effects.wall()).toISOString();
  const startNs = effects.clock();
  try {
    await Promise.race([cells(makersOf(log, effects), flags), untilStopped(log, effects.stop)]);
  } catch (error) {
    if (!(error instanceof Stopped)) log.begin(undefined, { kind: "code" }).fail(error);
  }
  return {
    format: "probebook-notebook",
    version: versionOf(log.cells()),
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

/** The lowest whose readers understand these cells. */
function versionOf(cells: readonly Cell[]): NotebookDocument["version"] {
  return cells.some(({ content }) => content.kind === "part" || content.kind === "spec") ? 2 : 1;
}

/** Whether any cell has failed. */
export function hasFailed({ cells }: { readonly cells: readonly Cell[] }): boolean {
  return cells.some(({ state }) => state === "failed");
}
