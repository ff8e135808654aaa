import { describe, expect, test } from "bun:test";
import type { Recording } from "../../src/recording/schema.ts";
import { timeColumns } from "../../src/report/heat/columns.ts";
import { latencyHeat } from "../../src/report/heat/latency.ts";
import { levelOf, levelsOf } from "../../src/report/heat/levels.ts";
import { stripsOf } from "../../src/report/heat/strips.ts";
import { heatViews } from "../../src/report/heat/view.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { empty, hardirqs, latencies, requests, stackcount } from "../fixtures/recordings.ts";

const sum = (numbers: readonly unknown[]) => numbers.map(Number).reduce((a, b) => a + b, 0);

describe("levels", () => {
  const levels = (...numbers: (number | bigint | null)[]) => levelsOf({ cells: [numbers] });

  test("grow by a factor, from the smallest number to the largest, without gaps", () => {
    expect(levels(1, null, 128, 7, 0).map(({ from, to }) => [from, to])).toEqual([
      ...[
        [1, 1],
        [2, 3],
        [4, 7],
      ],
      ...[
        [8, 15],
        [16, 31],
        [32, 63],
        [64, 128],
      ],
    ]);
    const wide = levels(3, 2 ** 60, 900);
    for (const [at, { from }] of wide.entries()) {
      if (at > 0) expect(Number(from)).toBe(Number(wide[at - 1]?.to) + 1);
    }
    expect(wide.at(-1)?.to).toBe(2 ** 60);
  });

  test("of few numbers are few, far apart in colour", () => {
    expect(levels(1, 2, 2, 3).map(({ colour, from }) => [colour, from])).toEqual([
      ...[
        [1, 1],
        [4, 2],
        [7, 3],
      ],
    ]);
    expect(levels(5, 5)).toEqual([{ colour: 5, from: 5, to: 5 }]);
    expect(levels(null, 0, -4)).toEqual([]);
  });

  test("find every number's own: its bounds hold it, and nothing has none", () => {
    const numbers = [1, 2, 5, 9, 40, 2n ** 60n, 2n ** 70n + 1n];
    const all = levels(...numbers);
    for (const number of numbers) {
      const level = levelOf(all, number);
      expect(level !== null && level.from <= number && number <= level.to).toBeTrue();
    }
    expect([levelOf(all, null), levelOf(all, 0), levelOf(all, -1)]).toEqual([null, null, null]);
  });

  test("of averages need not begin with whole numbers", () => {
    const averages = levels(0.25, 17.5);
    expect([averages.length, averages[0]?.from, averages.at(-1)?.to]).toEqual([7, 0.25, 17.5]);
  });
});

describe("the heat map of a column", () => {
  const latency = { name: "latency", kind: "hist", unit: "ns" } as const;
  const heatOf = (recording: Recording, most: number, key: { device: string } | null = null) =>
    latencyHeat(recording, latency, { rows: rankedRows(recording), key, most });

  test("has every event once, largest bucket first, however many intervals are joined", () => {
    const recording = latencies();
    const events = sum(rankedRows(recording).map(({ values }) => Object(values.latency).count));
    for (const most of [300, 100, 60, 7, 1]) {
      const heat = heatOf(recording, most);
      expect(sum(heat.cells.flat())).toBe(events);
      expect(sum(heat.events)).toBe(events);
      expect(heat.columns.length).toBeLessThanOrEqual(most);
      expect(heat.cells.every(({ length }) => length === heat.columns.length)).toBeTrue();
    }
    const { buckets, rows, joined } = heatOf(recording, 300);
    expect(Number(buckets[0]?.lowest)).toBeGreaterThan(Number(buckets.at(-1)?.highest));
    expect(rows[0]).toBe("8.39–16.8 ms");
    expect(joined).toBe("");
    expect(heatOf(recording, 60).joined).toBe("Each column is 2 intervals.");
  });

  test("of one key has that key's events only, and none where it was gone", () => {
    const { cells, columns } = heatOf(latencies(), 300, { device: "sdb" });
    const perInterval = columns.map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
    expect(perInterval.slice(0, 40).every((count) => count > 0)).toBeTrue();
    expect(perInterval.slice(40).every((count) => count === 0)).toBeTrue();
  });

  test("is there for each column of histograms, where there are intervals", () => {
    const columns = (recording: Recording) =>
      heatViews(recording, rankedRows(recording)).map(({ column }) => column);
    expect(columns(requests())).toEqual(["size", "latency", "drift"]);
    expect(columns(hardirqs())).toEqual(["time"]);
    expect(columns(stackcount())).toEqual([]);
    expect(columns(empty())).toEqual([]);
    const { intervals, ...rest } = hardirqs();
    expect(columns({ ...rest, intervals: intervals.slice(0, 1) })).toEqual([]);
  });

  test("does not grow in the markup with the run", () => {
    const recording = latencies();
    const intervals = Array.from({ length: 3_000 }, (_, at) => ({
      ...recording.intervals[at % 100]!,
      interval: at + 1,
    }));
    const sizeOf = (many: Recording) => JSON.stringify(heatViews(many, rankedRows(many))).length;
    expect(sizeOf({ ...recording, intervals })).toBeLessThan(2 * sizeOf(recording));
  });
});

test("intervals are joined evenly, the last column taking what is left", () => {
  const lengths = (most: number) =>
    timeColumns(latencies(), most).map(({ intervals }) => intervals.length);
  expect(lengths(100)).toEqual(Array(100).fill(1));
  expect(lengths(30)).toEqual(Array(25).fill(4));
  expect(lengths(33)).toEqual([...Array(25).fill(4)]);
  expect(lengths(99).at(-1)).toBe(2);
  expect(lengths(6)).toEqual([17, 17, 17, 17, 17, 15]);
});

test("equal neighbours of a strip are one run", () => {
  const grid = { cells: [[1, 1, null, 2, 2, 2, 1]] };
  expect(stripsOf(grid, levelsOf(grid))).toEqual([
    [
      { className: "heat-1", path: "M0 0h2v1H0zM6 0h1v1H6z" },
      { className: "heat-7", path: "M3 0h3v1H3z" },
    ],
  ]);
});
