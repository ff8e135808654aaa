import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { Integer } from "../../src/recording/integer.ts";
import { grouped, scaled, scaleOf, withUnit } from "../../src/terminal/units.ts";

const column = (values: Integer[], unit = "ns", exact = false) => {
  const scale = scaleOf(values, unit, exact);
  return [scale.unit, ...values.map((value) => scaled(value, scale))];
};

describe("a column shares one unit", () => {
  test.each<[string, string[], string[]]>([
    ["short times stay nanoseconds", column([0, 700, 9_999]), ["ns", "0", "700", "9999"]],
    ["the largest decides", column([900, 10_000]), ["us", "0.9", "10.0"]],
    ["decimals grow so that the smallest is seen", column([9, 12_345]), ["us", "0.009", "12.345"]],
    [
      "what still cannot be seen is not 0",
      column([1, 5e9, 0]),
      ["ms", "<0.001", "5000.000", "0.000"],
    ],
    ["minutes are seconds", column([90e9, 100e9]), ["s", "90.00", "100.00"]],
    ["above 2^53 too", column([2n ** 63n]), ["s", "9223372036.85"]],
    ["exactly, if asked", column([1, 2n ** 63n], "ns", true), ["ns", "1", "9223372036854775808"]],
    ["counts are not scaled", column([1, 2n ** 63n], ""), ["", "1", "9223372036854775808"]],
    ["other units are not scaled", column([123_456], "bytes"), ["bytes", "123456"]],
    ["nothing at all", column([]), ["ns"]],
  ])("%s", (_, shown, expected) => expect(shown).toEqual(expected));

  test("within half of the last digit, and never 0 for what is not", () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 ** 15 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (ns) => {
        const scale = scaleOf(ns, "ns", false);
        for (const value of ns) {
          const text = scaled(value, scale);
          if (text.startsWith("<"))
            expect(value / scale.divisor).toBeLessThan(Number(text.slice(1)));
          else {
            const error = Math.abs(Number(text) * scale.divisor - value);
            expect(error).toBeLessThanOrEqual(0.5001 * scale.divisor * 10 ** -scale.decimals);
            expect(Number(text) === 0).toBe(value === 0);
          }
        }
      }),
    );
  });
});

describe("a single value", () => {
  test.each<[Integer, string, boolean, string]>([
    [0, "ns", false, "0 ns"],
    [999, "ns", false, "999 ns"],
    [3_860, "ns", false, "3.86 us"],
    [28_849, "ns", false, "28.8 us"],
    [999_499, "ns", false, "999.5 us"],
    [999_999, "ns", false, "1.00 ms"],
    [1_312_556, "ns", false, "1.31 ms"],
    [90e9, "ns", false, "90.0 s"],
    [1_312_556, "ns", true, "1312556 ns"],
    [31, "", false, "31"],
    [2n ** 60n, "bytes", false, "1152921504606846976 bytes"],
  ])("%p %s exact=%p is %s", (value, unit, exact, text) => {
    expect(withUnit(value, unit, exact)).toBe(text);
  });
});

test.each<[Integer, string]>([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [12_262, "12,262"],
  [2n ** 60n, "1,152,921,504,606,846,976"],
])("%p is grouped as %s", (value, text) => expect(grouped(value)).toBe(text));
