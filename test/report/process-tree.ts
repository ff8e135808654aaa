import { readFileSync } from "node:fs";

/** Of a command with all its children, until it ended. */
export interface Used {
  readonly ms: number;
  /** User and system time of all processes; unlike the former it is the same on a busy machine. */
  readonly cpuMs: number;
  /** The most that all processes had at one time, looked at every few milliseconds. */
  readonly peakMb: number;
}

/** Runs a command and watches it. Throws where it fails. */
export async function watched(command: readonly string[]): Promise<Used> {
  const start = performance.now();
  const child = Bun.spawn([...command], { stdout: "ignore", stderr: "pipe" });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, residentKb(child.pid));
  }, 20);
  const [complaint, status] = await Promise.all([new Response(child.stderr).text(), child.exited]);
  clearInterval(look);
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${complaint}`);
  const usage = child.resourceUsage();
  return {
    ms: performance.now() - start,
    cpuMs: Number(usage?.cpuTime.total ?? 0) / 1000,
    peakMb: Math.max(peak / 1000, (usage?.maxRSS ?? 0) / 1e6),
  };
}

/** Of a process and those below it, what they share once; 0 once it is gone. */
function residentKb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const [, own] = /^Pss:\s*([0-9]+) kB/m.exec(rollup) ?? [];
    const below = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const children = below === "" ? [] : below.split(" ").map(Number);
    return children.reduce((sum, one) => sum + residentKb(one), Number(own ?? 0));
  } catch {
    return 0;
  }
}
