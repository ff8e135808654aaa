/** `bun run render FILE`: a report, made again from a recording or from an older report; no root, any machine. */
import { Command } from "commander";
import { renderReport } from "../report/render.ts";
import { readRecording } from "./read-recording.ts";
import { reportFile } from "./report-file.ts";
import { tool } from "./tool.ts";

const program = new Command("bun run render")
  .description("Makes the HTML report of a recording, or of an older report, again.")
  .argument("<file>", "a report, what --print recording wrote, or - for stdin")
  .option("-o, --output <file>", "write it there (default: reports/NAME-TIME.html)")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

await tool(async ({ stderr }) => {
  const { output } = program.opts<{ output?: string }>();
  const recording = readRecording(program.args[0] ?? "-");
  const place = output === undefined ? "default" : { file: output };
  const report = reportFile(place, recording.probe.name, new Date(recording.start));
  const path = report?.write(await renderReport(recording));
  stderr.write(`Report: ${path}\n`);
});
