import type { Expression } from "./expression.ts";
import { expressionOf, kernelValue } from "./kernel-value.ts";

export type AggregateKind =
  | "count"
  | "sum"
  | "min"
  | "max"
  | "hist"
  | "avg"
  | "stats"
  | "lhist"
  | "quantiles"
  | "distinct"
  | "first"
  | "last"
  | "rate";

/** Buckets of equal width: [min, min + step), … up to max, one for all below and one for all above. */
export interface Linear {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What is computed over the events of one key. */
export interface Aggregate<Kind extends AggregateKind = AggregateKind> {
  readonly kind: Kind;
  /** The aggregated value; absent for `count` and for a `rate` of events. */
  readonly of: Expression | undefined;
  /** Only events for which this holds; absent: all. */
  readonly when: Expression | undefined;
  /** Of `lhist`. */
  readonly linear: Linear | undefined;
  /** Of `quantiles`: the relative error that was asked for. */
  readonly error: number | undefined;
}

export interface AggregateOptions {
  /** Aggregate only events for which this holds; others leave the value as it is. */
  readonly when?: boolean;
}

export interface LinearOptions extends AggregateOptions, Linear {}

export interface QuantileOptions extends AggregateOptions {
  /** Largest relative error, 1/4 to 1/128; default 1/32 (3 %). */
  readonly error?: number;
}

const aggregates = new WeakSet<object>();

function aggregate<Kind extends AggregateKind>(
  kind: Kind,
  of: unknown,
  { when }: AggregateOptions,
  { linear, error }: { readonly linear?: Linear; readonly error?: number } = {},
): Aggregate<Kind> {
  const made = Object.freeze({
    kind,
    of: of === undefined ? undefined : expressionOf(of, undefined),
    when: when === undefined ? undefined : expressionOf(when, undefined),
    linear,
    error,
  });
  aggregates.add(made);
  return made;
}

export function isAggregate(value: unknown): value is Aggregate {
  return typeof value === "object" && value !== null && aggregates.has(value);
}

/** Number of events. 8 bytes per key and CPU. */
export function count(options: AggregateOptions = {}): Aggregate<"count"> {
  return aggregate("count", undefined, options);
}

/** Sum of an integer, modulo 2^64. 8 bytes per key and CPU. */
export function sum(value: number, options: AggregateOptions = {}): Aggregate<"sum"> {
  return aggregate("sum", value, options);
}

/** Smallest value in each interval and in the whole run. 48 bytes per key and CPU. */
export function min(value: number, options: AggregateOptions = {}): Aggregate<"min"> {
  return aggregate("min", value, options);
}

/** Largest value in each interval and in the whole run. 48 bytes per key and CPU. */
export function max(value: number, options: AggregateOptions = {}): Aggregate<"max"> {
  return aggregate("max", value, options);
}

/**
 * log2 histogram of a non-negative integer, with its exact count, sum, min and max. 576 bytes per key
 * and CPU.
 */
export function hist(value: number, options: AggregateOptions = {}): Aggregate<"hist"> {
  return aggregate("hist", value, options);
}

/** Arithmetic mean, from the exact count and sum, which the recording keeps. 16 bytes per key and CPU. */
export function avg(value: number, options: AggregateOptions = {}): Aggregate<"avg"> {
  return aggregate("avg", value, options);
}

/** Exact count, sum, mean, smallest and largest value. 64 bytes per key and CPU. */
export function stats(value: number, options: AggregateOptions = {}): Aggregate<"stats"> {
  return aggregate("stats", value, options);
}

/**
 * Histogram with buckets of equal width, and the exact count, sum, min and max:
 * `lhist(e.args.size, { min: 0, max: 1500, step: 100 })`. Two more buckets hold what is below `min`,
 * and `max` and above. `min` may be negative. 56 bytes and 8 for each bucket, per key and CPU; a
 * division per event, or a shift where `step` is a power of two.
 */
export function lhist(value: number, { min, max, step, when }: LinearOptions): Aggregate<"lhist"> {
  return aggregate("lhist", value, conditional(when), { linear: { min, max, step } });
}

/**
 * p50, p90, p99 and p99.9, each at most `error` (relative; default 1/32) beside the true one, whatever the
 * distribution; count, sum, min and max are exact. A log-linear histogram: each power of two is cut into
 * equal buckets. 7.8 KB per key and CPU at 1/32, twice that for half the error and for values that may
 * be negative; as cheap per event as `hist`.
 */
export function quantiles(
  value: number,
  { error, when }: QuantileOptions = {},
): Aggregate<"quantiles"> {
  return aggregate("quantiles", value, conditional(when), { error: error ?? 1 / 32 });
}

/**
 * Number of different values, in each interval and in the whole run; of a string, as much as a key keeps.
 * An estimate (HyperLogLog, 2048 registers): in 95 of 100 cases within ±4.6 %, and below 50 values nearly always
 * exact. The recording keeps the registers, so that intervals and CPUs are joined without counting a value
 * twice; estimates of intervals do not add up. 4.1 KB per key and CPU.
 */
export function distinct(
  value: number | string,
  options: AggregateOptions = {},
): Aggregate<"distinct"> {
  return aggregate("distinct", value, options);
}

/** The earliest event's value over all CPUs, in each interval and in the whole run. 48 bytes per key and CPU. */
export function first(value: number | string, options: AggregateOptions = {}): Aggregate<"first"> {
  return aggregate("first", value, options);
}

/**
 * The latest event's value over all CPUs, in each interval and in the whole run. 48 bytes per key and CPU;
 * reads the clock for each event (about 25 ns).
 */
export function last(value: number | string, options: AggregateOptions = {}): Aggregate<"last"> {
  return aggregate("last", value, options);
}

/**
 * Events per second of the interval (of the run in its total), or with a value its sum per second. The
 * recording keeps the exact sum. 8 bytes per key and CPU.
 */
export function rate(value?: number, options: AggregateOptions = {}): Aggregate<"rate"> {
  return aggregate("rate", value, options);
}

function conditional(when: boolean | undefined): AggregateOptions {
  return when === undefined ? {} : { when };
}

/**
 * The name of an enum's value: `enumerator(e.args.vec_nr, "*_SOFTIRQ")` is "NET_RX" for the kernel's
 * NET_RX_SOFTIRQ. The pattern finds the enum in BTF; what its `*` stands for is shown.
 */
export function enumerator(value: number, pattern: string): string & number {
  const of = expressionOf(value, undefined);
  return kernelValue({ kind: "enumerator", of, pattern }) as unknown as string & number;
}
