import { describe, expect, test } from "bun:test";
import { figuresOf, mainFigure } from "../../src/recording/figure.ts";
import type { Recording, Row } from "../../src/recording/schema.ts";
import { cpuGrid } from "../../src/report/cpu/by-key.ts";
import { cpuTime } from "../../src/report/cpu/by-time.ts";
import { cpusOf } from "../../src/report/cpu/cpus.ts";
import { cpuView } from "../../src/report/cpu/view.ts";
import { sumOf } from "../../src/report/measure.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { hardirqs, hostile, manyCpus, perCpu } from "../fixtures/recordings.ts";

const sum = (numbers: readonly unknown[]) => numbers.map(Number).reduce((a, b) => a + b, 0);
const main = (recording: Recording) => {
  const shown = mainFigure(recording);
  if (shown === undefined) throw new Error("no measure");
  return shown;
};
const rowOn = (cpu: number | bigint): Row => ({ key: { cpu }, values: { irqs: 1 } });

describe("a figure by key and CPU", () => {
  test.each([
    ["few CPUs", perCpu],
    ["many CPUs", manyCpus],
  ] as const)("of %s: every row is in it once, and all of them are the first line", (_, make) => {
    const recording = make();
    const [rows, shown] = [rankedRows(recording), main(recording)];
    const { rows: labels, cells, totals, columns } = cpuGrid(recording, rows, shown);
    const whole = Number(sumOf(rows, shown, recording.elapsed_ns));
    expect(labels[0]).toBe("all");
    expect(sum(cells[0] ?? [])).toBe(whole);
    expect(sum(cells.slice(1).flat())).toBe(whole);
    expect(totals.map(Number)).toEqual(cells.map(sum));
    expect(cells.every(({ length }) => length === columns.length)).toBeTrue();
  });

  test("names the first keys, and sums the others", () => {
    const recording = manyCpus();
    const { rows, columns } = cpuGrid(recording, rankedRows(recording), main(recording));
    expect([rows.length, rows[1], rows.at(-1)]).toEqual([26, "timer", "9 others"]);
    expect([columns.length, columns[0], columns.at(-1)]).toEqual([128, "cpu 0", "cpu 127"]);
  });

  test("of all keys is a quantile of all of their events, not a sum of quantiles", () => {
    const recording = perCpu();
    const longest = figuresOf(recording.values[0]!).find(({ part }) => part === "largest");
    const { cells } = cpuGrid(recording, rankedRows(recording), longest!);
    const [all, ...each] = cells.map(([first]) => Number(first));
    expect(all).toBe(Math.max(...each));
  });
});

describe("a figure of each CPU over time", () => {
  const asked = (recording: Recording, most: number, rest: Row["key"] | null = null) =>
    cpuTime(recording, { rows: rankedRows(recording), shown: main(recording), rest, most });

  test("has every row once, however many intervals are joined", () => {
    const recording = perCpu();
    const whole = Number(sumOf(rankedRows(recording), main(recording), 0));
    for (const most of [12, 5, 1]) expect(sum(asked(recording, most).cells.flat())).toBe(whole);
    expect(asked(recording, 12).rows).toEqual(["cpu 0", "cpu 1"]);
  });

  test("of one key has that key's only; a sum of nothing is 0, a longest of nothing unknown", () => {
    const recording = perCpu();
    const rtc = asked(recording, 12, { handler: "rtc0" }).cells;
    expect(rtc[0]?.map((ns) => Number(ns) > 0)).toEqual(
      Array.from({ length: 12 }, (_, interval) => interval === 4),
    );
    expect(rtc[1]).toEqual(Array(12).fill(0));
    const longest = figuresOf(recording.values[0]!).find(({ part }) => part === "largest");
    const rest = { handler: "rtc0" };
    const rows = rankedRows(recording);
    expect(cpuTime(recording, { rows, shown: longest!, rest, most: 12 }).cells[1]).toEqual(
      Array(12).fill(null),
    );
  });
});

describe("the CPUs", () => {
  test("are all from the first to the last that counted something", () => {
    expect(cpusOf([rowOn(5), rowOn(2), rowOn(5)])).toEqual([2, 3, 4, 5]);
    expect(cpusOf([])).toEqual([]);
  });
  test("are only those that were seen where their numbers make no sense", () => {
    expect(cpusOf([rowOn(2n ** 60n), rowOn(-1), rowOn(3)])).toEqual([-1, 3, 2 ** 60]);
  });
});

test("there is a view where keys have a CPU, and more than one was seen", () => {
  const view = (recording: Recording) => cpuView(recording, rankedRows(recording));
  expect(view(perCpu())?.overTime?.choice).toBeTrue();
  expect(view(hostile())?.overTime).toBeNull();
  expect(view(hardirqs())).toBeNull();
  const { keys, ...rest } = perCpu();
  const named = keys.map(({ name }) => ({ name, kind: "string" as const }));
  expect(view({ ...rest, keys: named })).toBeNull();
  const intervals = rest.intervals.map(({ rows, ...interval }) => ({
    ...interval,
    rows: rows.filter(({ key }) => key.cpu === 0),
  }));
  expect(view({ ...rest, keys, intervals })).toBeNull();
});
