import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Histogram } from "../../src/recording/schema.ts";
import { lossless, measured, values } from "./measured.ts";
import { works } from "./mechanism.ts";
import { Program } from "./program.ts";

const calls = 1000;
/** The sum of 0 to calls - 1. */
const sum = (calls * (calls - 1)) / 2;
const uprobes = works("uprobe");
let program: Program;
beforeAll(() => {
  program = new Program("calls");
});
afterAll(() => program[Symbol.dispose]());

test.skipIf(!uprobes)(
  "each call and each return of a program's functions is counted, recursion included",
  async () => {
    const seen = await measured("calls", [program.path], () => program.run(`${calls}`));
    expect(seen.loss).toEqual(lossless);
    expect(values(seen)).toEqual({
      calls,
      a: sum,
      b: -sum,
      returns: calls,
      returned: sum,
      time: 5 * calls,
      asked: 15 * calls,
      answered: (120 + 24 + 6 + 2 + 1) * calls,
      outermost: calls,
      innermost: calls,
      sold: calls,
      inside: calls,
    });
    const { outermost, innermost } = seen.rows[0]!.values as Record<string, Histogram>;
    // Four breakpoints and more are between: each call was paired with its own return.
    expect(Number(outermost!.min)).toBeGreaterThan(Number(innermost!.min));
    expect(Number(outermost!.sum)).toBeGreaterThan(2 * Number(innermost!.sum));
  },
  20_000,
);

test.skipIf(!uprobes)(
  "a glob's functions are counted by name",
  async () => {
    const { rows } = await measured("steps", [program.path], () => program.run(`${calls}`));
    const counted = rows.map(({ key, values }) => [key.func, values.calls]);
    expect(counted.toSorted()).toEqual([
      ["step_one", calls],
      ["step_two", calls],
    ]);
  },
  20_000,
);

test.skipIf(!uprobes)(
  "with --pid other processes are not even stopped",
  async () => {
    const own = Bun.spawn([program.path, "7", "wait"], { stdin: "pipe" });
    const words = [program.path, "--pid", `${own.pid}`];
    const { rows, runs } = await measured("steps", words, async () => {
      await program.run("100");
      own.stdin.write("\n");
      own.stdin.flush();
      await own.exited;
    });
    const counted = rows.map(({ key, values }) => [key.func, values.calls]);
    expect(counted.toSorted()).toEqual([
      ["step_one", 7],
      ["step_two", 7],
    ]);
    expect([...runs.values()]).toEqual([7, 7]);
  },
  20_000,
);
