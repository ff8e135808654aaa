import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { figureIn, figuresOf, mainFigure } from "../../src/recording/figure.ts";
import { mergeValues } from "../../src/recording/merge.ts";
import { distinctOf } from "../../src/recording/registers.ts";
import type { Column, Value } from "../../src/recording/schema.ts";
import { biggestFirst, topOf } from "../../src/recording/value.ts";
import { versionOf } from "../../src/recording/version.ts";
import { reads, requests } from "../fixtures/recordings.ts";

const some = distinctOf(new Uint8Array(2048).fill(1, 0, 3));
const others = distinctOf(new Uint8Array(2048).fill(1, 2, 6));

describe("two values of one kind together", () => {
  test.each<[Column["kind"], Value, Value, Value]>([
    ["rate", 3, 2n ** 60n, 2n ** 60n + 3n],
    ["avg", { count: 1, sum: -5 }, { count: 2, sum: 7 }, { count: 3, sum: 2 }],
    [
      "stats",
      { count: 1, sum: -5, min: -5, max: -5 },
      { count: 0, sum: 0, min: null, max: null },
      { count: 1, sum: -5, min: -5, max: -5 },
    ],
    ["first", { at: 5, value: 1 }, { at: 4, value: 2 }, { at: 4, value: 2 }],
    ["first", { at: 4, value: 1 }, { at: 4, value: 2 }, { at: 4, value: 1 }],
    ["last", { at: 5, text: "a" }, { at: 4, text: "b" }, { at: 5, text: "a" }],
    ["last", { at: 2n ** 60n, value: 1 }, { at: 4, value: 2 }, { at: 2n ** 60n, value: 1 }],
    ["distinct", some, others, distinctOf(new Uint8Array(2048).fill(1, 0, 6))],
    ["quantiles", null, null, null],
  ])("%s", (kind, a, b, both) => {
    expect(mergeValues(kind, a, b)).toEqual(both);
    expect(mergeValues(kind, a, null)).toEqual(a);
    expect(mergeValues(kind, null, b)).toEqual(b);
  });

  test("values of different kinds do not merge", () => {
    expect(() => mergeValues("avg", 1, 2)).toThrow(TypeError);
    expect(() => mergeValues("distinct", some, { count: 1, sum: 1 })).toThrow(TypeError);
    expect(() => mergeValues("count", { count: 1, sum: 1 }, 2)).toThrow(TypeError);
  });
});

describe("what a reader sees of a value", () => {
  const average = (count: number | bigint, sum: number | bigint) =>
    figureIn({ part: "average" }, { count, sum }, 0);

  test("an average is exact where it is whole, and null of nothing", () => {
    expect(average(2, 2n ** 63n)).toBe(2n ** 62n);
    expect(average(4, -10)).toBe(-2.5);
    expect(average(0, 0)).toBeNull();
  });

  test("a rate is per second of the time in which it was collected", () => {
    expect(figureIn({ part: "perSecond" }, 500, 250_000_000)).toBe(2000);
    expect(figureIn({ part: "perSecond" }, 500, 0)).toBeNull();
  });

  test("each column of the fixtures has figures, and each figure a value", () => {
    for (const { values, intervals } of [reads(), requests()]) {
      const row = intervals[0]?.rows[0];
      for (const column of values) {
        expect(figuresOf(column).length).toBeGreaterThan(0);
        for (const figure of figuresOf(column)) {
          expect(figureIn(figure, row?.values[column.name], 1e9)).not.toBeNull();
        }
      }
    }
  });
});

test("top orders rows by its column and says how many are left out", () => {
  const columns: Column[] = [
    { name: "n", kind: "count", unit: "" },
    { name: "size", kind: "avg", unit: "" },
  ];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), fc.nat(9), (sums, most) => {
      const rows = sums.map((sum, i) => ({
        key: { i },
        values: { n: i, size: { count: 2, sum } },
      }));
      const top = { rows: most + 1, by: "size" };
      const { shown, more } = topOf(biggestFirst(rows, columns, top), top);
      expect(shown.map(({ values }) => values.size)).toEqual(
        sums
          .toSorted((a, b) => b - a)
          .slice(0, most + 1)
          .map((sum) => ({ count: 2, sum })),
      );
      expect(more).toBe(Math.max(0, sums.length - most - 1));
    }),
  );
  expect(mainFigure({ values: columns, view: { top: { rows: 1, by: "size" } } })?.column).toBe(
    "size",
  );
});

test("a recording says version 1 as long as readers of version 1 understand it", () => {
  const values = (...kinds: readonly Column["kind"][]) =>
    kinds.map((kind) => ({ name: kind, kind, unit: "" }));
  const of = (...kinds: readonly Column["kind"][]) => versionOf({ values: values(...kinds) });
  expect(of("count", "sum", "min", "max", "hist")).toBe(1);
  for (const kind of ["avg", "lhist", "quantiles", "distinct", "last", "rate"] as const) {
    expect(of("count", kind)).toBe(2);
  }
});
