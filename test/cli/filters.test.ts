import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadable } from "../bpf/loadable.ts";
import { type IntervalLine, started, startProbe } from "./run-probe.ts";

/** For each line on its stdin, a number, it sleeps that many times, and says so. */
const sleeper = `
  exec 3<> "$0"
  while read -r times; do
    for ((i = 0; i < times; i++)); do read -t 0.001 -u 3; done
    echo slept
  done`;

const folder = mkdtempSync(join(tmpdir(), "probebook-filters-"));
const cgroup = join(unifiedCgroups(), `probebook-test-${process.pid}`);
const start = () =>
  Bun.spawn(["bash", "-c", sleeper, join(folder, "pipe")], { stdin: "pipe", stdout: "pipe" });
let inside: ReturnType<typeof start>;
let outside: ReturnType<typeof start>;
let inCgroup = false;

beforeAll(async () => {
  Bun.spawnSync(["mkfifo", join(folder, "pipe")]);
  inside = start();
  outside = start();
  try {
    mkdirSync(cgroup);
    writeFileSync(join(cgroup, "cgroup.procs"), `${inside.pid}`);
    inCgroup = true;
  } catch (error) {
    console.warn(`--cgroup is not tested: ${error}`);
  }
  await Promise.all([sleep(inside, 1), sleep(outside, 1)]);
});

afterAll(async () => {
  inside.kill("SIGKILL");
  outside.kill("SIGKILL");
  await inside.exited;
  if (inCgroup) rmdirSync(cgroup);
  rmSync(folder, { recursive: true });
});

function unifiedCgroups(): string {
  const mounts = readFileSync("/proc/self/mountinfo", "utf8");
  return /^(?:\S+ ){4}(\S+) .*? - cgroup2 /m.exec(mounts)?.[1] ?? "/sys/fs/cgroup";
}

async function sleep(who: typeof inside, times: number): Promise<void> {
  who.stdin.write(`${times}\n`);
  who.stdin.flush();
  const reader = who.stdout.getReader();
  await reader.read();
  reader.releaseLock();
  // It says so a moment before it waits for the next number.
  await Bun.sleep(50);
}

/** How often the kernel says that the process was switched away from. */
function switches({ pid }: typeof inside): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return [...status.matchAll(/ctxt_switches:\s*(\d+)/g)].reduce((n, [, one]) => n + Number(one), 0);
}

/** Rows of a run during which both slept, and the kernel's own count for both. */
async function counted(...flags: readonly string[]) {
  const words = ["t:sched:sched_switch", "-P", "--json", "--quiet", "--no-report", ...flags];
  const child = startProbe("stackcount", words);
  const { lines } = await started(child);
  const before = [switches(inside), switches(outside)] as const;
  await Promise.all([sleep(inside, 100), sleep(outside, 50)]);
  const after = [switches(inside), switches(outside)] as const;
  child.kill("SIGTERM");
  const rows: IntervalLine["rows"][number][] = [];
  for await (const line of lines) if (line.type === "interval") rows.push(...line.rows);
  expect(await child.exited).toBe(0);
  const of = (pid: number) =>
    rows
      .filter(({ key }) => key.pid === pid)
      .reduce((n, { values }) => n + Number(values.count), 0);
  return {
    pids: new Set(rows.map(({ key }) => key.pid)),
    inside: { counted: of(inside.pid), really: after[0] - before[0] },
    outside: { counted: of(outside.pid), really: after[1] - before[1] },
  };
}

test.skipIf(!loadable)("--pid counts this process, to the event, and no other", async () => {
  const run = await counted("--pid", `${inside.pid}`);
  expect(run.inside.really).toBeGreaterThanOrEqual(100);
  expect(run.inside.counted).toBe(run.inside.really);
  expect([...run.pids]).toEqual([inside.pid]);
});

test.skipIf(!loadable)(
  "--cgroup counts what is in it, to the event, and nothing else",
  async () => {
    if (!inCgroup) return;
    const run = await counted("--cgroup", cgroup);
    expect(run.inside.counted).toBe(run.inside.really);
    expect([...run.pids]).toEqual([inside.pid]);
  },
);

test.skipIf(!loadable)("without a filter both are counted, to the event", async () => {
  const run = await counted("--max-keys", "16384");
  expect(run.inside.counted).toBe(run.inside.really);
  expect(run.outside.counted).toBe(run.outside.really);
  expect(run.outside.really).toBeGreaterThanOrEqual(50);
});
