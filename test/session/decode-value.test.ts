import { expect, test } from "bun:test";
import { HISTOGRAM, RANGE_BYTES, type ValueField } from "../../src/compile/layout.ts";
import { decodeValue } from "../../src/session/decode-value.ts";
import { nameless } from "./nameless.ts";

const field: ValueField = { name: "time", kind: "hist", unit: "ns", signed: false, offset: 0 };

interface Row {
  readonly sum: bigint;
  /** By epoch: [min, max]. */
  readonly ranges: Readonly<Record<number, readonly [bigint, bigint]>>;
  readonly buckets: Readonly<Record<number, bigint>>;
}

/** One CPU's words as the programs write them. */
function words({ sum, ranges, buckets }: Row): BigUint64Array {
  const all = new BigUint64Array(HISTOGRAM.bytes / 8);
  all[0] = sum;
  for (const [epoch, [min, max]] of Object.entries(ranges)) {
    const at = HISTOGRAM.ranges / 8 + (Number(epoch) % 2) * (RANGE_BYTES / 8);
    all.set([min, max, BigInt(epoch)], at);
  }
  for (const [bucket, count] of Object.entries(buckets)) {
    all[HISTOGRAM.buckets / 8 + Number(bucket)] = count;
  }
  return all;
}

const before = words({ sum: 9000n, ranges: { 6: [1000n, 5000n] }, buckets: { 10: 1n, 13: 2n } });

test("an interval's extremes are those of its own epoch", () => {
  const now = words({
    sum: 9300n,
    ranges: { 6: [1000n, 5000n], 7: [100n, 200n] },
    buckets: { 7: 1n, 8: 1n, 10: 1n, 13: 2n },
  });
  expect(decodeValue(field, { now, before }, 7n, nameless)).toEqual({
    ...{ count: 2, sum: 300, min: 100, max: 200 },
    buckets: [
      [64, 127, 1],
      [128, 255, 1],
    ],
  });
});

test("an event that went to the previous epoch's extremes after they were read belongs to this one", () => {
  const now = words({ sum: 15_000n, ranges: { 6: [1000n, 6000n] }, buckets: { 10: 1n, 13: 3n } });
  expect(decodeValue(field, { now, before }, 7n, nameless)).toMatchObject({
    count: 1,
    min: 6000,
    max: 6000,
  });
});

test("one that left no trace among the extremes is bounded by its bucket", () => {
  const now = words({
    sum: 12_000n,
    ranges: { 6: [1000n, 5000n] },
    buckets: { 10: 1n, 12: 1n, 13: 2n },
  });
  expect(decodeValue(field, { now, before }, 7n, nameless)).toMatchObject({
    ...{ count: 1, sum: 3000, min: 2048, max: 4095 },
  });
  const more = words({
    sum: 12_100n,
    ranges: { 6: [1000n, 5000n], 7: [100n, 100n] },
    buckets: { 7: 1n, 10: 1n, 12: 1n, 13: 2n },
  });
  expect(decodeValue(field, { now: more, before }, 7n, nameless)).toMatchObject({
    min: 100,
    max: 4095,
  });
});
