import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { logLinearBucket } from "../../src/recording/buckets.ts";
import { integer } from "../../src/recording/integer.ts";
import { middleQuantile, quantile } from "../../src/recording/quantile.ts";
import type { Histogram } from "../../src/recording/schema.ts";
import { histogramOf } from "../fixtures/recordings/samples.ts";

describe("a quantile of a log2 histogram", () => {
  test("is unknown where nothing was counted", () => {
    expect(quantile(histogramOf([]), 0.5)).toBeNull();
  });

  test("is exact where one event was counted", () => {
    expect(quantile(histogramOf([700]), 0.99)).toEqual({ estimate: 700, low: 700, high: 700 });
  });

  test("spreads a bucket's events over it", () => {
    const histogram = histogramOf([512, 600, 700, 1023]);
    expect(quantile(histogram, 0)).toEqual({ estimate: 512 + 511 / 8, low: 512, high: 1023 });
    expect(quantile(histogram, 1)).toEqual({ estimate: 1023 - 511 / 8, low: 512, high: 1023 });
  });

  test("refuses what is no quantile", () => {
    expect(() => quantile(histogramOf([1]), 50)).toThrow(RangeError);
    expect(() => quantile(histogramOf([1]), Number.NaN)).toThrow(RangeError);
  });

  test("has the true value between its bounds, and its estimate within a factor of two", () => {
    const samples = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
        const rank = Math.max(1, Math.ceil(q * values.length));
        const truth = values.toSorted((a, b) => a - b)[rank - 1] ?? Number.NaN;
        const found = quantile(histogramOf(values), q);
        if (found === null) throw new Error("no quantile");
        expect(found.low).toBeLessThanOrEqual(truth);
        expect(found.high).toBeGreaterThanOrEqual(truth);
        expect(found.estimate).toBeLessThanOrEqual(2 * truth);
        expect(found.estimate).toBeGreaterThanOrEqual(truth / 2);
      }),
    );
  });
});

/** What `quantiles` with so many bits after the highest records of these values. */
function logLinear(values: readonly bigint[], bits: number): Histogram {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const counts = new Map<bigint, Histogram["buckets"][number]>();
  for (const value of sorted) {
    const { lowest, highest } = logLinearBucket(value, bits);
    const known = counts.get(lowest)?.[2] ?? 0;
    counts.set(lowest, [integer(lowest), integer(highest), Number(known) + 1]);
  }
  const [min, max] = [sorted[0] ?? 0n, sorted.at(-1) ?? 0n];
  const sum = integer(values.reduce((a, b) => a + b, 0n));
  const extremes = { min: integer(min), max: integer(max) };
  return { count: values.length, sum, ...extremes, buckets: [...counts.values()] };
}

describe("a quantile of a log-linear histogram", () => {
  const value = fc.oneof(
    fc.bigInt({ min: -100n, max: 100n }),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.integer({ min: 0, max: 62 }).map((bits) => 2n ** BigInt(bits)),
  );

  test("is at most its error beside the true one, of any values, negative ones too", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (values, q, bits) => {
          const rank = Math.max(1, Math.ceil(q * values.length));
          const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          const truth = sorted[rank - 1] ?? 0n;
          const found = BigInt(middleQuantile(logLinear(values, bits), q) ?? 0);
          const beside = found > truth ? found - truth : truth - found;
          const size = truth < 0n ? -truth : truth;
          // error = 1 / 2^(bits + 1), without rounding.
          expect(beside * 2n ** BigInt(bits + 1) <= size).toBeTrue();
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("is exact, to the last digit, where its bucket holds one value", () => {
    expect(middleQuantile(logLinear([31n], 4), 0.5)).toBe(31);
    expect(middleQuantile(logLinear([2n ** 60n + 1n], 4), 0.5)).toBe(2n ** 60n + 1n);
    expect(middleQuantile(logLinear([], 4), 0.5)).toBeNull();
  });
});
