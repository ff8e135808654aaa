import { add, greatest, type Integer, least } from "./integer.ts";
import { mergeDistinct } from "./registers.ts";
import type { Loss } from "./schema.ts";
import { toJson } from "./to-json.ts";
import type { Average, Histogram, Stats, Value, ValueKind } from "./value-schema.ts";

/** The value of two sets of events together; null is the value of no event. */
export function mergeValues(kind: ValueKind, a: Value, b: Value): Value {
  if (a === null || b === null) return a ?? b;
  const merged =
    typeof a === "object" || typeof b === "object"
      ? mergeObjects(kind, a, b)
      : mergeIntegers(kind, a, b);
  if (merged !== undefined) return merged;
  throw new TypeError(`${kind}: ${toJson({ a, b })} cannot be merged`);
}

function mergeIntegers(kind: ValueKind, a: Integer, b: Integer): Integer | undefined {
  switch (kind) {
    case "count":
    case "sum":
    case "rate":
      return add(a, b);
    case "min":
      return least(a, b);
    case "max":
      return greatest(a, b);
    default:
      return undefined;
  }
}

function mergeObjects(kind: ValueKind, a: Value, b: Value): Value | undefined {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return undefined;
  switch (kind) {
    case "hist":
    case "lhist":
    case "quantiles":
      return "buckets" in a && "buckets" in b ? mergeHistograms(a, b) : undefined;
    case "stats":
      return "min" in a && "min" in b ? mergeStats(a, b) : undefined;
    case "avg":
      return "sum" in a && "sum" in b ? mergeAverages(a, b) : undefined;
    case "distinct":
      return "registers" in a && "registers" in b ? mergeDistinct(a, b) : undefined;
    case "first":
      return "at" in a && "at" in b ? (b.at < a.at ? b : a) : undefined;
    case "last":
      return "at" in a && "at" in b ? (b.at < a.at ? a : b) : undefined;
    default:
      return undefined;
  }
}

function mergeAverages(a: Average, b: Average): Average {
  return { count: add(a.count, b.count), sum: add(a.sum, b.sum) };
}

function mergeStats(a: Stats, b: Stats): Stats {
  return {
    ...mergeAverages(a, b),
    min: a.min === null || b.min === null ? (a.min ?? b.min) : least(a.min, b.min),
    max: a.max === null || b.max === null ? (a.max ?? b.max) : greatest(a.max, b.max),
  };
}

function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  return { ...mergeStats(a, b), buckets: mergeBuckets([...a.buckets, ...b.buckets]) };
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
