import { describe, expect, test } from "bun:test";
import type { ValueField } from "../../src/compile/layout.ts";
import { HISTOGRAM } from "../../src/compile/layout.ts";
import { decodeValue } from "../../src/session/decode-value.ts";
import { nameless } from "./nameless.ts";

const field = (kind: ValueField["kind"], signed = false): ValueField => ({
  ...{ name: "v", unit: "", offset: 8 },
  ...{ kind, signed },
});

/** The field begins at the second word. */
const words = (...all: readonly bigint[]) => new BigUint64Array([99n, ...all]);
const SIGN = 1n << 63n;

describe("counts and sums are differences", () => {
  const cases: readonly (readonly [string, ValueField, bigint, bigint | undefined, unknown])[] = [
    ["a first row", field("count"), 3n, undefined, 3],
    ["a later one", field("count"), 10n, 4n, 6],
    ["nothing new", field("count"), 10n, 10n, undefined],
    ["around 2^64", field("sum"), 5n, 2n ** 64n - 5n, 10],
    ["above 2^53, exact", field("sum"), 2n ** 63n + 1n, 0n, 9223372036854775809n],
    ["a signed sum that fell", field("sum", true), 2n ** 64n - 7n, 3n, -10],
    ["a signed sum that rose", field("sum", true), 4n, 2n ** 64n - 3n, 7],
  ];
  test.each(cases)("%s", (_name, of, now, before, expected) => {
    const old = before === undefined ? undefined : words(before);
    expect(decodeValue(of, { now: words(now), before: old }, 1n, nameless)).toEqual(
      expected as never,
    );
  });
});

describe("extremes are those of the epoch's own bank", () => {
  // Even epochs are in the first bank, odd ones in the second: min, max, epoch each.
  const before = words(10n, 20n, 2n, 0n, 0n, 0n);

  test.each<[string, "min" | "max", bigint[], unknown]>([
    ["the interval's", "max", [10n, 20n, 2n, 1n, 5n, 3n], 5],
    ["the interval's", "min", [10n, 20n, 2n, 1n, 5n, 3n], 1],
    ["none without an event", "max", [10n, 20n, 2n, 0n, 0n, 0n], undefined],
    ["none of an older epoch in the same bank", "max", [10n, 20n, 2n, 8n, 9n, 1n], undefined],
    ["what came late to the last bank", "max", [10n, 25n, 2n, 0n, 0n, 0n], 25],
    ["only what moved there", "min", [10n, 25n, 2n, 0n, 0n, 0n], 25],
    ["both banks' together", "max", [10n, 25n, 2n, 1n, 5n, 3n], 25],
    ["both banks' together", "min", [7n, 20n, 2n, 8n, 9n, 3n], 7],
  ])("%s: %s", (_name, kind, now, expected) => {
    expect(decodeValue(field(kind), { now: words(...now), before }, 3n, nameless)).toEqual(
      expected as never,
    );
  });

  test("signed values are stored with the sign bit flipped", () => {
    const now = words(0n, 0n, 0n, SIGN - 5n, SIGN + 3n, 1n);
    expect(decodeValue(field("min", true), { now, before: undefined }, 1n, nameless)).toBe(-5);
    expect(decodeValue(field("max", true), { now, before: undefined }, 1n, nameless)).toBe(3);
    expect(decodeValue(field("max"), { now, before: undefined }, 1n, nameless)).toBe(
      9223372036854775811n,
    );
  });
});

test("the first bucket holds 0, the last reaches to 2^64 - 1", () => {
  const now = new BigUint64Array(1 + HISTOGRAM.bytes / 8);
  const [ranges, buckets] = [1 + HISTOGRAM.ranges / 8, 1 + HISTOGRAM.buckets / 8];
  const top = 2n ** 64n - 1n;
  now.set([0n, top, 1n], ranges + 3);
  now[1] = top;
  now[buckets] = 2n;
  now[buckets + 1] = 1n;
  now[buckets + 64] = 1n;
  expect(decodeValue(field("hist"), { now, before: undefined }, 1n, nameless)).toEqual({
    count: 4,
    sum: 18446744073709551615n,
    min: 0,
    max: 18446744073709551615n,
    buckets: [
      [0, 0, 2],
      [1, 1, 1],
      [9223372036854775808n, 18446744073709551615n, 1],
    ],
  });
});
