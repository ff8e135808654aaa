import { expect, test } from "bun:test";
import { raised } from "../../src/bench/memory.ts";
import { pairCost } from "../../src/bench/per-event.ts";
import { figure } from "../../src/bench/statistics.ts";

test("a figure is the median and how far the others lie", () => {
  expect(figure([5, 1, 9])).toEqual({ median: 5, least: 1, most: 9 });
  expect(figure([4, 2])).toEqual({ median: 3, least: 2, most: 4 });
});

test("nothing measured is no figure", () => {
  expect(() => figure([])).toThrow("nothing was measured");
});

test("a pair costs its entry and its exit", () => {
  const cost = pairCost([
    [
      { id: 1, runs: 100, ns: 4_000 },
      { id: 2, runs: 100, ns: 6_000 },
    ],
    [
      { id: 7, runs: 10, ns: 500 },
      { id: 8, runs: 10, ns: 700 },
    ],
    [
      { id: 9, runs: 1_000, ns: 45_000 },
      { id: 10, runs: 1_000, ns: 65_000 },
    ],
  ]);
  expect(cost.pair).toEqual({ median: 110, least: 100, most: 120 });
  expect(cost.programs.map((program) => program.median)).toEqual([45, 65]);
});

test("a peak is raised by the largest process and by all together", () => {
  const before = { largest: 50, together: 60 };
  const processes = [
    { peak: 40, share: 30 },
    { peak: 55, share: 35 },
  ];
  expect(raised(before, processes)).toEqual({ largest: 55, together: 65 });
  expect(raised(before, [])).toEqual(before);
});
