import { describe, expect, test } from "bun:test";
import { csvHeader, csvRows } from "../../src/recording/csv.ts";
import type { Interval, KeyPart, RecordingHead, Value } from "../../src/recording/schema.ts";
import { noLoss } from "../../src/recording/total.ts";

const columns: Pick<RecordingHead, "keys" | "values" | "view"> = {
  keys: [{ name: "name", kind: "string" }],
  values: [{ name: "n", kind: "count", unit: "" }],
  view: { dist: false, nanoseconds: false, offsets: true },
};

const one = (name: KeyPart, n: Value, more: Partial<Interval> = {}): Interval => ({
  interval: 1,
  start: "2026-03-02T09:30:00.000Z",
  elapsed_ns: 1,
  rows: [{ key: { name }, values: { n } }],
  loss: noLoss,
  ...more,
});

const frames = [
  { symbol: "a;b", module: null, offset: 1 },
  { symbol: "poll", module: "e1000e", offset: 31 },
];

const cells = (interval: Interval) =>
  csvRows(interval, frames, columns).replace("1,2026-03-02T09:30:00.000Z,1,", "").trimEnd();

describe("a CSV cell", () => {
  test.each<[what: string, part: KeyPart, n: Value, cells: string]>([
    ["a name stays as it is", "eth0", 1, "eth0,1"],
    ["a formula is text", "=1+1", 1, '"\'=1+1",1'],
    ["so is a full-width one", "＝1+1", 1, '"\'＝1+1",1'],
    ["a command for DDE, too", "@SUM(1)", 1, '"\'@SUM(1)",1'],
    ["a name that looks like a negative number", "-1", 1, '"\'-1",1'],
    ["a negative number is one", -1, -5, "-1,-5"],
    ["a large number is exact", "x", 2n ** 64n, "x,18446744073709551616"],
    ["no value is empty", "x", null, "x,"],
    ["commas and quotes are quoted", 'a,"b"', 1, '"a,""b""",1'],
    ["line breaks and controls are visible", "a\nb\x1b", 1, "a\\x0ab\\x1b,1"],
    ["a stack is its frames, leaf first", [1, 0], 1, "poll+0x1f [e1000e];a\\x3bb+0x1,1"],
  ])("%s", (_, part, n, expected) => expect(cells(one(part, n))).toBe(`${expected},0,0,0,0,0`));
});

test("an interval without rows is one line that keeps its loss", () => {
  const interval = one("", null, { rows: [], loss: { ...noLoss, missed: 7 } });
  expect(cells(interval)).toBe(",,0,0,7,0,0");
});

test("each unit stands in its column's name", () => {
  const values: RecordingHead["values"] = [
    { name: "time", kind: "hist", unit: "ns" },
    { name: "size", kind: "sum", unit: "bytes" },
    { name: "calls", kind: "count", unit: "" },
  ];
  expect(csvHeader({ ...columns, values })).toBe(
    "interval,start,elapsed_ns,name,time_count,time_sum_ns,time_min_ns,time_max_ns,time_buckets_ns," +
      "size_bytes,calls,loss_events,loss_keys,loss_missed,loss_truncated,loss_unmatched\n",
  );
});
