import { describe, expect, test } from "bun:test";
import { type Comparison, compare } from "../../src/recording/compare.ts";
import { difference } from "../../src/recording/difference.ts";
import { holm } from "../../src/recording/holm.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { random } from "../fixtures/recordings/samples.ts";
import { hardirqs, stackcount } from "../fixtures/recordings.ts";

const options = { threshold: 0.05, alpha: 0.01 };

const handlers = { "eth0-rx-0": 3500, "eth0-tx-0": 2100, nvme0q1: 8000, xhci_hcd: 12_000 };

/** Twenty seconds of interrupts whose number and time vary by a tenth from second to second. */
function run(seed: number, slower: Partial<Record<keyof typeof handlers, number>> = {}): Recording {
  const next = random(seed);
  const noise = () => 1 + 0.1 * (next() + next() + next() - 1.5);
  const intervals = Array.from({ length: 20 }, (_, i) => ({
    interval: i + 1,
    start: new Date(1e12 + 1000 * i).toISOString(),
    elapsed_ns: 1_000_000_000,
    rows: Object.entries(handlers).map(([handler, ns]) => {
      const count = Math.round(1000 * noise());
      const mean = ns * noise() * (slower[handler as keyof typeof handlers] ?? 1);
      const time = { count, sum: Math.round(count * mean), min: 1, max: 10 * ns, buckets: [] };
      return { key: { handler }, values: { time } };
    }),
    loss: { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 },
  }));
  const time = { name: "time", kind: "hist", unit: "ns" } as const;
  return { ...hardirqs(), keys: [{ name: "handler", kind: "string" }], values: [time], intervals };
}

const told = ({ compared }: Comparison) =>
  compared
    .filter(({ verdict }) => verdict !== "noise")
    .map(({ key, label, verdict }) => [key.handler, label, verdict]);

describe("two runs", () => {
  test("of which one handler is a fifth slower: that is found, and nothing else", () => {
    const slow = run(2, { nvme0q1: 1.2 });
    expect(told(compare(run(1), slow, options))).toEqual([["nvme0q1", "average", "more"]]);
    expect(told(compare(slow, run(1), options))).toEqual([["nvme0q1", "average", "less"]]);
  });

  test("of the same are silent, in all but one of a hundred comparisons", () => {
    const loud = Array.from({ length: 50 }, (_, i) =>
      told(compare(run(1000 + i), run(5000 + i), { ...options, threshold: 0 })),
    ).filter(({ length }) => length > 0);
    expect(loud.length).toBeLessThanOrEqual(2);
  }, 30_000);

  test("with a handler that is in one only", () => {
    const one = run(1);
    const without = {
      ...one,
      intervals: one.intervals.map((interval) => ({
        ...interval,
        rows: interval.rows.filter(({ key }) => key.handler !== "xhci_hcd"),
      })),
    };
    const once = (verdict: string) => [["xhci_hcd", "count/s", verdict]];
    expect(told(compare(without, run(2), options))).toEqual(once("added"));
    expect(told(compare(run(2), without, options))).toEqual(once("vanished"));
  });

  test("of too few intervals say so rather than guess", () => {
    const short = (recording: Recording) => ({
      ...recording,
      intervals: recording.intervals.slice(0, 2),
    });
    const { compared } = compare(short(run(1)), short(run(2, { nvme0q1: 5 })), options);
    expect(new Set(compared.map(({ verdict }) => verdict))).toEqual(new Set(["unknown"]));
  });

  test("of different questions are refused", () => {
    expect(() => compare(hardirqs(), stackcount(), options)).toThrow("different questions");
  });

  test("of other kernels and with losses are compared with a caution", () => {
    const other = run(2);
    const host = { ...other.host, release: "6.1.0-rt" };
    const loss = { ...other.loss, missed: 7 };
    expect(compare(run(1), { ...other, host, loss }, options).cautions).toEqual([
      `Another kernel: ${other.host.release} and 6.1.0-rt.`,
      "The second recording lost something: missed 7.",
    ]);
  });
});

test("the same stack is the same key, whatever its frames' numbers are", () => {
  const one = stackcount();
  const last = one.frames.length - 1;
  const turned = (part: unknown) =>
    Array.isArray(part) ? part.map((frame) => last - frame) : part;
  const other = {
    ...one,
    frames: one.frames.toReversed(),
    intervals: one.intervals.map((interval) => ({
      ...interval,
      rows: interval.rows.map(({ key, values }) => ({
        key: Object.fromEntries(
          Object.entries(key).map(([name, part]) => [name, turned(part) as typeof part]),
        ),
        values,
      })),
    })),
  };
  const { compared } = compare(one, other, options);
  expect(compared.length).toBeGreaterThan(0);
  expect(compared.filter(({ change }) => change !== 0)).toEqual([]);
});

describe("Welch's test", () => {
  // Six observations each with the same variance, 6/5: ten degrees of freedom.
  const apart = [1, -1, 1, -1, 1, -1];
  const shifted = (t: number) => apart.map((value) => value + t * Math.sqrt((2 * 6) / 5 / 6));
  const by = (per: number) => (value: number) => ({ sum: value * per, per });
  const compared = (a: readonly number[], b: readonly number[]) =>
    difference(a.map(by(1)), b.map(by(1)));

  test.each([
    [1.812, 0.1],
    [2.228, 0.05],
    [3.169, 0.01],
    [4.587, 0.001],
  ])("agrees with the tables of Student's t: %f is %f", (t, p) => {
    expect(compared(apart, shifted(t)).p).toBeCloseTo(p, 3);
  });

  test("bounds the change so that 0 is just within where p is 0.05", () => {
    const up = (values: readonly number[]) => values.map((value) => value + 10);
    const at = (t: number) => compared(up(apart), up(shifted(t))).within ?? [];
    expect(at(2.228)[0]).toBeCloseTo(0, 3);
    expect(at(3.169)[0]).toBeGreaterThan(0);
    expect(at(1.812)[0]).toBeLessThan(0);
  });

  test("is less sure where neighbours resemble each other", () => {
    const sorted = (values: readonly number[]) => values.toSorted((x, y) => x - y);
    expect(compared(sorted(apart), sorted(shifted(3.169))).p).toBeGreaterThan(0.05);
  });

  test("weighs an interval by its events: means are those of all events", () => {
    const a = [by(1)(100), by(999)(10), by(1)(90), by(999)(10), by(1)(80), by(999)(10)];
    expect(difference(a, a).a).toBeCloseTo(10.08, 2);
  });

  test("of constant series is certain, but for what a coin could do", () => {
    expect(compared([1, 1, 1, 1, 1], [1, 1, 1, 1, 1]).p).toBe(1);
    expect(compared([1, 1, 1, 1, 1], [2, 2, 2, 2, 2])).toEqual({
      ...{ a: 1, b: 2, change: 1, within: [1, 1], p: 0 },
    });
    expect(compared([0, 0, 0, 0, 0], [1, 1, 1, 1, 1]).p).toBeGreaterThan(0.05);
    expect(compared([1, 1, 1, 1], [2, 2, 2, 2]).p).toBeUndefined();
  });
});

test("Holm's method tells fewer differences the more are tested", () => {
  expect(holm([0.009], 0.01)).toEqual([true]);
  expect(holm([0.009, 0.5], 0.01)).toEqual([false, false]);
  expect(holm([0.5, 0.004, 0.006], 0.01)).toEqual([false, false, false]);
  expect(holm([0.5, 0.003, 0.005], 0.01)).toEqual([false, true, true]);
});
