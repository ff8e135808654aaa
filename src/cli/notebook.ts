import { hostname, machine, release } from "node:os";
import { basename } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { notebookToJson, parseNotebook } from "../notebook/json.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { hasFailed, runNotebook } from "../notebook/run-notebook.ts";
import type { NotebookDocument } from "../notebook/schema.ts";
import { sources } from "../spec/position.ts";
import { notebookArguments } from "./notebook-arguments.ts";
import { notebookEffects } from "./notebook-effects.ts";
import { reportFile } from "./report-file.ts";
import type { World } from "./run.ts";

/** Runs a notebook's cells and writes its page; the exit status. */
export async function notebookCommand(
  notebook: Notebook,
  words: readonly string[],
  world: World,
): Promise<number> {
  const request = notebookArguments(notebook, world.usage, words);
  if ("help" in request) {
    world.stdout.write(request.help);
    return 0;
  }
  const { file } = notebook.at;
  const name = basename(file).replace(/\.[mc]?tsx?$/, "");
  const page = reportFile(request.report, name, new Date());
  using effects = notebookEffects(world, { quiet: request.quiet, debug: request.debug });
  const ran = await runNotebook(
    notebook,
    {
      file: basename(file),
      source: sources.get(file) ?? "",
      command: [...world.command],
      host: { name: hostname(), release: release(), machine: machine() },
      tools: { probebook: packageJson.version, bun: Bun.version },
    },
    effects,
  );
  effects[Symbol.dispose]();
  // Where nothing was done or measured, the signal's own status tells it.
  if (ran.cells.every(isEmpty)) world.stop.throwIfAborted();
  // As it is read again, so that a page made of it then is the same.
  const document = parseNotebook(notebookToJson(ran));
  if (request.print) world.stdout.write(`${notebookToJson(document)}\n`);
  if (page !== undefined) {
    const { renderNotebook } = await import("../notebook/render.ts");
    const path = page.write(await renderNotebook(document));
    if (!request.quiet) world.stderr.write(`${endingOf(document)}\nNotebook: ${path}\n`);
  }
  return hasFailed(document) ? 1 : 0;
}

function isEmpty({ state, content }: NotebookDocument["cells"][number]): boolean {
  return state === "stopped" && (content.kind !== "probe" || content.recording === null);
}

function endingOf({ cells, complete }: NotebookDocument): string {
  const failed = cells.filter(({ state }) => state === "failed").length;
  const all = `${cells.length} cells${failed > 0 ? `, ${failed} failed` : ""}`;
  return complete ? `${all}.` : `${all}; stopped before the end.`;
}
