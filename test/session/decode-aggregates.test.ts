import { describe, expect, test } from "bun:test";
import {
  bucketsOf,
  HISTOGRAM,
  REGISTERS,
  type ValueField,
  valueFieldBytes,
} from "../../src/compile/layout.ts";
import { readRegisters } from "../../src/recording/registers.ts";
import { decodeValue } from "../../src/session/decode-value.ts";
import { nameless } from "./nameless.ts";

const field = (
  kind: ValueField["kind"],
  rest: Partial<ValueField> = {},
): ValueField & { readonly words: number } => {
  const made = { name: "v", kind, unit: "", signed: false, offset: 0, ...rest };
  return { ...made, words: valueFieldBytes(made) / 8 };
};

/** The value's words, all 0 but these. */
function words(of: { readonly words: number }, set: Readonly<Record<number, bigint>> = {}) {
  const all = new BigUint64Array(of.words);
  for (const [at, word] of Object.entries(set)) all[Number(at)] = word;
  return all;
}

const negative = (value: bigint) => BigInt.asUintN(64, value);
/** As minimum and maximum of signed values are stored. */
const flipped = (value: bigint) => BigInt.asUintN(64, value) ^ (1n << 63n);

describe("count and sum together", () => {
  const avg = field("avg", { signed: true });
  test("an average is kept as both", () => {
    const now = words(avg, { 0: 5n, 1: negative(-12n) });
    const before = words(avg, { 0: 3n, 1: negative(-2n) });
    expect(decodeValue(avg, { now, before: undefined }, 1n, nameless)).toEqual({
      count: 5,
      sum: -12,
    });
    expect(decodeValue(avg, { now, before }, 1n, nameless)).toEqual({ count: 2, sum: -10 });
    expect(decodeValue(avg, { now, before: now }, 1n, nameless)).toBeUndefined();
  });

  test("statistics have the epoch's extremes as well", () => {
    const stats = field("stats", { signed: true });
    const set = { 0: 3n, 1: 4n, 2: flipped(-7n), 3: flipped(9n), 4: 6n };
    const now = words(stats, set);
    expect(decodeValue(stats, { now, before: undefined }, 6n, nameless)).toEqual({
      ...{ count: 3, sum: 4, min: -7, max: 9 },
    });
    expect(decodeValue(stats, { now, before: undefined }, 8n, nameless)).toEqual({
      ...{ count: 3, sum: 4, min: null, max: null },
    });
  });

  test("above 2^53 no digit is lost", () => {
    const now = words(avg, { 0: 2n ** 60n + 1n, 1: 2n ** 62n + 1n });
    expect(decodeValue(avg, { now, before: undefined }, 1n, nameless)).toEqual({
      ...{ count: 2n ** 60n + 1n, sum: 2n ** 62n + 1n },
    });
  });
});

describe("bounds of buckets", () => {
  const first = HISTOGRAM.buckets / 8;
  const bounds = (of: ReturnType<typeof field>, bucket: number) => {
    const now = words(of, { [first + bucket]: 1n });
    const value = decodeValue(of, { now, before: undefined }, 1n, nameless);
    if (typeof value !== "object" || value === null || !("buckets" in value)) throw new Error("?");
    return value.buckets.map(([lowest, highest]) => [lowest, highest])[0];
  };

  const linear = { min: -50, max: 70, step: 50 };
  test.each<[string, ReturnType<typeof field>, number, [number | bigint, number | bigint]]>([
    ["below all", field("lhist", { linear, signed: true }), 0, [-(2n ** 63n), -51]],
    ["the first", field("lhist", { linear, signed: true }), 1, [-50, -1]],
    ["the last, which is shorter", field("lhist", { linear, signed: true }), 3, [50, 69]],
    ["above all", field("lhist", { linear, signed: true }), 4, [70, 2n ** 63n - 1n]],
    ["above all, unsigned", field("lhist", { linear }), 4, [70, 2n ** 64n - 1n]],
    ["0", field("quantiles", { subBits: 4 }), 0, [0, 0]],
    ["the last single value", field("quantiles", { subBits: 4 }), 31, [31, 31]],
    ["the first pair", field("quantiles", { subBits: 4 }), 32, [32, 33]],
    ["the first four", field("quantiles", { subBits: 4 }), 48, [64, 67]],
    ["the last of 64 bits", field("quantiles", { subBits: 4 }), 975, [31n << 59n, 2n ** 64n - 1n]],
    ["-1", field("quantiles", { subBits: 2, signed: true }), 251, [-1, -1]],
    ["0 of signed values", field("quantiles", { subBits: 2, signed: true }), 252, [0, 0]],
    ["a negative pair", field("quantiles", { subBits: 2, signed: true }), 243, [-10, -9]],
  ])("%s", (_, of, bucket, expected) => expect(bounds(of, bucket)).toEqual(expected));

  test("they meet, without a gap, from the lowest value to the highest", () => {
    for (const of of [
      field("lhist", { linear, signed: true }),
      field("quantiles", { subBits: 3, signed: true }),
      field("quantiles", { subBits: 6 }),
    ]) {
      let next = of.signed ? -(2n ** 63n) : 0n;
      const all = bucketsOf(of);
      for (let bucket = 0; bucket < all; bucket++) {
        const [lowest = 0, highest = 0] = bounds(of, bucket) ?? [];
        // Negative values have as many buckets as all of 64 bits would: those beyond 63 stay empty.
        if (BigInt(highest) < next) continue;
        expect(BigInt(lowest)).toBe(next);
        next = BigInt(highest) + 1n;
        if (next === 2n ** 63n && of.signed) break;
      }
      expect(next).toBe(of.signed ? 2n ** 63n : 2n ** 64n);
    }
  });
});

describe("two banks, by epoch", () => {
  const last = field("last");
  const both = { 0: 6n, 1: 500n, 2: 77n, 3: 5n, 4: 400n, 5: 66n };
  const at = (kind: "first" | "last", epoch: bigint, before?: Readonly<Record<number, bigint>>) =>
    decodeValue(
      field(kind),
      { now: words(last, both), before: before && words(last, before) },
      epoch,
      nameless,
    );

  test("the first and last values are those of the interval's own epoch", () => {
    expect(at("last", 6n, both)).toEqual({ at: 500, value: 77 });
    expect(at("last", 8n)).toBeUndefined();
  });

  test("what came to the previous bank after it was read belongs to this interval", () => {
    const before = { 3: 5n, 4: 300n, 5: 11n };
    expect(at("first", 6n, before)).toEqual({ at: 400, value: 66 });
    expect(at("last", 6n, before)).toEqual({ at: 500, value: 77 });
  });

  test("a text ends at its NUL, and a signed value is one", () => {
    const text = field("first", { stored: { name: "v", kind: "text", offset: 0, bytes: 16 } });
    const now = words(text, { 4: 3n, 5: 9n });
    new Uint8Array(now.buffer).set(Buffer.from("cron\0rest"), 6 * 8);
    expect(decodeValue(text, { now, before: undefined }, 3n, nameless)).toEqual({
      at: 9,
      text: "cron",
    });
    const signed = field("last", { signed: true });
    const value = words(signed, { 0: 2n, 1: 1n, 2: negative(-5n) });
    expect(decodeValue(signed, { now: value, before: undefined }, 2n, nameless)).toEqual({
      at: 1,
      value: -5,
    });
  });

  test("registers of the previous bank count only where they rose since", () => {
    const distinct = field("distinct");
    const row = (
      epochs: readonly [bigint, bigint],
      banks: readonly Readonly<Record<number, number>>[],
    ) => {
      const all = words(distinct, { 0: epochs[0], 1: epochs[1] });
      for (const [bank, ranks] of banks.entries()) {
        for (const [register, rank] of Object.entries(ranks)) {
          new Uint8Array(all.buffer)[REGISTERS.ranks + 2048 * bank + Number(register)] = rank;
        }
      }
      return all;
    };
    const before = row([4n, 3n], [{ 10: 2, 11: 1 }, { 1: 9 }]);
    const now = row([4n, 5n], [{ 10: 2, 11: 3, 12: 1 }, { 20: 7 }]);
    const value = decodeValue(distinct, { now, before }, 5n, nameless);
    if (typeof value !== "object" || value === null || !("registers" in value))
      throw new Error("?");
    const ranks = [...readRegisters(value.registers).entries()].filter(([, rank]) => rank > 0);
    expect(ranks).toEqual([
      [11, 3],
      [12, 1],
      [20, 7],
    ]);
    expect(value.estimate).toBe(3);
    expect(decodeValue(distinct, { now, before: now }, 7n, nameless)).toBeUndefined();
  });
});
