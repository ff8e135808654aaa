import {
  BUCKETS,
  bucketsOf,
  HISTOGRAM,
  linearBuckets,
  logLinearBuckets,
  type ValueField,
} from "../compile/layout.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { Histogram } from "../recording/schema.ts";
import { decodeRange } from "./decode-range.ts";
import { difference, type Words } from "./words.ts";

/** `hist`, `lhist` and `quantiles`: sum, ranges and buckets; undefined: no event. */
export function decodeHistogram(
  field: ValueField,
  words: Words,
  epoch: bigint,
): Histogram | undefined {
  const start = field.offset / 8;
  const first = start + HISTOGRAM.buckets / 8;
  const all = field.kind === "hist" ? BUCKETS : bucketsOf(field);
  const buckets: Histogram["buckets"] = [];
  let count = 0n;
  for (let bucket = 0; bucket < all; bucket++) {
    // Most are empty in most intervals: compared before anything is computed.
    if (words.now[first + bucket] === (words.before?.[first + bucket] ?? 0n)) continue;
    const added = difference(words, first + bucket);
    count += added;
    const [lowest, highest] = bucketBounds(field, bucket);
    buckets.push([integer(lowest), integer(highest), integer(added)]);
  }
  const [lowest, highest] = [buckets[0], buckets.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const signed = field.kind !== "hist" && field.signed;
  const sum = difference(words, start + HISTOGRAM.sum / 8);
  const range = decodeRange(words, start + HISTOGRAM.ranges / 8, epoch, signed);
  return {
    count: integer(count),
    sum: integer(signed ? BigInt.asIntN(64, sum) : sum),
    min: range && isIn(lowest, range.min) ? integer(range.min) : lowest[0],
    max: range && isIn(highest, range.max) ? integer(range.max) : highest[1],
    buckets,
  };
}

/**
 * An event between the reading of its row and the change of epoch is counted in
 * the new interval, but leaves no trace among the extremes if the old one had greater: then its
 * bucket bounds it.
 */
function isIn([from, to]: Histogram["buckets"][number], value: bigint): boolean {
  return BigInt(from) <= value && value <= BigInt(to);
}

/** Inclusive. */
function bucketBounds(field: ValueField, bucket: number): readonly [Integer, bigint | Integer] {
  const { linear, subBits, signed } = field;
  if (linear !== undefined) return linearBounds(bucket, linear, signed);
  if (subBits === undefined) return logarithmicBounds(bucket);
  const half = signed ? logLinearBuckets(subBits) : 0;
  if (bucket >= half) return logLinearBounds(bucket - half, subBits);
  const [lowest, highest] = logLinearBounds(half - 1 - bucket, subBits);
  return [~highest, ~lowest];
}

/** Bucket 0 is [0, 0], bucket i is [2^(i-1), 2^i - 1]. */
function logarithmicBounds(bucket: number): readonly [bigint, bigint] {
  if (bucket === 0) return [0n, 0n];
  return [1n << BigInt(bucket - 1), (1n << BigInt(bucket)) - 1n];
}

function linearBounds(
  bucket: number,
  linear: NonNullable<ValueField["linear"]>,
  signed: boolean,
): readonly [Integer, bigint | Integer] {
  const { min, max, step } = linear;
  if (bucket === 0) return [signed ? -(1n << 63n) : 0, min - 1];
  if (bucket === linearBuckets(linear) - 1) {
    return [max > 0 || signed ? max : 0, (1n << (signed ? 63n : 64n)) - 1n];
  }
  const lowest = min + (bucket - 1) * step;
  return [lowest, Math.min(lowest + step, max) - 1];
}

function logLinearBounds(bucket: number, subBits: number): readonly [bigint, bigint] {
  const shift = Math.max(0, (bucket >> subBits) - 1);
  const lowest = BigInt(bucket - (shift << subBits)) << BigInt(shift);
  return [lowest, lowest + (1n << BigInt(shift)) - 1n];
}
