import { add, type Integer, integer } from "../recording/integer.ts";
import { decodeName } from "../recording/printable.ts";
import { distinctOf } from "../recording/registers.ts";
import type { Histogram, Stats, Value } from "../recording/value-schema.ts";
import type { Aggregate } from "../spec/aggregate.ts";
import {
  type Bounds,
  linear,
  logarithmic,
  logLinear,
  mixed,
  mixedText,
  register,
} from "./buckets.ts";
import { type Integer64, integer64, mayBeNegative, word } from "./value.ts";

/** What one event gave to an aggregation. */
export interface Sample {
  readonly cpu: number;
  readonly time: bigint | undefined;
  readonly value: Integer64 | KeptText;
}

/** What is kept of a string, in a place of `room` bytes. */
export interface KeptText {
  readonly kind: "kept";
  readonly bytes: Uint8Array;
  readonly room: number;
}

/** The value of a column after these events, in their order; undefined where none changes it. */
export function aggregated(aggregate: Aggregate, samples: readonly Sample[]): Value | undefined {
  if (samples.length === 0) return undefined;
  switch (aggregate.kind) {
    case "count":
      return samples.length;
    case "rate":
    case "sum": {
      const sum = aggregate.of === undefined ? samples.length : sumOf(samples);
      return sum === 0 && isNoSum(samples) ? undefined : sum;
    }
    case "avg":
      return { count: samples.length, sum: sumOf(samples) };
    case "min":
      return extremes(samples).min;
    case "max":
      return extremes(samples).max;
    case "stats":
      return stats(samples);
    case "hist":
      return histogram(samples.map(asUnsigned), ({ value }) => logarithmic(value));
    case "lhist": {
      const steps = aggregate.linear;
      if (steps === undefined) throw new Error("lhist without buckets");
      return histogram(samples, (value) => linear(value, steps));
    }
    case "quantiles": {
      const error = aggregate.error ?? 1 / 32;
      return histogram(samples, ({ value }) => logLinear(value, error));
    }
    case "distinct":
      return distinct(samples);
    case "first":
      return stamp(samples[0]!);
    case "last":
      return stamp(samples.at(-1)!);
  }
}

/** The value of a column where no event changed it. */
export function untouched(kind: Aggregate["kind"]): Value {
  switch (kind) {
    case "count":
    case "sum":
    case "rate":
      return 0;
    case "min":
    case "max":
    case "avg":
    case "first":
    case "last":
      return null;
    case "stats":
      return { count: 0, sum: 0, min: null, max: null };
    case "hist":
    case "lhist":
    case "quantiles":
      return { count: 0, sum: 0, min: null, max: null, buckets: [] };
    case "distinct":
      return { estimate: 0, registers: "" };
  }
}

function integersOf(samples: readonly Sample[]): readonly Integer64[] {
  return samples.map(({ value }) => {
    if (value.kind === "integer") return value;
    throw new Error("a string has no sum and no order");
  });
}

/** Each CPU counts modulo 2^64; what they counted is added exactly. */
function sumOf(samples: readonly Sample[]): Integer {
  return cpuSums(samples).reduce<Integer>((sum, one) => add(sum, integer(one)), 0);
}

function cpuSums(samples: readonly Sample[]): readonly bigint[] {
  return [...Map.groupBy(samples, ({ cpu }) => cpu).values()].map((ofCpu) => {
    const integers = integersOf(ofCpu);
    const sum = integers.reduce((all, { value }) => all + value, 0n);
    return integers.some((one) => !mayBeNegative(one)) ? word(sum) : BigInt.asIntN(64, sum);
  });
}

/** Of a log2 histogram negative numbers are no part. */
function asUnsigned({ value, ...sample }: Sample): Sample {
  return { ...sample, value: value.kind === "integer" ? integer64(value.value, true) : value };
}

/** A CPU that summed up to 0 looks as if it had seen nothing. */
function isNoSum(samples: readonly Sample[]): boolean {
  return cpuSums(samples).every((sum) => sum === 0n);
}

function extremes(samples: readonly Sample[]): { readonly min: Integer; readonly max: Integer } {
  const ascending = integersOf(samples)
    .map(({ value }) => value)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return { min: integer(ascending[0]!), max: integer(ascending.at(-1)!) };
}

function stats(samples: readonly Sample[]): Stats {
  return { count: samples.length, sum: sumOf(samples), ...extremes(samples) };
}

function histogram(samples: readonly Sample[], boundsOf: (value: Integer64) => Bounds): Histogram {
  const buckets = new Map<bigint, { readonly bounds: Bounds; count: number }>();
  for (const value of integersOf(samples)) {
    const bounds = boundsOf(value);
    const bucket = buckets.get(bounds[0]) ?? { bounds, count: 0 };
    bucket.count++;
    buckets.set(bounds[0], bucket);
  }
  const ascending = [...buckets.values()].toSorted((a, b) => (a.bounds[0] < b.bounds[0] ? -1 : 1));
  return {
    ...stats(samples),
    buckets: ascending.map(({ bounds: [lowest, highest], count }) => [
      integer(lowest),
      integer(highest),
      count,
    ]),
  };
}

function distinct(samples: readonly Sample[]): Value {
  const ranks = new Uint8Array(2048);
  for (const { value } of samples) {
    const hash =
      value.kind === "kept" ? mixedText(value.bytes, value.room) : mixed(word(value.value));
    const [index, rank] = register(hash);
    ranks[index] = Math.max(ranks[index] ?? 0, rank);
  }
  return distinctOf(ranks);
}

function stamp({ value, time = 0n }: Sample): Value {
  const at = integer(time);
  return value.kind === "kept"
    ? { at, text: decodeName(value.bytes) }
    : { at, value: integer(value.value) };
}
