import { describe, expect, test } from "bun:test";
import { group, inWords, percent, quantity } from "../../src/report/quantity.ts";

const scaled = { nanoseconds: false };

describe("a time", () => {
  test.each([
    [0, "0 ns"],
    [7, "7 ns"],
    [812, "812 ns"],
    [812.4, "812 ns"],
    [999, "999 ns"],
    [999.7, "1.00 µs"],
    [1_000, "1 µs"],
    [9_412, "9.41 µs"],
    [9_996, "10.0 µs"],
    [43_123, "43.1 µs"],
    [99_960, "100 µs"],
    [999_600, "1.00 ms"],
    [5_000_812_345, "5.00 s"],
    [1_234_567_000_000, "1,235 s"],
    [2n ** 63n, "9,223,372,037 s"],
  ] as const)("of %p ns is shown as %s", (ns, shown) => {
    expect(inWords(quantity(ns, "ns", scaled))).toBe(shown);
  });

  test("keeps its exact value beside the scaled one", () => {
    expect(quantity(2n ** 60n + 1n, "ns", scaled)).toMatchObject({
      exact: "1,152,921,504,606,846,977 ns",
      sort: "1152921504606846977",
    });
  });

  test("is not scaled where the reader asked for nanoseconds", () => {
    expect(inWords(quantity(9_412, "ns", { nanoseconds: true }))).toBe("9,412 ns");
  });
});

test("a count is never rounded", () => {
  expect(inWords(quantity(9_007_199_254_740_993n, "", scaled))).toBe("9,007,199,254,740,993");
});

test("what was not counted is a dash, not a zero", () => {
  expect(quantity(null, "ns", scaled)).toMatchObject({ text: "–", sort: "" });
});

test("digits stand in groups, signs and fractions apart", () => {
  expect([999, 1000, -1234567, 1234.5678].map(group)).toEqual([
    "999",
    "1,000",
    "-1,234,567",
    "1,234.568",
  ]);
});

test("a share says more digits the smaller it is, and never a false zero", () => {
  expect([0, 1, 999, 12_345, 271_828].map((part) => percent(part, 1_000_000))).toEqual([
    "0 %",
    "under 0.001 %",
    "0.100 %",
    "1.23 %",
    "27.2 %",
  ]);
  expect(percent(1, 0)).toBe("–");
  expect([999_000, 999_712, 999_999, 1_000_000].map((part) => percent(part, 1_000_000))).toEqual([
    "99.9 %",
    "99.97 %",
    "over 99.99 %",
    "100 %",
  ]);
});
