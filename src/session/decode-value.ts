import { STATS, type ValueField } from "../compile/layout.ts";
import { type Integer, integer } from "../recording/integer.ts";
import type { Stats, Value } from "../recording/schema.ts";
import { decodeDistinct, decodeStamp } from "./decode-banks.ts";
import { decodeHistogram } from "./decode-histogram.ts";
import type { Symbolizer } from "./decode-key.ts";
import { decodeRange } from "./decode-range.ts";
import { difference, type Words } from "./words.ts";

/** What one CPU added to a value since the previous snapshot; undefined: nothing. */
export function decodeValue(
  field: ValueField,
  words: Words,
  epoch: bigint,
  symbolizer: Symbolizer,
): Value | undefined {
  const start = field.offset / 8;
  switch (field.kind) {
    case "count":
    case "sum":
    case "rate": {
      const added = difference(words, start);
      return added === 0n ? undefined : sumOf(field, added);
    }
    case "avg": {
      const count = difference(words, start);
      if (count === 0n) return undefined;
      return { count: integer(count), sum: sumOf(field, difference(words, start + 1)) };
    }
    case "min":
    case "max": {
      const range = decodeRange(words, start, epoch, field.signed);
      return range && integer(range[field.kind]);
    }
    case "stats":
      return decodeStats(field, words, epoch);
    case "hist":
    case "lhist":
    case "quantiles":
      return decodeHistogram(field, words, epoch);
    case "distinct":
      return decodeDistinct(field, words, epoch);
    case "first":
    case "last":
      return decodeStamp(field, words, epoch, symbolizer);
  }
}

function decodeStats(field: ValueField, words: Words, epoch: bigint): Stats | undefined {
  const start = field.offset / 8;
  const count = difference(words, start + STATS.count / 8);
  if (count === 0n) return undefined;
  const range = decodeRange(words, start + STATS.ranges / 8, epoch, field.signed);
  return {
    count: integer(count),
    sum: sumOf(field, difference(words, start + STATS.sum / 8)),
    // None where all events came while the epoch changed: see decode-range.ts.
    min: range === undefined ? null : integer(range.min),
    max: range === undefined ? null : integer(range.max),
  };
}

function sumOf({ signed }: ValueField, sum: bigint): Integer {
  return integer(signed ? BigInt.asIntN(64, sum) : sum);
}
