import type { AggregateKind, Linear } from "../spec/aggregate.ts";
import type { Decode } from "./c-value.ts";

/**
 * How rows lie in memory, for the generated C and for the reader alike. All fields are multiples of
 * eight bytes, in this order, so that C's own rules leave no holes.
 */
export interface Layout {
  readonly keys: readonly KeyField[];
  readonly values: readonly ValueField[];
  readonly keyBytes: number;
  readonly valueBytes: number;
  readonly storage: Storage;
}

export type Storage =
  /** Per-CPU array: the key is the index, which needs no hashing. */
  | { readonly kind: "array"; readonly entries: number }
  /** Per-CPU hash. */
  | { readonly kind: "hash"; readonly entries: number };

export type KeyField =
  /** Known from which CPU's value is read; it takes no room. */
  | { readonly name: string; readonly kind: "cpu" }
  /** (index / stride) % size; the last value stands for all that are out of range. */
  | {
      readonly name: string;
      readonly kind: "index";
      readonly size: number;
      readonly stride: number;
      readonly labels: ReadonlyMap<number, string>;
    }
  | {
      readonly name: string;
      readonly kind: "integer";
      readonly offset: number;
      readonly signed: boolean;
      readonly labels: ReadonlyMap<number, string> | undefined;
      /** It is shown as what it stands for. */
      readonly decode?: Decode;
    }
  | {
      readonly name: string;
      readonly kind: "text";
      readonly offset: number;
      readonly bytes: number;
      /** It is no string, but shown as one. */
      readonly decode?: Decode;
    }
  /** STACK_DEPTH 64-bit addresses, leaf first, 0 after the last; a user stack's process id follows. */
  | {
      readonly name: string;
      readonly kind: "stack";
      readonly offset: number;
      readonly user: boolean;
    };

/** How a part is shown, however it is stored. */
export function kindOf(field: KeyField): "string" | "integer" | "stack" {
  switch (field.kind) {
    case "cpu":
      return "integer";
    case "integer":
      return field.labels === undefined && field.decode === undefined ? "integer" : "string";
    case "index":
    case "text":
      return "string";
    case "stack":
      return "stack";
  }
}

export interface ValueField {
  readonly name: string;
  readonly kind: AggregateKind;
  readonly offset: number;
  /** The aggregated value is signed; minimum and maximum are stored with the sign bit flipped. */
  readonly signed: boolean;
  readonly unit: string;
  /** Of `lhist`. */
  readonly linear?: Linear;
  /** Of `quantiles`: each power of two has 2^subBits buckets, below 0 as well if the value is signed. */
  readonly subBits?: number;
  /** Of `first` and `last` that are no plain number: how the value is kept, `offset` bytes after the time. */
  readonly stored?: KeyField & { readonly kind: "integer" | "text" };
}

/** log2 buckets: bucket 0 holds 0, bucket i holds 2^(i-1) … 2^i - 1. */
export const BUCKETS = 65;

/** struct range ×2: one for even, one for odd epochs, each min u64, max u64, epoch u64. */
export const RANGE_BYTES = 24;

/** struct histogram: sum, two ranges, buckets; `lhist` and `quantiles` begin alike. */
export const HISTOGRAM = {
  sum: 0,
  ranges: 8,
  buckets: 8 + 2 * RANGE_BYTES,
  bytes: 8 + 2 * RANGE_BYTES + 8 * BUCKETS,
} as const;

/** struct stats: count, sum, two ranges. */
export const STATS = { count: 0, sum: 8, ranges: 16, bytes: 16 + 2 * RANGE_BYTES } as const;

/** Registers of `distinct`, one byte each: 2^11, a standard error of 1.04 / sqrt(2^11) = 2.3 %. */
export const REGISTER_BITS = 11;

/** Two standard errors: 95 of 100 estimates are within. */
export const DISTINCT_ERROR = (2 * 1.04) / Math.sqrt(2 ** REGISTER_BITS);

/** struct registers: two epochs, two banks of registers. */
export const REGISTERS = {
  epochs: 0,
  ranks: 16,
  bytes: 16 + 2 * 2 ** REGISTER_BITS,
} as const;

/** `first` and `last`, two banks: epoch, time, value. */
export function stampBytes({ stored }: Pick<ValueField, "stored">): number {
  return 16 + (stored?.kind === "text" ? stored.bytes : 8);
}

/** Buckets of `lhist`, those below its min and from its max on included. */
export function linearBuckets({ min, max, step }: Linear): number {
  return Math.ceil((max - min) / step) + 2;
}

/**
 * Buckets of `quantiles` on one side of 0. Values below 2^(subBits + 1) have one each; of a larger one its
 * power of two and the subBits bits after the highest are kept: index = (shift << subBits) + (value >> shift).
 */
export function logLinearBuckets(subBits: number): number {
  return (65 - subBits) * 2 ** subBits;
}

/** What must be kept of a value so that a bucket's middle is at most `error` beside it: 1/32 takes 4 bits. */
export function subBitsOf(error: number): number {
  return Math.ceil(Math.log2(1 / error)) - 1;
}

/** The relative error that so many bits guarantee. */
export function errorOf(subBits: number): number {
  return 2 ** -(subBits + 1);
}

export function valueFieldBytes(field: Omit<ValueField, "offset">): number {
  switch (field.kind) {
    case "count":
    case "sum":
    case "rate":
      return 8;
    case "avg":
      return 16;
    case "min":
    case "max":
      return 2 * RANGE_BYTES;
    case "stats":
      return STATS.bytes;
    case "hist":
      return HISTOGRAM.bytes;
    case "lhist":
    case "quantiles":
      return HISTOGRAM.buckets + 8 * bucketsOf(field);
    case "distinct":
      return REGISTERS.bytes;
    case "first":
    case "last":
      return 2 * stampBytes(field);
  }
}

/** Counters of `lhist` and `quantiles`. */
export function bucketsOf({ linear, subBits, signed }: Omit<ValueField, "offset">): number {
  if (linear !== undefined) return linearBuckets(linear);
  if (subBits !== undefined) return logLinearBuckets(subBits) * (signed ? 2 : 1);
  throw new Error("a histogram without buckets");
}

/** Order of the counters in the `lost` map, one u64 each and per CPU. */
export const LOST = ["keys", "events", "truncated", "unmatched"] as const;
