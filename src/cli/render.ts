/** `bun run render FILE`: the page of a report, a notebook or a comparison, made again from a recording or an older page; no root, any machine. */
import { basename } from "node:path";
import { comparisonName } from "../comparison/name.ts";
import { renderComparison } from "../comparison/render.ts";
import type { ComparisonDocument } from "../comparison/schema.ts";
import { renderNotebook } from "../notebook/render.ts";
import type { NotebookDocument } from "../notebook/schema.ts";
import type { Recording } from "../recording/schema.ts";
import { renderReport } from "../report/render.ts";
import { readResult } from "./read-recording.ts";
import { reportFile } from "./report-file.ts";
import { tool } from "./tool.ts";
import { toolCommand } from "./tool-command.ts";

const program = toolCommand("bun run render")
  .description(
    "Makes the HTML page of a recording, an older report, a notebook or a comparison again.",
  )
  .argument("<file>", "a report or a notebook's page, what --print recording wrote, or - for stdin")
  .option("-o, --output <file>", "write it there (default: reports/NAME-TIME.html)")
  .parse();

await tool(async ({ stderr }) => {
  const { output } = program.opts<{ output?: string }>();
  const found = readResult(program.args[0] ?? "-");
  const place = output === undefined ? "default" : { file: output };
  const { name, start, html } = pageOf(found);
  const path = reportFile(place, basename(name), new Date(start))?.write(await html());
  stderr.write(`Report: ${path}\n`);
});

function pageOf(found: Recording | NotebookDocument | ComparisonDocument) {
  switch (found.format) {
    case "probebook":
      return { name: found.probe.name, start: found.start, html: () => renderReport(found) };
    case "probebook-notebook": {
      const name = found.file.replace(/\.[mc]?tsx?$/, "");
      return { name, start: found.start, html: () => renderNotebook(found) };
    }
    case "probebook-comparison": {
      const { start } = found.second;
      return { name: comparisonName(found), start, html: () => renderComparison(found) };
    }
  }
}
