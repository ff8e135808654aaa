import type { Probe } from "../spec/probe.ts";
import { type Output, processOutput } from "../terminal/output.ts";
import { UserError } from "../user-error.ts";
import { run } from "./run.ts";

/** Runs the probe that the entry file exports, with the process' own arguments, and ends the process. */
export async function main(probe: Probe): Promise<void> {
  const words = process.argv.slice(2);
  const stdout = processOutput("stdout", process.env);
  const stderr = processOutput("stderr", process.env);
  if (!isProbe(probe)) {
    stderr.write(
      "probebook: this file's default export is no probe; write export default probe({ … })\n",
    );
    process.exit(2);
  }
  const stop = new AbortController();
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    process.on(signal, () => {
      // The second one ends at once: whoever sends it does not want to wait for a report.
      if (stop.signal.aborted) process.exit(128 + number);
      stop.abort(128 + number);
    });
  }
  try {
    await run(probe, words, {
      stdout,
      stderr,
      stop,
      command: ["bun", "run", probe.at.file, ...words],
    });
    process.exit(0);
  } catch (error) {
    process.exit(complain(error, stderr, words.includes("--debug")));
  }
}

function isProbe(value: unknown): value is Probe {
  return typeof value === "object" && value !== null && "measures" in value && "title" in value;
}

/** Tells what went wrong; the exit status. A defect of Probebook's own shows its stack. */
function complain(error: unknown, stderr: Output, debug: boolean): number {
  if (!(error instanceof UserError)) {
    stderr.write(
      `probebook: a defect of Probebook: ${error instanceof Error ? error.stack : error}\n`,
    );
    return 1;
  }
  stderr.write(`probebook: ${error.message}\n`);
  if (error.advice !== undefined) stderr.write(`  ${error.advice}\n`);
  if (debug && error.detail !== undefined) stderr.write(`\n${error.detail}\n`);
  return error.status;
}
