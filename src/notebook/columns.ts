import type { Aggregate } from "../spec/aggregate.ts";
import type { Stack } from "../spec/event.ts";
import type { AnyShape } from "../spec/shape.ts";
import type { Average, Distribution, Stats } from "./figures.ts";

/** The columns of a probe's rows, as a notebook computes with them. */
export interface ColumnsOf<S extends AnyShape> {
  readonly keys: { readonly [Name in keyof S["key"]]: ShownPart<S["key"][Name]> };
  readonly values: { readonly [Name in keyof S["values"]]: ShownValue<S["values"][Name]> };
}

type IsAny<T> = 0 extends 1 & T ? true : false;

/** An enumerator is text and number at once while the spec is read, which for TypeScript is nothing at all. */
type ShownPart<Part> =
  IsAny<Part> extends true
    ? // biome-ignore lint/suspicious/noExplicitAny: the kernel's own type is not declared
      any
    : [Part] extends [never]
      ? string
      : Part extends Stack
        ? readonly string[]
        : // A part that only some flags give the key.
          Part extends undefined
          ? never
          : Part extends string
            ? string
            : number;

type ShownValue<Value> =
  IsAny<Value> extends true
    ? // biome-ignore lint/suspicious/noExplicitAny: a recording from elsewhere has columns that no type knows
      any
    : Value extends Aggregate<infer Kind>
      ? ShownKind[Kind]
      : never;

interface ShownKind {
  count: number;
  sum: number;
  min: number;
  max: number;
  rate: number;
  distinct: number;
  first: number | string;
  last: number | string;
  avg: Average;
  stats: Stats;
  hist: Distribution;
  lhist: Distribution;
  quantiles: Distribution;
}
