import { clientScript } from "../report/client-script.ts";
import { hasFlame } from "../report/flame/view.ts";
import { islandElement, isPacked } from "../report/island.ts";
import { contentSecurityPolicy } from "../report/policy.ts";
import { reportStyle } from "../report/style.ts";
import { pageTemplate } from "../report/template.ts";
import { isInPart } from "./in-part.ts";
import { notebookToJson } from "./json.ts";
import type { NotebookDocument } from "./schema.ts";
import { type NotebookView, notebookView } from "./view.ts";

/** The templates that a notebook's has besides the report's. */
export const notebookParts = ["notebook-cell", "notebook-chart", "notebook-table"] as const;

/**
 * One self-contained HTML page with all recordings in it: no other file, no network, readable without scripts. It depends
 * on the document alone, byte for byte.
 */
export async function renderNotebook(document: NotebookDocument): Promise<string> {
  const flames = document.cells.some(
    (cell) =>
      cell.content.kind === "probe" &&
      cell.content.recording !== null &&
      !isInPart(document.cells, cell) &&
      hasFlame(cell.content.recording),
  );
  const [template, script, style] = await Promise.all([
    pageTemplate<NotebookView>("notebook", notebookParts),
    clientScript(new URL("./client/main.ts", import.meta.url), { flames }),
    notebookStyle(),
  ]);
  const json = notebookToJson(document);
  return template({
    ...notebookView(document),
    policy: contentSecurityPolicy(script, style),
    script,
    style,
    island: islandElement(json),
    packed: isPacked(json),
  });
}

/** The page's style sheet: the report's and its own. */
export async function notebookStyle(): Promise<string> {
  const own = Bun.file(new URL("./client/notebook.css", import.meta.url)).text();
  return (await Promise.all([reportStyle(), own])).join("\n");
}
