import type { NotebookDocument } from "./schema.ts";

/** One self-contained HTML page. */
export async function renderNotebook(document: NotebookDocument): Promise<string> {
  return document.title;
}
