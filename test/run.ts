// Runs `bun test` with the arguments given and ends with what failed, and one plain line of counts.
import { failuresOf, summaryLine, summaryOf } from "./summary.ts";

// Long enough for a machine that is busy with something else; what hangs still ends.
const tests = Bun.spawn([process.execPath, "test", "--timeout=60000", ...Bun.argv.slice(2)], {
  stdin: "ignore",
  stdout: "inherit",
  stderr: "pipe",
  env: { ...process.env, ...(process.stderr.isTTY ? { FORCE_COLOR: "1" } : {}) },
});

let printed = "";
const decoder = new TextDecoder();
for await (const bytes of tests.stderr) {
  process.stderr.write(bytes);
  printed += decoder.decode(bytes, { stream: true });
}

const status = await tests.exited;
const plain = Bun.stripANSI(printed);
const summary = summaryOf(plain);
for (const failure of failuresOf(plain)) console.log(`\nFailed: ${failure}`);
if (summary === undefined) {
  console.error(`bun test ended without a summary (exit status ${status}).`);
  process.exitCode = status === 0 ? 1 : status;
} else {
  if (summary.skipped > 0) console.log(`${summary.skipped} skipped; the reasons are above`);
  console.log(summaryLine(summary));
  process.exitCode = status === 0 && summary.failed > 0 ? 1 : status;
}
