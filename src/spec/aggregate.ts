import type { Expression } from "./expression.ts";
import { expressionOf, kernelValue } from "./kernel-value.ts";

export type AggregateKind = "count" | "sum" | "min" | "max" | "hist";

/** What is computed over the events of one key. */
export interface Aggregate {
  readonly kind: AggregateKind;
  /** The aggregated value; absent for `count`. */
  readonly of: Expression | undefined;
  /** Only events for which this holds; absent: all. */
  readonly when: Expression | undefined;
}

export interface AggregateOptions {
  /** Aggregate only events for which this holds; others leave the value as it is. */
  readonly when?: boolean;
}

const aggregates = new WeakSet<object>();

function aggregate(kind: AggregateKind, of: unknown, { when }: AggregateOptions): Aggregate {
  const made = Object.freeze({
    kind,
    of: of === undefined ? undefined : expressionOf(of, undefined),
    when: when === undefined ? undefined : expressionOf(when, undefined),
  });
  aggregates.add(made);
  return made;
}

export function isAggregate(value: unknown): value is Aggregate {
  return typeof value === "object" && value !== null && aggregates.has(value);
}

/** Number of events. */
export function count(options: AggregateOptions = {}): Aggregate {
  return aggregate("count", undefined, options);
}

/** Sum of an integer, modulo 2^64. */
export function sum(value: number, options: AggregateOptions = {}): Aggregate {
  return aggregate("sum", value, options);
}

/** Smallest value in each interval and in the whole run. */
export function min(value: number, options: AggregateOptions = {}): Aggregate {
  return aggregate("min", value, options);
}

/** Largest value in each interval and in the whole run. */
export function max(value: number, options: AggregateOptions = {}): Aggregate {
  return aggregate("max", value, options);
}

/** log2 histogram of a non-negative integer, with its exact count, sum, min and max. */
export function hist(value: number, options: AggregateOptions = {}): Aggregate {
  return aggregate("hist", value, options);
}

/**
 * The name of an enum's value: `enumerator(e.args.vec_nr, "*_SOFTIRQ")` is "NET_RX" for the kernel's
 * NET_RX_SOFTIRQ. The pattern finds the enum in BTF; what its `*` stands for is shown.
 */
export function enumerator(value: number, pattern: string): string & number {
  const of = expressionOf(value, undefined);
  return kernelValue({ kind: "enumerator", of, pattern }) as unknown as string & number;
}
