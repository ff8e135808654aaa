import type { Aggregate } from "./aggregate.ts";
import type { Stack } from "./event.ts";

/** A part of a key, as a spec writes it. */
export type KeyPart = number | string | boolean | Stack;

/** What a probe's rows are made of, for those who compute with its results; only types know it. */
export interface Shape {
  readonly key: Readonly<Record<string, KeyPart>>;
  readonly values: Readonly<Record<string, Aggregate>>;
}

/** Of a probe that nothing more is known of. */
export interface AnyShape {
  // biome-ignore-start lint/suspicious/noExplicitAny: what is not known is neither checked nor in the way
  readonly key: any;
  readonly values: any;
  // biome-ignore-end lint/suspicious/noExplicitAny: as above
}

declare const shape: unique symbol;

/**
 * Something whose rows have this shape. As a parameter's type, so that of several measures one without a key does not
 * stand for all.
 */
export interface Shaped<S> {
  readonly [shape]?: (of: S) => void;
}

/** What all measures of a probe make together, whichever of them its flags choose. */
export type ShapeOf<M> = Joined<M extends readonly (infer One)[] ? One : M>;

type Joined<One> = {
  readonly key: AnyOf<One extends Shaped<infer S extends AnyShape> ? S["key"] : never>;
  readonly values: AnyOf<One extends Shaped<infer S extends AnyShape> ? S["values"] : never>;
};

/** The members that any type of a union has. */
export type AnyOf<Union> = {
  readonly [Name in Union extends unknown ? keyof Union : never]: MemberOf<Union, Name>;
};

type MemberOf<Union, Name extends PropertyKey> = Union extends unknown
  ? Name extends keyof Union
    ? Union[Name]
    : never
  : never;
