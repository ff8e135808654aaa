// Runs `bun test` with the arguments given and ends with one plain line of counts. Without arguments, the lab's tests run beside all
// others: a guest leaves much of two CPUs idle. Theirs is printed last.
import { readdirSync } from "node:fs";
import { added, type Summary, summaryLine, summaryOf } from "./summary.ts";

interface Ran {
  readonly status: number;
  readonly summary: Summary | undefined;
}

/** `show` gets what is printed, as it comes. */
async function run(words: readonly string[], show: (bytes: Uint8Array) => void): Promise<Ran> {
  const tests = Bun.spawn(
    // Long enough for a machine that is busy with something else; what hangs still ends.
    [process.execPath, "test", "--timeout=60000", ...words],
    {
      stdin: "ignore",
      stdout: "inherit",
      stderr: "pipe",
      env: { ...process.env, ...(process.stderr.isTTY ? { FORCE_COLOR: "1" } : {}) },
    },
  );
  let printed = "";
  const decoder = new TextDecoder();
  for await (const bytes of tests.stderr) {
    show(bytes);
    printed += decoder.decode(bytes, { stream: true });
  }
  return { status: await tests.exited, summary: summaryOf(Bun.stripANSI(printed)) };
}

async function runAll(): Promise<readonly Ran[]> {
  const others = readdirSync(import.meta.dir, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "lab")
    .map(({ name }) => `test/${name}/`);
  const kept: Uint8Array[] = [];
  const ran = await Promise.all([
    run(others, (bytes) => process.stderr.write(bytes)),
    run(["test/lab/"], (bytes) => kept.push(bytes)),
  ]);
  process.stderr.write(Buffer.concat(kept));
  return ran;
}

const given = Bun.argv.slice(2);
const ran =
  given.length > 0 ? [await run(given, (bytes) => process.stderr.write(bytes))] : await runAll();
const summaries = ran.flatMap(({ summary }) => summary ?? []);
const bad = ran.find(({ status }) => status !== 0);
if (summaries.length < ran.length) {
  const { status } = ran.find(({ summary }) => summary === undefined) ?? { status: 1 };
  console.error(`bun test ended without a summary (exit status ${status}).`);
  process.exitCode = bad?.status ?? 1;
} else {
  const summary = summaries.reduce(added);
  if (summary.skipped > 0) console.log(`${summary.skipped} skipped; the reasons are above`);
  console.log(summaryLine(summary));
  process.exitCode =
    bad === undefined || summary.failed > 0 ? Number(summary.failed > 0) : bad.status;
}
