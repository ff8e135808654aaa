import { describe, expect, test } from "bun:test";
import { bucketRange } from "../../src/recording/buckets.ts";
import type { Column, Histogram } from "../../src/recording/schema.ts";
import { histogramsOf } from "../../src/report/histogram.ts";
import { quantileMarks } from "../../src/report/quantile-marks.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { histogramOf } from "../fixtures/recordings/samples.ts";
import { hardirqs, requests } from "../fixtures/recordings.ts";

const time = { name: "time", kind: "hist", unit: "ns" } as const;
const marksOf = (histogram: Histogram, column: Column = time) =>
  quantileMarks(histogram, bucketRange([histogram], column));
const samples = (...counts: readonly [value: number, count: number][]) =>
  histogramOf(counts.flatMap(([value, count]) => Array<number>(count).fill(value)));

describe("marks of quantiles", () => {
  test("take the whole bucket in which the quantile lies, and no more than was measured", () => {
    const histogram = samples([5, 30], [20, 40], [40, 25], [70, 5]);
    expect(marksOf(histogram)).toEqual([
      { label: "p50", low: 16, high: 31, from: 2, to: 3 },
      { label: "p90", low: 32, high: 63, from: 3, to: 4 },
      // The longest was 70: beyond it the last bucket is empty.
      { label: "p99", low: 64, high: 70, from: 4, to: 4 + 7 / 64 },
    ]);
  });

  test("that cannot be told apart are one", () => {
    expect(marksOf(samples([70, 1]))).toEqual([
      { label: "p50 · p90 · p99", low: 70, high: 70, from: 6 / 64, to: 7 / 64 },
    ]);
    expect(marksOf(samples([20, 60], [40, 40])).map(({ label }) => label)).toEqual([
      ...["p50", "p90 · p99"],
    ]);
  });

  test("of nothing are none", () => {
    expect(marksOf(samples())).toEqual([]);
  });

  test.each([
    ["log2", hardirqs, "time"],
    ["linear", requests, "size"],
    ["log-linear", requests, "latency"],
    ["negative", requests, "drift"],
  ] as const)("lie within %s bars, one after the other", (_, make, name) => {
    const recording = make();
    const column = recording.values.find((column) => column.name === name);
    if (column === undefined) throw new Error("no column");
    for (const { histogram } of histogramsOf(rankedRows(recording), name)) {
      const range = bucketRange([histogram], column);
      const marks = quantileMarks(histogram, range);
      const places = marks.flatMap(({ from, to }) => [from, to]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= range.length)).toBeTrue();
      for (const { low, high, from, to } of marks) {
        expect(low).toBeLessThanOrEqual(high);
        const [first, last] = [range[Math.floor(from)], range[Math.ceil(to) - 1]];
        expect(low >= first!.lowest && high <= last!.highest).toBeTrue();
      }
    }
  });

  test("take all of a bar that has no end of its own", () => {
    const recording = requests();
    const [size] = recording.values;
    const [first] = histogramsOf(rankedRows(recording), "size");
    const range = bucketRange([first!.histogram], size!);
    const p99 = quantileMarks(first!.histogram, range).at(-1);
    expect([p99?.from, p99?.to]).toEqual([range.length - 1, range.length]);
  });
});
