import { rmSync, statSync } from "node:fs";
import { UserError } from "../user-error.ts";
import { type Figure, figure } from "./statistics.ts";
import { freshFolder, oneSecond } from "./tools.ts";

/** Milliseconds of a process that measures for one second, beyond that second. */
export interface WholeRuns {
  readonly bpftrace: Figure;
  readonly libbpfTools: Figure;
  readonly probebook: Figure;
  /** With a report, and the report's size in bytes. */
  readonly reported: Figure;
  readonly reportBytes: number;
}

export async function wholeRuns(rounds: number): Promise<WholeRuns> {
  const cache = freshFolder();
  const report = `${freshFolder()}.html`;
  const environment = { XDG_CACHE_HOME: cache };
  const times = { bpftrace: [], libbpfTools: [], probebook: [], reported: [] } as {
    [name in "bpftrace" | "libbpfTools" | "probebook" | "reported"]: number[];
  };
  try {
    const ours = [...oneSecond.probebook];
    // Fills the cache.
    await beyondOneSecond([...ours, "--no-report"], environment);
    for (let round = 0; round < rounds; round++) {
      times.bpftrace.push(await beyondOneSecond(oneSecond.bpftrace));
      times.libbpfTools.push(await beyondOneSecond(oneSecond.libbpfTools));
      times.probebook.push(await beyondOneSecond([...ours, "--no-report"], environment));
      times.reported.push(await beyondOneSecond([...ours, "--report", report], environment));
    }
    return {
      bpftrace: figure(times.bpftrace),
      libbpfTools: figure(times.libbpfTools),
      probebook: figure(times.probebook),
      reported: figure(times.reported),
      reportBytes: statSync(report).size,
    };
  } finally {
    rmSync(cache, { recursive: true, force: true });
    rmSync(report, { force: true });
  }
}

async function beyondOneSecond(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const begin = performance.now();
  const child = Bun.spawn([...command], {
    env: { ...process.env, ...environment },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
  });
  const complaint = new Response(child.stderr).text();
  const status = await child.exited;
  if (status !== 0) {
    throw new UserError(`${command[0]} ended with status ${status}.`, {
      advice: `It said: ${(await complaint).trim().slice(-2000)}`,
    });
  }
  return performance.now() - begin - 1000;
}
