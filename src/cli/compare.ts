/** `bun run compare FIRST SECOND`: what differs between two runs, and what of it is noise; no root. */
import { Command, InvalidArgumentError } from "commander";
import { type Comparison, compare } from "../recording/compare.ts";
import { toJson } from "../recording/to-json.ts";
import { painter } from "../terminal/colour.ts";
import { comparisonText } from "../terminal/comparison.ts";
import { readRecording } from "./read-recording.ts";
import { tool } from "./tool.ts";

const program = new Command("bun run compare")
  .description(
    "Says what differs between two reports or recordings of one probe, and what is noise.",
  )
  .argument("<first>", "a report, or what --print recording wrote")
  .argument("<second>")
  .option("--threshold <percent>", "tell no change below this", percent, 0.05)
  .option(
    "--alpha <percent>",
    "how often a whole comparison may tell one that is none",
    percent,
    0.01,
  )
  .option("--all", "also what is within the noise", false)
  .option("-N, --nanoseconds", "times in ns, unscaled", false)
  .option("--exit-code", "exit with status 3 where something differs", false)
  .option("--json", "everything as JSON", false)
  .addHelpText(
    "after",
    `
Each interval is one observation: give both runs many (\`bun run probes/hardirqs.ts 1 60\`). Figures are compared by
Welch's t-test, corrected for likeness of neighbouring intervals and for the number of comparisons (Holm).
`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

interface Flags {
  readonly threshold: number;
  readonly alpha: number;
  readonly all: boolean;
  readonly nanoseconds: boolean;
  readonly json: boolean;
  readonly exitCode: boolean;
}

await tool(async ({ stdout, stderr }) => {
  const flags = program.opts<Flags>();
  const [first = "-", second = "-"] = program.args;
  const comparison = compare(readRecording(first), readRecording(second), flags);
  const paint = painter(stdout.colour);
  if (flags.json) stdout.write(`${toJson(comparison)}\n`);
  else stdout.write(comparisonText(comparison, { ...flags, paint }));
  stderr.write(summary(comparison, flags));
  const differs = comparison.compared.some(
    ({ verdict }) => !["noise", "unknown"].includes(verdict),
  );
  if (flags.exitCode && differs) process.exitCode = 3;
});

function summary({ compared, cautions }: Comparison, { threshold, alpha }: Flags): string {
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
