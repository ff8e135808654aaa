import { notebookToJson } from "../notebook/json.ts";
import { notebookParts, notebookStyle } from "../notebook/render.ts";
import { type NotebookView, notebookView } from "../notebook/view.ts";
import { clientScript } from "../report/client-script.ts";
import { pageTemplate } from "../report/template.ts";
import type { GrowingNotebook } from "./growing-notebook.ts";
import { liveStyle } from "./live-style.ts";
import { type Renderer, rendererOf } from "./renderer.ts";

export async function notebookRenderer(notebook: GrowingNotebook): Promise<Renderer> {
  const [template, script, ...sheets] = await Promise.all([
    pageTemplate<NotebookView>("notebook", notebookParts),
    clientScript(new URL("./client/notebook.ts", import.meta.url), { flames: true }),
    notebookStyle(),
    liveStyle(),
  ]);
  return rendererOf({
    ...{ template, script, style: sheets.join("\n") },
    now: () => {
      const document = notebook.document();
      if (document === null) return null;
      const view = notebookView(document, notebook.running);
      return { view, json: notebookToJson(document) };
    },
  });
}
