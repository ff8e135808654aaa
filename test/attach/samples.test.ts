import { expect, test } from "bun:test";
import { availableParallelism } from "node:os";
import { runProbe } from "../cli/run-probe.ts";
import { measured, values } from "./measured.ts";
import { works } from "./mechanism.ts";
import { Program } from "./program.ts";

const can = works("perf_event");
const HZ = 99;
const cpus = availableParallelism();

/** It runs on each CPU until it is stopped; then it has had so many seconds of CPU in all. */
function spinning(program: Program): { readonly stop: () => Promise<number> } {
  const all = Array.from({ length: cpus }, (_, cpu) =>
    Bun.spawn(["taskset", "-c", `${cpu}`, program.path]),
  );
  const stop = async () => {
    for (const one of all) one.kill();
    await Promise.all(all.map((one) => one.exited));
    const used = all.map((one) => Number(one.resourceUsage()?.cpuTime.total ?? 0));
    return used.reduce((sum, us) => sum + us, 0) / 1e6;
  };
  return { stop };
}

test.skipIf(!can)(
  "samples, intervals, page faults, the beginning and the end are each counted as often as they happen",
  async () => {
    using spin = new Program("spin");
    using pages = new Program("pages");
    let seconds = 0;
    const seen = await measured("samples", [], async () => {
      const spins = spinning(spin);
      await Bun.sleep(2000);
      seconds = await spins.stop();
      await pages.run("1000");
    });
    const found = values(seen);
    // Other programs need the CPUs too: what counts is the time that was spent, give or take chance.
    const expected = HZ * seconds;
    const chance = 4 * Math.sqrt(expected) + cpus;
    expect(found.samples).toBeGreaterThan(0.8 * expected - chance);
    expect(found.samples).toBeLessThan(1.1 * expected + chance);
    expect(found.samples).toBeLessThanOrEqual((HZ * seen.elapsedNs * cpus) / 1e9 + cpus);
    expect([found.shortest, found.longest]).toEqual([Math.floor(1e9 / HZ), Math.floor(1e9 / HZ)]);
    expect(found.ticks).toBeLessThanOrEqual(seen.elapsedNs / 50e6 + 1);
    expect(found.ticks).toBeGreaterThan((0.8 * seen.elapsedNs) / 50e6);
    expect([found.begun, found.ended, found.by]).toEqual([1, 1, seen.pid]);
    expect(found.faults).toBe(1000);
  },
  20_000,
);

test.skipIf(!can)(
  "a sample's user stack is what was interrupted",
  async () => {
    using spin = new Program("spin");
    const spins = spinning(spin);
    // Names are looked up while the program still runs.
    const { rows } = await measured("stacks", [], () => Bun.sleep(1500));
    await spins.stop();
    const samples = rows.map(({ key, values }) => ({
      leaf: (key.stack as readonly string[])[0],
      count: Number(values.samples),
    }));
    const all = samples.reduce((n, { count }) => n + count, 0);
    const inSpin = samples.filter(({ leaf }) => leaf?.startsWith("spin"));
    expect(all).toBeGreaterThan(0);
    expect(inSpin.reduce((n, { count }) => n + count, 0)).toBeGreaterThan(0.8 * all);
  },
  20_000,
);

test.skipIf(!can)(
  "intervals, beginning and end come also where only one process or CPU counts",
  async () => {
    const cpu = cpus - 1;
    // An idle CPU need not tick (perf's own clock events, and bpftrace, do not either).
    const busy = Bun.spawn(["taskset", "-c", `${cpu}`, "sh", "-c", "while :; do :; done"]);
    const seen = await measured("ticks", ["--pid", "1", "--cpu", `${cpu}`], () => Bun.sleep(500));
    busy.kill();
    const { ticks = 0, ...rest } = values(seen);
    expect(rest).toEqual({ cpu, begun: 1, ended: 1 });
    expect(ticks).toBeGreaterThan(5);
  },
);

test.skipIf(!can)(
  "a counter that the processor lacks is told where it was asked for",
  async () => {
    const { status, stderr } = await runProbe("test/attach/specs/hardware.ts", [
      "1",
      "1",
      "--no-report",
    ]);
    if (status === 0) return console.warn("skipped: this processor has that counter");
    expect(stderr).toContain("specs/hardware.ts:6:");
    expect(stderr).toContain("hardware:stalled-cycles-backend cannot be counted on CPU 0");
    expect(stderr).toContain("`perf list` shows which it has");
  },
  20_000,
);
