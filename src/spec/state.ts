import type { Stack } from "./event.ts";
import type { Expression, State } from "./expression.ts";
import { expressionOf, kernelValue } from "./kernel-value.ts";
import type { Position } from "./position.ts";

/** What one measure does to a state when its `where` holds. */
export type StateUpdate = {
  readonly state: State;
  readonly key: readonly Expression[];
  /** Only where this holds; absent: always. */
  readonly when: Expression | undefined;
  readonly at: Position | undefined;
} & (
  | {
      readonly kind: "set";
      readonly fields: readonly { readonly name: string; readonly value: Expression }[];
    }
  | { readonly kind: "delete" }
);

/** A pointer is its address. */
type KeyPart = number | string | object;
type Key = KeyPart | readonly KeyPart[];

export interface UpdateOptions {
  /** Only where this holds. */
  readonly when?: boolean;
}

/** Remembers something between events: `const births = state<{ at: number }>("births")`. */
export interface StateOf<Fields> {
  /** What was set last under this key; 0 and "" where nothing was. */
  get(key: Key): Fields;
  /** Whether something is remembered under this key. */
  has(key: Key): boolean;
  /** For a measure's `update`. */
  set(key: Key, fields: Fields, options?: UpdateOptions): StateUpdate;
  /** For a measure's `update`. */
  delete(key: Key, options?: UpdateOptions): StateUpdate;
}

/** A map of the spec's own, shared by all measures of the probe. `name` must be unique in it. */
export function state<Fields extends Readonly<Record<string, number | string | Stack>>>(
  name: string,
): StateOf<Fields> {
  const node: State = Object.freeze({ name });
  const common = (key: Key, options: UpdateOptions | undefined) => ({
    state: node,
    key: keyOf(key),
    when: options?.when === undefined ? undefined : expressionOf(options.when, undefined),
    at: undefined,
  });
  return Object.freeze({
    get: (key: Key) =>
      kernelValue({ kind: "remembered", state: node, key: keyOf(key) }) as unknown as Fields,
    has: (key: Key) =>
      kernelValue({ kind: "has", state: node, key: keyOf(key) }) as unknown as boolean,
    set: (key: Key, fields: Fields, options?: UpdateOptions): StateUpdate => ({
      kind: "set",
      ...common(key, options),
      fields: Object.entries(fields).map(([field, value]) => ({
        name: field,
        value: expressionOf(value, undefined),
      })),
    }),
    delete: (key: Key, options?: UpdateOptions): StateUpdate => ({
      kind: "delete",
      ...common(key, options),
    }),
  });
}

function keyOf(key: Key): readonly Expression[] {
  // A kernel value is no array; a list of them is one.
  const parts = Array.isArray(key) ? (key as readonly KeyPart[]) : [key as KeyPart];
  return parts.map((part) => expressionOf(part, undefined));
}
