import { hostname, machine, release } from "node:os";
import { basename } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { LivePage } from "../live/live-page.ts";
import { NotebookFeed } from "../live/notebook-feed.ts";
import { notebookToJson, parseNotebook } from "../notebook/json.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { hasFailed, type NotebookHead, runNotebook } from "../notebook/run-notebook.ts";
import type { NotebookDocument } from "../notebook/schema.ts";
import { sources } from "../spec/position.ts";
import { notebookArguments } from "./notebook-arguments.ts";
import { notebookEffects } from "./notebook-effects.ts";
import { reportFile } from "./report-file.ts";
import type { World } from "./run.ts";
import { withoutLive } from "./without-live.ts";
import { writePage } from "./write-page.ts";

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
  const head = {
    file: basename(file),
    source: sources.get(file) ?? "",
    command: withoutLive(world.command),
    host: { name: hostname(), release: release(), machine: machine() },
    tools: { probebook: packageJson.version, bun: Bun.version },
  };
  await using live = request.live && liveNotebook(request.live.port, notebook, head);
  if (live !== undefined) world.stderr.write(`Live: ${await live.address}\n`);
  const ran = await runNotebook(notebook, head, request.flags, {
    ...effects,
    heard: (news, cell, index) => {
      effects.heard(news, cell, index);
      live?.tell((feed) => feed.hear(news, cell, index));
    },
  });
  effects[Symbol.dispose]();
  // Where nothing was done or measured, the signal's own status tells it.
  if (ran.cells.every(isEmpty)) world.stop.throwIfAborted();
  // As it is read again, so that a page made of it then is the same.
  const document = parseNotebook(notebookToJson(ran));
  if (request.print) world.stdout.write(`${notebookToJson(document)}\n`);
  let path: string | null = null;
  if (page !== undefined) {
    const { renderNotebook } = await import("../notebook/render.ts");
    path = await writePage(
      page,
      () => renderNotebook(document),
      () => notebookToJson(document),
    );
    if (!request.quiet) world.stderr.write(`${endingOf(document)}\nNotebook: ${path}\n`);
  }
  const ended = path;
  await live?.end((feed) => feed.end({ file: ended }, document.complete));
  return hasFailed(document) ? 1 : 0;
}

function liveNotebook(port: number, { title }: Notebook, head: NotebookHead) {
  const start = new Date().toISOString();
  const beginning = { format: "probebook-notebook", version: 1, title, ...head, start } as const;
  return new LivePage("notebook", port, new NotebookFeed(beginning, Bun.nanoseconds));
}

function isEmpty({ state, content }: NotebookDocument["cells"][number]): boolean {
  return state === "stopped" && (content.kind !== "probe" || content.recording === null);
}

function endingOf({ cells, complete }: NotebookDocument): string {
  const failed = cells.filter(({ state }) => state === "failed").length;
  const all = `${cells.length} cells${failed > 0 ? `, ${failed} failed` : ""}`;
  return complete ? `${all}.` : `${all}; stopped before the end.`;
}
