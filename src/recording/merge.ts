import { add, type Integer } from "./integer.ts";
import type { Histogram, Loss, Recording, Value } from "./schema.ts";

export type ValueKind = Recording["values"][number]["kind"];

/** The value of two sets of events together; null is the value of no event. */
export function mergeValues(kind: ValueKind, a: Value, b: Value): Value {
  if (a === null || b === null) return a ?? b;
  if (typeof a === "object") {
    if (typeof b !== "object") throw new TypeError(`a histogram cannot be merged with ${b}`);
    return mergeHistograms(a, b);
  }
  if (typeof b === "object") throw new TypeError(`a histogram cannot be merged with ${a}`);
  switch (kind) {
    case "count":
    case "sum":
      return add(a, b);
    case "min":
      return least(a, b);
    case "max":
      return greatest(a, b);
    case "hist":
      throw new TypeError(`${a} is no histogram`);
    default:
      return kind satisfies never;
  }
}

function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  return {
    count: add(a.count, b.count),
    sum: add(a.sum, b.sum),
    min: a.min === null || b.min === null ? (a.min ?? b.min) : least(a.min, b.min),
    max: a.max === null || b.max === null ? (a.max ?? b.max) : greatest(a.max, b.max),
    buckets: mergeBuckets([...a.buckets, ...b.buckets]),
  };
}

function mergeBuckets(buckets: Histogram["buckets"]): Histogram["buckets"] {
  const merged = new Map<string, Histogram["buckets"][number]>();
  for (const [lowest, highest, count] of buckets) {
    const bounds = `${lowest}:${highest}`;
    merged.set(bounds, [lowest, highest, add(merged.get(bounds)?.[2] ?? 0, count)]);
  }
  return [...merged.values()].sort(([a], [b]) => compareIntegers(a, b));
}

export function mergeLoss(a: Loss, b: Loss): Loss {
  return {
    events: add(a.events, b.events),
    keys: add(a.keys, b.keys),
    missed: add(a.missed, b.missed),
    truncated: add(a.truncated, b.truncated),
    unmatched: add(a.unmatched, b.unmatched),
  };
}

/** For sorting; numbers and bigints may be mixed. */
export function compareIntegers(a: Integer, b: Integer): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function least(a: Integer, b: Integer): Integer {
  return b < a ? b : a;
}

function greatest(a: Integer, b: Integer): Integer {
  return b > a ? b : a;
}
