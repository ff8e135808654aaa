import { type Aggregate, isAggregate } from "./aggregate.ts";
import type { Attach } from "./attach.ts";
import { eventValue } from "./event-value.ts";
import { positionOf } from "./expression.ts";
import { expressionOf, isKernelValue } from "./kernel-value.ts";
import type { MeasureNode } from "./measure-node.ts";
import { notRewritten } from "./not-rewritten.ts";
import type { Position } from "./position.ts";
import { positionOfObject } from "./rewritten.ts";
import type { AnyShape, KeyPart, Shape, Shaped } from "./shape.ts";
import { SpecError } from "./spec-error.ts";
import type { StateUpdate } from "./state.ts";
import { steady } from "./steady.ts";
import { validateMeasure } from "./validate.ts";

/** Attach point, filter, key and aggregation: one question to the kernel. */
export interface Measure<
  Event,
  Key extends Shape["key"] = Shape["key"],
  Values extends Shape["values"] = Shape["values"],
> {
  readonly attach: Attach<Event>;
  /** Only events for which this holds. */
  readonly where?: (e: Event) => boolean;
  /** One row for each distinct value; without it one row in all. */
  readonly key?: (e: Event) => Key;
  readonly aggregate?: (e: Event) => Values;
  /** Shows each event by itself, with these columns; needs no `key` and no `aggregate`. */
  readonly emit?: (e: Event) => Readonly<Record<string, KeyPart>>;
  /** What is remembered or forgotten (see `state`), in this order, after all else. */
  readonly update?: (e: Event) => readonly StateUpdate[];
  /** Shows only the `rows` rows with the largest values in the column `by`. */
  readonly top?: { readonly rows: number; readonly by: string };
}

/** A measure of any event; made by `measure()`. */
export interface AnyMeasure<S = AnyShape> extends Shaped<S> {
  readonly node: MeasureNode;
}

/** Attach point, filter, key and aggregation as data. */
export function measure<
  Event,
  Key extends Shape["key"] = Readonly<Record<never, never>>,
  Values extends Shape["values"] = Readonly<Record<never, never>>,
>(options: Measure<Event, Key, Values>): AnyMeasure<{ readonly key: Key; readonly values: Values }>;
export function measure(options: Measure<unknown>, at?: Position): AnyMeasure {
  if (at === undefined) throw notRewritten();
  return measureAt(options, at);
}

/** `at`: where errors are that know no better place. */
export function measureAt(options: Measure<unknown>, at: Position): AnyMeasure {
  const node = withPosition(at, () => measureNode(options, at));
  return Object.freeze({ node: Object.freeze(node) });
}

function measureNode(options: Measure<unknown>, at: Position): MeasureNode {
  const { where: filter, key, aggregate, emit, update } = options;
  const result = <T>(name: string, callback: (e: unknown) => T) =>
    steady(name, () => callback(eventValue()), at);
  const where = filter && result("where", filter);
  const keys = Object.entries((key && result("key", key)) ?? {});
  const values = Object.entries((aggregate && result("aggregate", aggregate)) ?? {});
  const emitted = emit && Object.entries(result("emit", emit));
  const node: MeasureNode = {
    attach: options.attach.node,
    attachAt: positionOfObject(options.attach) ?? at,
    at,
    // What a flag leaves of a filter can be `true`, which needs no code.
    where: filter && where !== true ? expressionOf(given("where", where, at), at) : undefined,
    key: keys.map(([name, value]) => ({
      name,
      value: expressionOf(given(`the key's part ${name}`, value, at), at),
    })),
    values: values.map(([name, value]) => {
      const aggregate = aggregateOf(name, value, at);
      return { name, aggregate, at: positionOfObject(aggregate) ?? at };
    }),
    emit: emitted?.map(([name, value]) => ({
      name,
      value: expressionOf(given(`the column ${name}`, value, at), at),
    })),
    updates: ((update && result("update", update)) ?? []).map((one) => ({
      ...one,
      at: positionOfObject(one) ?? at,
    })),
    top: options.top,
  };
  validateMeasure(node);
  return node;
}

function withPosition<T>(at: Position, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof SpecError) || error.position !== undefined) throw error;
    throw new SpecError(error.what, at, error.advice, error.detail);
  }
}

function given(what: string, value: unknown, at: Position): unknown {
  if (value !== undefined && value !== null) return value;
  throw new SpecError(
    `${what} is ${value}`,
    at,
    "Is a `return` missing? `(e) => { … }` gives nothing by itself.",
  );
}

/** Types say so, but a spec runs whether or not they were checked. */
function aggregateOf(name: string, value: unknown, at: Position): Aggregate {
  if (isAggregate(value)) return value;
  throw new SpecError(
    `${name} is no aggregation`,
    isKernelValue(value) ? positionOf(expressionOf(value, at)) : at,
    "Write count(), sum(…), min(…), max(…), avg(…), hist(…), quantiles(…) or another of them.",
  );
}
