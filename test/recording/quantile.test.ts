import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { quantile } from "../../src/recording/quantile.ts";
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
