import type { ShellOutcome } from "../notebook/effects.ts";

/**
 * Runs a command in bash, with zx's quoting of what is interpolated and its `set -euo pipefail`. A stop interrupts all of
 * its processes, and ends them for good where they go on for two seconds.
 */
export async function shellCommand(
  strings: TemplateStringsArray,
  values: readonly unknown[],
  stop: AbortSignal,
): Promise<ShellOutcome> {
  const { $ } = await import("zx/core");
  const child = $({
    ...{ nothrow: true, quiet: true, detached: true },
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  })(strings, ...values);
  const end = (signal: NodeJS.Signals) => () => {
    try {
      // A group of its own: the terminal's Ctrl-C does not reach it, and all of it can be ended.
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  let kill: Timer | undefined;
  const interrupt = () => {
    end("SIGINT")();
    kill = setTimeout(end("SIGKILL"), 2000);
  };
  const killAtExit = end("SIGKILL");
  process.once("exit", killAtExit);
  stop.addEventListener("abort", interrupt);
  if (stop.aborted) interrupt();
  try {
    const { exitCode, signal, stdout, stderr, stdall } = await child;
    return { command: child.cmd, status: exitCode, signal, stdout, stderr, output: stdall };
  } finally {
    clearTimeout(kill);
    process.off("exit", killAtExit);
    stop.removeEventListener("abort", interrupt);
  }
}
