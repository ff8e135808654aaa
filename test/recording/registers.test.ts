import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import {
  distinctOf,
  mergeDistinct,
  readRegisters,
  writeRegisters,
} from "../../src/recording/registers.ts";
import { random } from "../fixtures/recordings/samples.ts";

const ranks = fc
  .array(fc.tuple(fc.nat(2047), fc.integer({ min: 1, max: 52 })), { maxLength: 3000 })
  .map((pairs) => {
    const all = new Uint8Array(2048);
    for (const [register, rank] of pairs) all[register] = rank;
    return all;
  });

/** Registers as `count` different values fill them whose hashes are random. */
function filled(next: () => number, count: number): Uint8Array {
  const all = new Uint8Array(2048);
  for (let i = 0; i < count; i++) {
    const chosen = Math.floor(next() * 2048);
    const rank = 1 + Math.floor(-Math.log2(1 - next()));
    all[chosen] = Math.max(all[chosen] ?? 0, rank);
  }
  return all;
}

test("registers come back from their text, which is short where most are empty", () => {
  fc.assert(
    fc.property(ranks, (all) => {
      expect(readRegisters(writeRegisters(all))).toEqual(all);
    }),
  );
  const two = new Uint8Array(2048);
  two[12] = 3;
  two[17] = 52;
  expect(writeRegisters(two)).toBe("12C4z");
});

describe("the estimate", () => {
  test("of up to 20 values is exact, as long as no two of them share a register", () => {
    for (let count = 0; count <= 20; count++) {
      const all = new Uint8Array(2048);
      all.fill(1, 0, count);
      expect(distinctOf(all).estimate).toBe(count);
    }
  });

  test.each([50, 500, 2_000, 5_000, 10_000])(
    "of %d values has no bias, and 95 of 100 are within 4.6 %",
    (count) => {
      const next = random(count);
      const rounds = 40;
      const errors = Array.from({ length: rounds }, () => {
        return distinctOf(filled(next, count)).estimate / count - 1;
      });
      const mean = errors.reduce((a, b) => a + b, 0) / rounds;
      // The mean of so many has a standard error of 2.3 % / sqrt(40).
      expect(Math.abs(mean)).toBeLessThan(4 * (0.023 / Math.sqrt(rounds)));
      const outside = errors.filter((error) => Math.abs(error) > 0.046).length;
      expect(outside).toBeLessThanOrEqual(6);
    },
    20_000,
  );
});

test("values in both count once, in any order and however they are grouped", () => {
  const next = random(7);
  const [a, b, c] = [300, 40, 2_000].map((count) => distinctOf(filled(next, count)));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three");
  expect(mergeDistinct(a, a)).toEqual(a);
  expect(mergeDistinct(a, b)).toEqual(mergeDistinct(b, a));
  expect(mergeDistinct(mergeDistinct(a, b), c)).toEqual(mergeDistinct(a, mergeDistinct(b, c)));
  expect(mergeDistinct(mergeDistinct(a, b), a)).toEqual(mergeDistinct(a, b));
});
