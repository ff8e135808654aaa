/** `bun run merge FILE…`: runs of several machines or times as one page, with a column that says whose; no root. */
import { basename } from "node:path";
import { join, type Source } from "../recording/join.ts";
import { recordingToJson } from "../recording/json.ts";
import { renderReport } from "../report/render.ts";
import { UserError } from "../user-error.ts";
import { readRecording } from "./read-recording.ts";
import { reportFile } from "./report-file.ts";
import { isSameFile } from "./same-file.ts";
import { tool } from "./tool.ts";
import { toolCommand } from "./tool-command.ts";

const program = toolCommand("bun run merge")
  .description(
    "Makes one report of several runs of one probe, with a column that says whose a row is.",
  )
  .argument("<file...>", "reports, or what --print recording wrote; NAME=FILE names the source")
  .option("-o, --output <file>", "write it there (default: reports/NAME-TIME.html)")
  .option("--json", "print the merged recording instead", false)
  .parse();

await tool(async ({ stdout, stderr }) => {
  const { output, json } = program.opts<{ output?: string; json: boolean }>();
  const recording = join(named(program.args.map(source)));
  if (json) return stdout.write(`${recordingToJson(recording)}\n`);
  const place = output === undefined ? "default" : { file: output };
  const report = reportFile(place, recording.probe.name, new Date(recording.start));
  stderr.write(`Report: ${report?.write(await renderReport(recording))}\n`);
});

/** `NAME=FILE`, or a file, which is named by its machine. */
function source(word: string): Given {
  const [, name, file = word] = /^([^=/]+)=(.+)$/s.exec(word) ?? [];
  const recording = readRecording(file);
  return { name: name ?? recording.host.name, recording, file, isNamed: name !== undefined };
}

interface Given extends Source {
  readonly file: string;
  readonly isNamed: boolean;
}

/** Where a machine is there more than once, its runs are named by their files; names that were given stay. */
function named(sources: readonly Given[]): Source[] {
  for (const [i, { file }] of sources.entries()) {
    if (!sources.slice(0, i).some((before) => isSameFile(before.file, file))) continue;
    throw new UserError(`${file} is there twice: its rows would be counted twice`, { status: 2 });
  }
  const several = (name: string) => sources.filter((one) => one.name === name).length > 1;
  return sources.map(({ name, recording, file, isNamed }, i) => {
    if (isNamed || !several(name)) return { name, recording };
    const short = basename(file).replace(/\.(html|json)$/, "");
    const same = sources.some((one, j) => j !== i && basename(one.file) === basename(file));
    return { name: same ? file : short, recording };
  });
}
