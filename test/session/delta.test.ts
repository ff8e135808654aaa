import { expect, test } from "bun:test";
import type { Layout, ValueField } from "../../src/compile/layout.ts";
import type { Symbolizer } from "../../src/session/decode-key.ts";
import { deltaRows } from "../../src/session/delta.ts";
import { lossSince } from "../../src/session/loss.ts";
import type { Snapshot } from "../../src/session/snapshot.ts";
import { noNames } from "./no-names.ts";

const symbolizer: Symbolizer = { ...noNames, kernelStack: () => [], userStack: () => [] };

/** One integer `id` as the key. */
function layout(...values: readonly (readonly [string, ValueField["kind"]])[]): Layout {
  return {
    keys: [{ name: "id", kind: "integer", offset: 0, signed: false, labels: undefined }],
    values: values.map(([name, kind], i) => ({
      ...{ name, kind, unit: "", signed: false },
      offset: 8 * i,
    })),
    keyBytes: 8,
    valueBytes: 8 * values.length,
    storage: { kind: "hash", entries: 64 },
  };
}

/** Rows by key: each CPU's words. */
function snapshot(rows: Readonly<Record<number, readonly (readonly bigint[])[]>>): Snapshot {
  return new Map(
    Object.entries(rows).map(([id, perCpu]) => {
      const key = new Uint8Array(new BigUint64Array([BigInt(id)]).buffer);
      const words = perCpu.map((one) => new BigUint64Array(one));
      return [Buffer.from(key).toString("latin1"), { key, perCpu: words }];
    }),
  );
}

const calls = layout(["calls", "count"], ["bytes", "sum"]);
const before = snapshot({
  1: [
    [5n, 50n],
    [0n, 0n],
  ],
  2: [
    [7n, 70n],
    [7n, 70n],
  ],
});
const now = snapshot({
  1: [
    [6n, 60n],
    [2n, 20n],
  ],
  2: [
    [7n, 70n],
    [7n, 70n],
  ],
  3: [
    [0n, 0n],
    [1n, 0n],
  ],
});

test("a row is what all CPUs added; keys without anything new are absent, new ones begin at 0", () => {
  const reading = { layout: calls, now, before };
  expect(deltaRows([reading], symbolizer, { epoch: 1n, perCpu: false })).toEqual([
    { key: { id: 1 }, values: { calls: 3, bytes: 30 } },
    { key: { id: 3 }, values: { calls: 1, bytes: 0 } },
  ]);
});

test("per CPU each has a row of its own", () => {
  const reading = { layout: calls, now, before };
  expect(deltaRows([reading], symbolizer, { epoch: 1n, perCpu: true })).toEqual([
    { key: { id: 1, cpu: 0 }, values: { calls: 1, bytes: 10 } },
    { key: { id: 1, cpu: 1 }, values: { calls: 2, bytes: 20 } },
    { key: { id: 3, cpu: 1 }, values: { calls: 1, bytes: 0 } },
  ]);
});

test("measures with the same key share its row; what one of them lacks is empty", () => {
  const errors = layout(["errors", "count"]);
  const longest: Layout = { ...layout(["longest", "max"]), valueBytes: 48 };
  const rows = deltaRows(
    [
      { layout: calls, now, before },
      { layout: errors, now: snapshot({ 1: [[4n]], 9: [[1n]] }), before: snapshot({ 1: [[1n]] }) },
      { layout: longest, now: snapshot({ 9: [[0n, 0n, 0n, 2n, 8n, 1n]] }), before: new Map() },
    ],
    symbolizer,
    { epoch: 1n, perCpu: false },
  );
  expect(rows).toEqual([
    { key: { id: 1 }, values: { calls: 3, bytes: 30, errors: 3, longest: null } },
    { key: { id: 3 }, values: { calls: 1, bytes: 0, errors: 0, longest: null } },
    { key: { id: 9 }, values: { calls: 0, bytes: 0, errors: 1, longest: 8 } },
  ]);
});

test("the sum over intervals is the total, to the event", () => {
  const total = deltaRows([{ layout: calls, now, before: new Map() }], symbolizer, {
    ...{ epoch: 1n, perCpu: false },
  });
  expect(total.map(({ values }) => values.calls)).toEqual([8, 14, 1]);
});

test("loss is a difference too, exact above 2^53", () => {
  const none = { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 };
  const before = { ...none, events: 5, missed: 9007199254740993n };
  const now = { ...none, events: 7, missed: 9007199254740995n, unmatched: 1 };
  expect(lossSince(now, before)).toEqual({ ...none, events: 2, missed: 2, unmatched: 1 });
});
