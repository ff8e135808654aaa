import { BUCKETS, HISTOGRAM, RANGE_BYTES, type ValueField } from "../compile/layout.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { Histogram, Value } from "../recording/schema.ts";

/** One CPU's words of a row at an interval's end, and at the previous one's (undefined: no row yet). */
export interface Words {
  readonly now: BigUint64Array;
  readonly before: BigUint64Array | undefined;
}

/** What one CPU added to a value since the previous snapshot; undefined: nothing. */
export function decodeValue(field: ValueField, words: Words, epoch: bigint): Value | undefined {
  const start = field.offset / 8;
  switch (field.kind) {
    case "count":
    case "sum": {
      const added = difference(words, start);
      if (added === 0n) return undefined;
      return integer(field.signed ? BigInt.asIntN(64, added) : added);
    }
    case "min":
    case "max": {
      const range = decodeRange(words, start, epoch);
      return range && signedIf(field, range[field.kind]);
    }
    case "hist":
      return decodeHistogram(words, start, epoch);
  }
}

/** Counters wrap at 2^64 like the kernel's. */
function difference({ now, before }: Words, word: number): bigint {
  return BigInt.asUintN(64, (now[word] ?? 0n) - (before?.[word] ?? 0n));
}

function decodeHistogram(words: Words, start: number, epoch: bigint): Histogram | undefined {
  const buckets: Histogram["buckets"] = [];
  let count = 0n;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const added = difference(words, start + HISTOGRAM.buckets / 8 + bucket);
    if (added === 0n) continue;
    count += added;
    buckets.push([...bucketBounds(bucket), integer(added)]);
  }
  const [lowest, highest] = [buckets[0], buckets.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const range = decodeRange(words, start + HISTOGRAM.ranges / 8, epoch);
  return {
    count: integer(count),
    sum: integer(difference(words, start + HISTOGRAM.sum / 8)),
    min: range && isIn(lowest, range.min) ? integer(range.min) : lowest[0],
    max: range && isIn(highest, range.max) ? integer(range.max) : highest[1],
    buckets,
  };
}

/**
 * An event in the microseconds between the reading of its row and the change of epoch is counted in
 * the new interval, but leaves no trace among the extremes if the old one had greater: then its
 * bucket bounds it.
 */
function isIn([from, to]: Histogram["buckets"][number], value: bigint): boolean {
  return BigInt(from) <= value && value <= BigInt(to);
}

/** Inclusive: bucket 0 is [0, 0], bucket i is [2^(i-1), 2^i - 1]. */
function bucketBounds(bucket: number): [Integer, Integer] {
  if (bucket === 0) return [0, 0];
  return [integer(1n << BigInt(bucket - 1)), integer((1n << BigInt(bucket)) - 1n)];
}

interface Range {
  readonly min: bigint;
  readonly max: bigint;
}

/**
 * The extremes of an interval. Programs keep those of epoch n in bank n % 2 and start it anew when they
 * first see n; a program that was running while the epoch changed may still have written to the
 * previous bank after it was read: what came to it since belongs to this interval, as its count does.
 */
function decodeRange({ now, before }: Words, start: number, epoch: bigint): Range | undefined {
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

function signedIf(field: ValueField, value: bigint): Integer {
  return integer(field.signed ? BigInt.asIntN(64, value ^ (1n << 63n)) : value);
}
