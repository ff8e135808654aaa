import { expect, test } from "bun:test";
import type { Recording, Row, Value } from "../../src/recording/schema.ts";
import { biggestFirst, eventsOf, mainValueOf } from "../../src/recording/value.ts";
import { histogramOf } from "../fixtures/recordings/samples.ts";

const time: Recording["values"] = [{ name: "v", kind: "hist", unit: "ns" }];
const size: Recording["values"] = [{ name: "v", kind: "hist", unit: "" }];
const slowest: Recording["values"] = [{ name: "v", kind: "max", unit: "ns" }];
const row = (v: Value): Row => ({ key: {}, values: { v } });

test("a row's main value is a time's sum, any other histogram's count, else the number", () => {
  expect(mainValueOf(time)(row(histogramOf([5, 6])))).toBe(11);
  expect(mainValueOf(size)(row(histogramOf([5, 6])))).toBe(2);
  expect(mainValueOf(slowest)(row(2n ** 60n))).toBe(2n ** 60n);
  expect(mainValueOf(slowest)(row(null))).toBe(0);
  expect(mainValueOf([])(row(1))).toBe(0);
});

test("the biggest comes first, numbers and bigints mixed, equals in their order", () => {
  const rows = [1, 2n ** 60n, null, 7, 0].map(row);
  expect(biggestFirst(rows, slowest).map(({ values }) => values.v ?? null)).toEqual([
    2n ** 60n,
    7,
    1,
    null,
    0,
  ]);
});

test("events are counted by the first column that counts them", () => {
  const columns: Recording["values"] = [...slowest, { name: "n", kind: "count", unit: "" }];
  const rows = [
    { key: {}, values: { v: 900, n: 3 } },
    { key: {}, values: { v: 1, n: 2n ** 60n } },
  ];
  expect(eventsOf(rows, columns)).toBe(2n ** 60n + 3n);
  expect(eventsOf(rows, slowest)).toBeNull();
  expect(eventsOf([row(histogramOf([1, 2, 3]))], time)).toBe(3);
});
