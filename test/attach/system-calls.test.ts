import { afterAll, beforeAll, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { measured, values } from "./measured.ts";
import { works } from "./mechanism.ts";
import { Program } from "./program.ts";

const calls = 1000;
const tracefs = existsSync("/sys/kernel/tracing/events/syscalls");
if (!tracefs) console.warn("skipping tests of system calls: tracefs is not mounted");
const can = tracefs && works("tracepoint");
let program: Program;
beforeAll(() => {
  program = new Program("system-calls");
});
afterAll(() => program[Symbol.dispose]());

test.skipIf(!can).each(["tp_btf", "raw_tp", "tracepoint"])(
  "each system call is counted by %s, with its arguments and what it returned",
  async (mechanism) => {
    const words = ["--mechanism", mechanism];
    const seen = await measured("system-calls", words, () => program.run(`${calls}`));
    const { events, keys, missed } = seen.loss;
    expect({ events, keys, missed }).toEqual({ events: 0, keys: 0, missed: 0 });
    expect(values(seen)).toEqual({
      getppid: calls,
      refused: calls,
      seeks: calls,
      // A file descriptor is an unsigned int there.
      files: calls * 2 ** 32 - (calls * (calls + 1)) / 2,
      failed: calls,
      fstat: calls,
    });
  },
  20_000,
);

test.skipIf(!can)(
  "one program serves all system calls that a glob names",
  async () => {
    const seen = await measured("all-system-calls", [], () => program.run(`${calls}`));
    const { calls: all = 0, refused = 0 } = values(seen);
    expect(seen.runs.size).toBe(1);
    expect(refused).toBeGreaterThanOrEqual(calls);
    expect(all).toBeGreaterThanOrEqual(4 * calls);
    // The rest is the loader's.
    expect(all).toBeLessThan(4 * calls + 100);
  },
  20_000,
);

test.skipIf(!can)(
  "in one program for all of them, each is told by its name",
  async () => {
    const { rows } = await measured("named-system-calls", [], () => program.run(`${calls}`));
    const named = new Map(rows.map(({ key, values: { calls: n } }) => [key.point, n]));
    expect(named.get("syscall:getppid")).toBe(calls);
    expect(named.get("syscallReturn:getppid")).toBe(calls);
  },
  20_000,
);
