import { expect, test } from "bun:test";
import { CoarseIntervals } from "../../src/live/coarse.ts";
import type { Interval } from "../../src/recording/schema.ts";
import { noLoss, total } from "../../src/recording/total.ts";
import { softirqs } from "../fixtures/recordings.ts";

const { values, intervals: recorded } = softirqs();
/** As long a run as one likes, of the intervals of a short one. */
const interval = (n: number): Interval => ({
  ...recorded[n % recorded.length]!,
  interval: n + 1,
  start: new Date(Date.UTC(2026, 0, 1) + 1000 * n).toISOString(),
  elapsed_ns: 1_000_000_000 + n,
  loss: { ...noLoss, missed: n },
});
const coarse = (count: number) => {
  const made = new CoarseIntervals(values);
  for (let n = 0; n < count; n++) made.add(interval(n));
  return made;
};

test("up to 300 intervals stay as they are", () => {
  expect(coarse(300).all()).toEqual(Array.from({ length: 300 }, (_, n) => interval(n)));
  expect(coarse(300).size).toBe(1);
});

test.each([
  [301, 2, 151],
  [302, 2, 151],
  [600, 2, 300],
  [601, 2, 301],
  [602, 4, 151],
  [1800, 8, 225],
])(
  "%d become %d in one: %d of them, with the same sums, from the same start",
  (count, size, left) => {
    const made = coarse(count);
    const all = made.all();
    expect([made.size, all.length]).toEqual([size, left]);
    expect(all.map((one) => one.interval)).toEqual(all.map((_, at) => at + 1));
    expect(all.map(({ start }) => start)).toEqual(all.map((_, at) => interval(at * size).start));
    const every = Array.from({ length: count }, (_, n) => interval(n));
    const sum = (of: readonly Interval[], part: (one: Interval) => number) =>
      of.reduce((so, one) => so + part(one), 0);
    expect(sum(all, (one) => Number(one.elapsed_ns))).toBe(
      sum(every, (one) => Number(one.elapsed_ns)),
    );
    expect(sum(all, (one) => Number(one.loss.missed))).toBe(
      sum(every, (one) => Number(one.loss.missed)),
    );
    expect(total({ intervals: all, values })).toEqual(total({ intervals: every, values }));
  },
);
