import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import type { Probe } from "../spec/probe.ts";
import { processOutput } from "../terminal/output.ts";
import { UserError } from "../user-error.ts";
import { complain } from "./complain.ts";
import { Interrupted } from "./interrupted.ts";
import { run, type World } from "./run.ts";
import { untilClosed } from "./until-closed.ts";

/** How a run was started. */
export interface Invocation {
  /** Flags, operands and numbers. */
  readonly words: readonly string[];
  /** What stood before them. */
  readonly usage: string;
  /** All that was typed. */
  readonly command: readonly string[];
}

/**
 * Runs the probe or notebook that the entry file exports, by default with the process' own arguments, and ends the
 * process.
 */
export async function main(main: Probe | Notebook, invocation?: Invocation): Promise<void> {
  try {
    process.exit(await runProcess(main, invocation));
  } catch (error) {
    process.exit(complain(error));
  }
}

/** The exit status. */
async function runProcess(
  main: Probe | Notebook,
  invocation: Invocation | undefined,
): Promise<number> {
  if (!isProbe(main) && !isNotebook(main)) {
    throw new UserError("this file's default export is no probe", {
      advice: "Write export default probe({ … }), or notebook({ … }).",
      status: 2,
    });
  }
  const stop = new AbortController();
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    if (signal === "SIGHUP" && isIgnored(number)) continue;
    process.on(signal, () => {
      // The second one ends at once: whoever sends it does not want to wait for a report.
      if (stop.signal.aborted) process.exit(128 + number);
      stop.abort(new Interrupted(128 + number));
    });
  }
  const stdout = untilClosed(processOutput("stdout", process.env), "stdout", () => stop.abort());
  const stderr = untilClosed(processOutput("stderr", process.env), "stderr", () => {});
  const { words, usage, command } = invocation ?? fileInvocation(main.at.file);
  const world = { stdout, stderr, stop: stop.signal, usage, command };
  const status = isNotebook(main) ? await inNotebook(main, words, world) : 0;
  if (!isNotebook(main)) await run(main, words, world);
  const failure = stdout.failure();
  if (failure !== undefined) throw failure;
  return status;
}

async function inNotebook(main: Notebook, words: readonly string[], world: World) {
  const { notebookCommand } = await import("./notebook.ts");
  return notebookCommand(main, words, world);
}

/** Whether this process was started with a signal ignored, as nohup does with SIGHUP. */
function isIgnored(signal: number): boolean {
  const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return mask !== undefined && (BigInt(`0x${mask}`) & (1n << BigInt(signal - 1))) !== 0n;
}

function isNotebook(value: unknown): value is Notebook {
  return typeof value === "object" && value !== null && "cells" in value && "title" in value;
}

function isProbe(value: unknown): value is Probe {
  return typeof value === "object" && value !== null && "measures" in value && "title" in value;
}

function fileInvocation(file: string): Invocation {
  const words = process.argv.slice(2);
  const own = ["bun", "run", asTyped(file)];
  return { words, usage: own.join(" "), command: [...own, ...words] };
}

/** The shell has made the file's path absolute; within this folder it was most likely not written so. */
function asTyped(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
