import type { Side, State } from "../spec/expression.ts";
import type { ModelEvent } from "./event.ts";
import type { Enumerators } from "./labels.ts";
import type { Members, ModelValue } from "./value.ts";

/** What names mean where an expression is evaluated. */
export interface Scope {
  /** Whose arguments `e.args`, `e.entry` and `e.exit` are. */
  readonly sides: Readonly<Partial<Record<Side, ModelEvent>>>;
  /** Whose CPU, task and time builtins are: in a span the exit. */
  readonly event: ModelEvent;
  /** ns from entry to exit. */
  readonly elapsed: bigint | undefined;
  /** What the entry left, by the expressions that it stands for. */
  readonly kept: ReadonlyMap<string, ModelValue> | undefined;
  readonly states: StateReader;
  readonly enumerators: Enumerators;
}

export interface StateReader {
  /** What is remembered under a key; undefined: nothing. */
  get(state: State, key: readonly ModelValue[]): Members | undefined;
}
