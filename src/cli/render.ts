/** `bun run render FILE`: a report or a notebook's page, made again from a recording or an older page; no root, any machine. */
import { basename } from "node:path";
import { Command } from "commander";
import { renderNotebook } from "../notebook/render.ts";
import { renderReport } from "../report/render.ts";
import { readResult } from "./read-recording.ts";
import { reportFile } from "./report-file.ts";
import { tool } from "./tool.ts";

const program = new Command("bun run render")
  .description("Makes the HTML page of a recording, an older report or a notebook again.")
  .argument("<file>", "a report or a notebook's page, what --print recording wrote, or - for stdin")
  .option("-o, --output <file>", "write it there (default: reports/NAME-TIME.html)")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

await tool(async ({ stderr }) => {
  const { output } = program.opts<{ output?: string }>();
  const found = readResult(program.args[0] ?? "-");
  const name = "probe" in found ? found.probe.name : found.file.replace(/\.[mc]?tsx?$/, "");
  const place = output === undefined ? "default" : { file: output };
  const page = reportFile(place, basename(name), new Date(found.start));
  const path = page?.write(await ("probe" in found ? renderReport(found) : renderNotebook(found)));
  stderr.write(`Report: ${path}\n`);
});
