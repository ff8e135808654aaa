import { printable } from "../recording/printable.ts";
import { shellWord } from "../recording/shell-word.ts";
import { fileName } from "../report/file-name.ts";
import { highlight } from "../report/highlight.ts";
import { counted, duration, group } from "../report/quantity.ts";
import { instant } from "../report/summary.ts";
import { cellViews } from "./cell-view.ts";
import { contents } from "./contents.ts";
import type { Heading } from "./markdown.ts";
import type { NotebookDocument } from "./schema.ts";

export type NotebookView = ReturnType<typeof notebookView>;

/** Everything that the notebook's template shows. `running` are the cells that are not complete. */
export function notebookView(document: NotebookDocument, running: ReadonlySet<number> = new Set()) {
  const { title, file, source, host, start, elapsed_ns, cells, command, tools } = document;
  const headings = new Map<number, readonly Heading[]>();
  const views = cellViews({ document, running, headings }, null);
  const failed = cells.filter(({ state }) => state === "failed");
  return {
    title: printable(title),
    file: printable(file),
    place: `${printable(host.name)} · ${instant(start)} · ${duration(elapsed_ns)}`,
    contents: contents(cells, headings),
    cells: views.filter(({ part }) => part === null),
    parts: views.filter(({ part }) => part !== null),
    ending: [
      `${counted(cells.length, "cell")} in ${duration(elapsed_ns)}.`,
      failed.length > 0
        ? `${counted(failed.length, "cell")} failed: the error is in its place.`
        : "",
      document.complete ? "" : "A signal ended the notebook before its end.",
    ].filter((text) => text !== ""),
    bad: failed.length > 0 || !document.complete,
    source: highlight(source, "typescript"),
    provenance: [
      { term: "Command", text: command.map(shellWord).map(printable).join(" "), code: true },
      { term: "Host", text: printable(host.name), code: false },
      { term: "Kernel", text: [host.release, host.machine].map(printable).join(" "), code: false },
      { term: "Start", text: instant(start), code: false },
      { term: "Length", text: `${duration(elapsed_ns)} (${group(elapsed_ns)} ns)`, code: false },
      {
        term: "Versions",
        text: Object.entries(tools)
          .map(([tool, version]) => `${printable(tool)} ${printable(version)}`)
          .join(", "),
        code: false,
      },
    ],
    takenAs: fileName(file.replace(/\.[mc]?tsx?$/, ""), "notebook"),
  };
}
