/** `bun run compare FIRST SECOND`: what differs between two runs, and what of it is noise, as a table and a page; no root. */
import { InvalidArgumentError } from "commander";
import { comparisonName } from "../comparison/name.ts";
import { renderComparison } from "../comparison/render.ts";
import type { ComparisonDocument } from "../comparison/schema.ts";
import { type Comparison, compare } from "../recording/compare.ts";
import { toJson } from "../recording/to-json.ts";
import { painter } from "../terminal/colour.ts";
import { comparisonText } from "../terminal/comparison.ts";
import { UserError } from "../user-error.ts";
import { readRecording, readResult } from "./read-recording.ts";
import { reportFile } from "./report-file.ts";
import type { Request } from "./request.ts";
import { isSameFile } from "./same-file.ts";
import { tool } from "./tool.ts";
import { toolCommand } from "./tool-command.ts";

const program = toolCommand("bun run compare")
  .description(
    "Says what differs between two reports or recordings of one probe, and what is noise.",
  )
  .argument("<first>", "a report, or what --print recording wrote")
  .argument("[second]", "not needed where the first is the page of a comparison")
  .option("--threshold <percent>", "tell no change below this (default: 5)", percent)
  .option(
    "--alpha <percent>",
    "how often a whole comparison may tell one that is none (default: 1)",
    percent,
  )
  .option("--all", "also what is within the noise", false)
  .option("-N, --nanoseconds", "times in ns, unscaled", false)
  .option("--exit-code", "exit with status 3 where something differs", false)
  .option("--json", "everything as JSON", false)
  .option("--report <file>", "write the page there (default: reports/NAME-TIME.html)")
  .option("--no-report", "write no page")
  .addHelpText(
    "after",
    `
Each interval is one observation: give both runs many (\`bun run probes/hardirqs.ts 1 60\`). Figures are compared by
Welch's t-test, corrected for likeness of neighbouring intervals and for the number of comparisons (Holm).
`,
  )
  .parse();

interface Flags {
  readonly threshold?: number;
  readonly alpha?: number;
  /** True: there is none, neither a file nor `--no-report`. */
  readonly report: string | boolean;
  readonly all: boolean;
  readonly nanoseconds: boolean;
  readonly json: boolean;
  readonly exitCode: boolean;
}

await tool(async ({ stdout, stderr }) => {
  const flags = program.opts<Flags>();
  const document = documentOf(program.args, flags);
  const { first, second } = document;
  const comparison = compare(first, second, document);
  const report = reportFile(placeOf(flags), comparisonName(document), new Date(second.start));
  const paint = painter(stdout.colour);
  if (flags.json) stdout.write(`${toJson(comparison)}\n`);
  else stdout.write(comparisonText(comparison, { ...flags, paint }));
  stderr.write(summary(comparison, document));
  if (report !== undefined) {
    stderr.write(`Report: ${report.write(await renderComparison(document))}\n`);
  }
  const differs = comparison.compared.some(
    ({ verdict }) => !["noise", "unknown"].includes(verdict),
  );
  if (flags.exitCode && differs) process.exitCode = 3;
});

/** Two recordings, or those of a comparison's page, which was compared by numbers of its own. */
function documentOf(files: readonly string[], { threshold, alpha }: Flags): ComparisonDocument {
  const [one = "-", other] = files;
  const given = {
    ...(threshold === undefined ? {} : { threshold }),
    ...(alpha === undefined ? {} : { alpha }),
  };
  if (other === undefined) {
    const found = readResult(one);
    if (found.format === "probebook-comparison") return { ...found, ...given };
    throw new UserError("there is nothing to compare it with", {
      status: 2,
      advice: "Give two reports or recordings of one probe, or the page of a comparison.",
    });
  }
  if (isSameFile(one, other)) {
    throw new UserError(`${one} and ${other} are the same file: nothing can differ`, {
      status: 2,
    });
  }
  return {
    ...({ format: "probebook-comparison", version: 1, threshold: 0.05, alpha: 0.01 } as const),
    ...given,
    first: readRecording(one),
    second: readRecording(other),
  };
}

function placeOf({ report }: Flags): Request["report"] {
  if (report === false) return "none";
  return typeof report === "string" ? { file: report } : "default";
}

function summary({ compared, cautions }: Comparison, { threshold, alpha }: ComparisonDocument) {
  const of = (...verdicts: string[]) =>
    compared.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const counts = [
    `${compared.length} figures compared: ${of("more", "less")} differ`,
    `${of("added", "vanished")} are in one only`,
    `${of("noise")} are noise`,
    `${of("unknown")} have too few intervals to tell`,
  ];
  const shares = `changes of at least ${100 * threshold} %, ${100 * alpha} % risk that any is none`;
  return [`${counts.join(", ")} (${shares}).`, ...cautions].map((text) => `${text}\n`).join("");
}

function percent(text: string): number {
  const number = Number(text.replace(/\s*%$/, ""));
  if (text.trim() !== "" && number >= 0 && number <= 100) return number / 100;
  throw new InvalidArgumentError("It must be a percentage, e.g. 5.");
}
