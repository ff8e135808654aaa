import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type Integer, integer } from "../../src/recording/integer.ts";
import { keyIdentity } from "../../src/recording/key.ts";
import type { Histogram, Recording, Row } from "../../src/recording/schema.ts";
import { noLoss, total, totalLoss } from "../../src/recording/total.ts";
import { empty, hardirqs, hostile, softirqs } from "../fixtures/recordings.ts";

const columns: Recording["values"] = [
  { name: "calls", kind: "count", unit: "" },
  { name: "bytes", kind: "sum", unit: "" },
  { name: "fastest", kind: "min", unit: "ns" },
  { name: "slowest", kind: "max", unit: "ns" },
  { name: "time", kind: "hist", unit: "ns" },
];

const large = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(integer);
const name = fc.constantFrom("eth0", "__proto__", "constructor", "1", "", 'a","b', "a\0b");
const part = fc.oneof(
  name,
  fc.constantFrom<Integer>(0, 1, 2n ** 60n),
  fc.array(fc.nat(3), { maxLength: 3 }),
);
const key = fc.record({ comm: part, cpu: part });

const histogram: fc.Arbitrary<Histogram> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 62 }), large), { maxLength: 4 })
  .map((pairs) => {
    const buckets = [...new Map(pairs)].sort(([a], [b]) => a - b);
    const count = buckets.reduce((sum, [, events]) => sum + BigInt(events), 0n);
    const lowest = buckets[0]?.[0];
    const highest = buckets.at(-1)?.[0];
    return {
      count: integer(count),
      sum: integer(count * 3n),
      min: lowest === undefined ? null : integer(2n ** BigInt(lowest)),
      max: highest === undefined ? null : integer(2n ** BigInt(highest + 1) - 1n),
      buckets: buckets.map(([bit, events]) => [
        integer(2n ** BigInt(bit)),
        integer(2n ** BigInt(bit + 1) - 1n),
        events,
      ]),
    };
  });

const row: fc.Arbitrary<Row> = fc.record({
  key,
  values: fc.record({
    calls: large,
    bytes: large,
    fastest: fc.option(large),
    slowest: fc.option(large),
    time: histogram,
  }),
});

const inIntervals = (
  ...rows: readonly (readonly Row[])[]
): Pick<Recording, "intervals" | "values"> => ({
  values: columns,
  intervals: rows.map((rowsOfOne, index) => ({
    interval: index + 1,
    start: "2026-03-02T09:30:00.000Z",
    elapsed_ns: 1,
    rows: [...rowsOfOne],
    loss: noLoss,
  })),
});

const byKey = (rows: readonly Row[]) => new Map(rows.map((r) => [keyIdentity(r.key), r.values]));

const sumOf = (rows: readonly Row[], column: string): bigint =>
  rows
    .map((r) => r.values[column])
    .reduce((sum: bigint, value) => {
      if (value === null || value === undefined) return sum;
      if (typeof value !== "object") return sum + BigInt(value);
      return sum + BigInt("count" in value ? value.count : 0);
    }, 0n);

describe("the total of a recording", () => {
  test("does not depend on the order of rows or on where intervals begin", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(12), (rows, cut) => {
        const all = byKey(total(inIntervals(rows)));
        expect(byKey(total(inIntervals(rows.toReversed())))).toEqual(all);
        expect(byKey(total(inIntervals(rows.slice(cut), rows.slice(0, cut), [])))).toEqual(all);
      }),
    );
  });

  test("counts every event exactly, above 2^53 and above 2^64", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const totals = total(inIntervals(rows));
        for (const column of ["calls", "bytes", "time"]) {
          expect(sumOf(totals, column)).toBe(sumOf(rows, column));
        }
        for (const { values } of totals) {
          const { time } = values;
          if (typeof time !== "object" || time === null || !("buckets" in time)) {
            throw new Error("no hist");
          }
          const inBuckets = time.buckets.reduce((sum, [, , n]) => sum + BigInt(n), 0n);
          expect(inBuckets).toBe(BigInt(time.count));
        }
      }),
    );
  });

  test("of a total is the total", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const once = total(inIntervals(rows));
        expect(total(inIntervals(once))).toEqual(once);
      }),
    );
  });

  test("combines each kind of column in its own way", () => {
    const shape = (calls: Integer, fastest: Integer | null, time: Histogram): Row => ({
      key: { comm: "a" },
      values: { calls, bytes: calls, fastest, slowest: fastest, time },
    });
    const nothing: Histogram = { count: 0, sum: 0, min: null, max: null, buckets: [] };
    const some: Histogram = {
      count: 2,
      sum: 1500,
      min: 600,
      max: 900,
      buckets: [[512, 1023, 2]],
    };
    const more: Histogram = {
      count: 2,
      sum: 708,
      min: 8,
      max: 700,
      buckets: [
        [8, 15, 1],
        [512, 1023, 1],
      ],
    };
    const rows = [shape(1, null, nothing), shape(2n ** 60n, 7, some), shape(1, 9, more)];
    expect(total(inIntervals(rows))).toEqual([
      {
        key: { comm: "a" },
        values: {
          calls: 2n ** 60n + 2n,
          bytes: 2n ** 60n + 2n,
          fastest: 7,
          slowest: 9,
          time: {
            count: 4,
            sum: 2208,
            min: 8,
            max: 900,
            buckets: [
              [8, 15, 1],
              [512, 1023, 3],
            ],
          },
        },
      },
    ]);
  });

  test("adds five intervals of four handlers up to four rows", () => {
    const rows = total(hardirqs());
    expect(rows.map(({ key: { handler } }) => handler)).toEqual([
      "eth0",
      "virtio0-req.0",
      "ahci[0000:00:1f.2]",
      "rtc0",
    ]);
    const all = hardirqs().intervals.flatMap((interval) => interval.rows);
    expect(sumOf(rows, "time")).toBe(sumOf(all, "time"));
  });

  test("keeps hostile names apart", () => {
    expect(total(hostile())).toHaveLength(hostile().intervals[0]?.rows.length ?? -1);
  });
});

describe("a key's identity", () => {
  const same: [Row["key"], Row["key"]][] = [
    [
      { a: 1, b: "x" },
      { b: "x", a: 1 },
    ],
    [{ a: 5 }, { a: 5n }],
  ];
  test.each(same)("is the same for %p and %p", (a, b) =>
    expect(keyIdentity(a)).toBe(keyIdentity(b)),
  );

  const different: [Row["key"], Row["key"]][] = [
    [{ a: 1 }, { a: "1" }],
    [{ a: [1] }, { a: "[1]" }],
    [{ a: [1, 2] }, { a: [12] }],
    [
      { a: [1], b: [2] },
      { a: [1, 2], b: [] },
    ],
    [
      { a: "x", b: "" },
      { a: "", b: "x" },
    ],
    [{ a: 'x","b:y' }, { a: "x", b: "y" }],
    [{ "a:1": 2 }, { a: "1:2" }],
    [{ a: "__proto__" }, { a: "constructor" }],
  ];
  test.each(different)("differs for %p and %p", (a, b) => {
    expect(keyIdentity(a)).not.toBe(keyIdentity(b));
  });
});

test("the total loss is the sum over intervals", () => {
  expect(totalLoss(softirqs())).toEqual(softirqs().loss);
  expect(totalLoss(empty())).toEqual(empty().loss);
  expect(totalLoss({ intervals: [] })).toEqual(noLoss);
});
