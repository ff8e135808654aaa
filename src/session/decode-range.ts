import { RANGE_BYTES } from "../compile/layout.ts";
import type { Words } from "./words.ts";

export interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

/** Two banks of `struct range`; of signed values the sign bit is flipped, so that they compare as unsigned. */
export function decodeRange(
  words: Words,
  start: number,
  epoch: bigint,
  signed: boolean,
): Range | undefined {
  const range = rawRange(words, start, epoch);
  if (range === undefined || !signed) return range;
  const flipped = (value: bigint) => BigInt.asIntN(64, value ^ (1n << 63n));
  return { min: flipped(range.min), max: flipped(range.max) };
}

/**
 * The extremes of an interval. Programs keep those of epoch n in bank n % 2 and start it anew when they
 * first see n; a program that was running while the epoch changed may still have written to the
 * previous bank after it was read: what came to it since belongs to this interval, as its count does.
 */
function rawRange({ now, before }: Words, start: number, epoch: bigint): Range | undefined {
  const ranges: Range[] = [];
  for (const each of [epoch, epoch - 1n]) {
    const at = start + Number(each & 1n) * (RANGE_BYTES / 8);
    const [min = 0n, max = 0n, of = 0n] = now.subarray(at, at + 3);
    if (of !== each || each === 0n) continue;
    const [oldMin, oldMax, oldOf] = before?.subarray(at, at + 3) ?? [];
    const unchanged = oldOf === of && oldMin === min && oldMax === max;
    if (each === epoch || !unchanged) {
      // Of the old bank only the extreme that moved is new.
      const stale = each !== epoch && oldOf === of;
      ranges.push({
        min: stale && oldMin === min ? max : min,
        max: stale && oldMax === max ? min : max,
      });
    }
  }
  const [first, second] = ranges;
  if (first === undefined || second === undefined) return first;
  return { min: least(first.min, second.min), max: greatest(first.max, second.max) };
}

function least(a: bigint, b: bigint): bigint {
  return b < a ? b : a;
}

function greatest(a: bigint, b: bigint): bigint {
  return b > a ? b : a;
}
