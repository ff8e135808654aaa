import type { Linear } from "../spec/aggregate.ts";
import { type Integer64, mayBeNegative, word } from "./value.ts";

/** Inclusive. */
export type Bounds = readonly [lowest: bigint, highest: bigint];

const SIGNED: Bounds = [-(1n << 63n), (1n << 63n) - 1n];
const UNSIGNED: Bounds = [0n, (1n << 64n) - 1n];

/** 0 by itself, then a bucket for each power of two. */
export function logarithmic(value: bigint): Bounds {
  if (value === 0n) return [0n, 0n];
  const lowest = 1n << BigInt(value.toString(2).length - 1);
  return [lowest, 2n * lowest - 1n];
}

/** Steps from min on, the last one as long as max allows, and all that is beside them. */
export function linear(of: Integer64, { min, max, step }: Linear): Bounds {
  const { value } = of;
  const [from, to, by] = [BigInt(min), BigInt(max), BigInt(step)];
  const [least, greatest] = mayBeNegative(of) ? SIGNED : UNSIGNED;
  if (value < from) return [least, from - 1n];
  if (value >= to) return [to > least ? to : least, greatest];
  const lowest = from + ((value - from) / by) * by;
  return [lowest, (lowest + by < to ? lowest + by : to) - 1n];
}

/**
 * Each power of two in equal buckets, as many as a relative error of at most `error` takes; below 0
 * the same, mirrored so that -1 is with what 0 is with.
 */
export function logLinear(value: bigint, error: number): Bounds {
  if (value < 0n) {
    const [lowest, highest] = logLinear(~value, error);
    return [~highest, ~lowest];
  }
  const bits = Math.ceil(Math.log2(1 / error)) - 1;
  const shift = BigInt(Math.max(0, value.toString(2).length - 1 - bits));
  const lowest = (value >> shift) << shift;
  return [lowest, lowest + (1n << shift) - 1n];
}

const REGISTERS = 2048n;

/** HyperLogLog: of 2048 registers the one that a hash chose, and what it keeps at least. */
export function register(hash: bigint): readonly [index: number, rank: number] {
  const rest = hash / REGISTERS;
  const rank = rest === 0n ? 52 : (rest & -rest).toString(2).length;
  return [Number(hash % REGISTERS), rank];
}

/** splitmix64. */
export function mixed(value: bigint): bigint {
  let z = word(value + 0x9e37_79b9_7f4a_7c15n);
  z = word((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n);
  z = word((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn);
  return z ^ (z >> 31n);
}

/** Of a string: its 64-bit words one after the other, the place's unused end included. */
export function mixedText(bytes: Uint8Array, room: number): bigint {
  const words = new BigUint64Array(Math.ceil(room / 8));
  new Uint8Array(words.buffer).set(bytes);
  return words.reduce((hash, one) => mixed(hash ^ one), 0n);
}
