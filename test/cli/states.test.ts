import { afterAll, expect, test } from "bun:test";
import { noLoss } from "../../src/recording/total.ts";
import { loadable } from "../bpf/loadable.ts";
import { compileCaller } from "./caller.ts";
import { started, startProbe } from "./run-probe.ts";

const here = loadable && process.arch === "x64";
const caller = compileCaller();
afterAll(() => caller[Symbol.dispose]());

async function run(option: number, calls: number, ...flags: string[]) {
  const child = startProbe("test/cli/specs/remembered.ts", ["--json", "--no-report", ...flags], {
    env: { CALL_OPTION: `${option}` },
  });
  const { lines } = await started(child);
  await caller.call({ workers: 2, calls, option });
  child.kill("SIGINT");
  const [interval, end] = await Array.fromAsync(lines);
  if (interval?.type !== "interval" || end?.type !== "end") throw new Error("no end");
  return { rows: interval.rows, end };
}

test.skipIf(!here)(
  "pairs joined by a state are those of a span, and what it keeps is what was set",
  async () => {
    const calls = 30_000;
    const { rows, end } = await run(1_602_000_001, calls);
    const numbers = Array.from({ length: calls }, (_, i) => i);
    const kept = numbers.filter((number) => number % 3 !== 2);
    const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
    for (const worker of [0, 1]) {
      expect(rows.find(({ key }) => key.worker === worker)).toEqual({
        key: { worker, name: "caller" },
        values: {
          joined: kept.length,
          numbers: sum(kept),
          evenCalls: calls / 2,
          evenSum: sum(numbers.filter((number) => number % 2 === 0)),
          // What was set first was set again; a sign is kept.
          oddFirst: -1,
          spans: calls,
        },
      });
    }
    expect(rows.length).toBe(2);
    expect(end.loss).toEqual({ ...noLoss, unmatched: end.loss.unmatched });
    expect(end.notices).toContainEqual(
      "State totals ended with 4 entries that were set and never deleted, of 16384.",
    );
  },
  60_000,
);

test.skipIf(!here)("what a full state could not take is counted", async () => {
  const calls = 100;
  const { end } = await run(1_602_000_002, calls, "--max-keys", "2");
  // Four totals and the open calls of two workers find no more than room for two each.
  expect(end.loss.keys).toBe(2 * (calls / 2));
});
