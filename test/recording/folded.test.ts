import { expect, test } from "bun:test";
import { folded } from "../../src/recording/folded.ts";
import type { Recording, Row } from "../../src/recording/schema.ts";
import { stackcount } from "../fixtures/recordings.ts";

const [interval] = stackcount().intervals;
if (interval === undefined) throw new Error("no interval");

const recording = (rows: Row[]): Recording => ({
  ...stackcount(),
  keys: [
    { name: "comm", kind: "string" },
    { name: "stack", kind: "stack" },
  ],
  frames: [
    { symbol: "poll", module: "e1000e", offset: 1 },
    { symbol: "net_rx_action", module: null, offset: 2 },
    { symbol: "net_rx_action", module: null, offset: 3 },
  ],
  intervals: [
    { ...interval, rows },
    { ...interval, interval: 2, rows },
  ],
});

test("lines are root first after the key's other parts, sorted, summed over intervals", () => {
  const rows: Row[] = [
    { key: { comm: "Web Content", stack: [0, 1] }, values: { count: 2 } },
    { key: { comm: "Web Content", stack: [0, 2] }, values: { count: 2n ** 60n } },
    { key: { comm: "", stack: [] }, values: { count: 1 } },
    { key: { comm: "a;b\n", stack: [1] }, values: { count: 5 } },
  ];
  expect(folded(recording(rows))).toBe(
    [
      "Web_Content;net_rx_action;poll_[e1000e] 2305843009213693956",
      "_ 2",
      "a\\x3bb\\x0a;net_rx_action 10",
      "",
    ].join("\n"),
  );
  expect(folded(recording(rows.toReversed()))).toBe(folded(recording(rows)));
});
