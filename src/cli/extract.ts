/** `bun run extract FILE WHAT`: what is inside a recording or a report; no root, any machine. */
import { Argument, Option } from "commander";
import { comparisonToJson } from "../comparison/json.ts";
import { recordingToJson } from "../recording/json.ts";
import { printable } from "../recording/printable.ts";
import { replay } from "../recording/replay.ts";
import type { Recording } from "../recording/schema.ts";
import type { Form } from "../terminal/form.ts";
import { terminalSink } from "../terminal/sink.ts";
import { UserError } from "../user-error.ts";
import { cellOf, extractCell, extractNotebook, recordingOfCell } from "./notebook-extract.ts";
import { readResult } from "./read-recording.ts";
import { type Outputs, tool } from "./tool.ts";
import { toolCommand } from "./tool-command.ts";

const kinds = ["recording", "text", "json", "csv", "folded", "spec", "c"] as const;
type Kind = (typeof kinds)[number];
const sides = ["first", "second"] as const;

const program = toolCommand("bun run extract")
  .description("Prints what is inside a report, a recording, a notebook or a comparison.")
  .argument("<file>", "a report or a notebook's page, what --print recording wrote, or - for stdin")
  .addArgument(
    new Argument(
      "[what]",
      "as the run printed it: text, json, csv, folded; spec and c: its sources",
    )
      .choices(kinds)
      .default("recording"),
  )
  .option("-c, --cell <name>", "of a notebook: the cell of this name, or number (text lists them)")
  .addOption(
    new Option("--of <which>", "of a comparison: which of its two recordings").choices(sides),
  )
  .parse();

await tool(async (outputs) => {
  const [file = "-", what = "recording"] = program.processedArgs as [string, Kind];
  const found = readResult(file);
  const { cell: wanted, of } = program.opts<{ cell?: string; of?: (typeof sides)[number] }>();
  if (of !== undefined && found.format !== "probebook-comparison") {
    throw new UserError(`${file} is no comparison, and has no ${of} recording`);
  }
  if (wanted !== undefined && found.format !== "probebook-notebook") {
    throw new UserError(`${file} is no notebook, and has no cells`);
  }
  if (found.format === "probebook") return await extract(found, what, outputs);
  if (found.format === "probebook-comparison") {
    if (of !== undefined) return await extract(found[of], what, outputs);
    if (what === "recording") return outputs.stdout.write(`${comparisonToJson(found)}\n`);
    throw new UserError(`a comparison as a whole has no ${what}`, {
      advice: "Name one of its recordings with --of first or --of second.",
    });
  }
  if (wanted === undefined) return source(extractNotebook(found, what), outputs);
  const cell = cellOf(found, wanted);
  if (cell.content.kind === "probe") await extract(recordingOfCell(cell), what, outputs);
  else source(extractCell(cell, what), outputs);
});

async function extract(recording: Recording, what: Kind, outputs: Outputs): Promise<void> {
  switch (what) {
    case "recording":
      return outputs.stdout.write(`${recordingToJson(recording)}\n`);
    case "spec":
      return source(recording.probe.source, outputs);
    case "c":
      return source(recording.c, outputs);
    default:
      return again(recording, what, outputs);
  }
}

/** As it is into a file or a pipe; a terminal is shown no escapes that somebody wrote into it. */
function source(text: string, { stdout }: Outputs): void {
  const harmless = () => text.replace(/[^\n\t]+/g, printable);
  stdout.write(stdout.columns() === null ? text : harmless());
}

/** As the run showed it. */
async function again(recording: Recording, form: Form, outputs: Outputs): Promise<void> {
  const { length } = recording.intervals;
  const options = { form, timestamp: false, quiet: form !== "text", intervals: length };
  using sink = await terminalSink(outputs, { ...options, report: false });
  for (const event of replay(recording)) sink.show(event);
}
