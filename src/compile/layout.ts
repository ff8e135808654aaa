import type { AggregateKind } from "../spec/aggregate.ts";

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
    }
  | {
      readonly name: string;
      readonly kind: "text";
      readonly offset: number;
      readonly bytes: number;
    }
  /** STACK_DEPTH 64-bit addresses, leaf first, 0 after the last; a user stack's process id follows. */
  | {
      readonly name: string;
      readonly kind: "stack";
      readonly offset: number;
      readonly user: boolean;
    };

export interface ValueField {
  readonly name: string;
  readonly kind: AggregateKind;
  readonly offset: number;
  /** The aggregated value is signed; minimum and maximum are stored with the sign bit flipped. */
  readonly signed: boolean;
  readonly unit: string;
}

/** log2 buckets: bucket 0 holds 0, bucket i holds 2^(i-1) … 2^i - 1. */
export const BUCKETS = 65;

/** struct range ×2: one for even, one for odd epochs, each min u64, max u64, epoch u64. */
export const RANGE_BYTES = 24;

/** struct histogram: sum, two ranges, buckets. */
export const HISTOGRAM = {
  sum: 0,
  ranges: 8,
  buckets: 8 + 2 * RANGE_BYTES,
  bytes: 8 + 2 * RANGE_BYTES + 8 * BUCKETS,
} as const;

export function valueFieldBytes(kind: AggregateKind): number {
  switch (kind) {
    case "count":
    case "sum":
      return 8;
    case "min":
    case "max":
      return 2 * RANGE_BYTES;
    case "hist":
      return HISTOGRAM.bytes;
  }
}

/** Order of the counters in the `lost` map, one u64 each and per CPU. */
export const LOST = ["keys", "events", "truncated", "unmatched"] as const;
