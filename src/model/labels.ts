import type { Expression } from "../spec/expression.ts";
import { UserError } from "../user-error.ts";

/**
 * Names of enums' values, by the pattern that a spec finds them with: a list whose index is the value, or the
 * values by name. `{ "*_SOFTIRQ": ["HI", "TIMER", "NET_TX", "NET_RX"] }`
 */
export type Enumerators = Readonly<
  Record<string, readonly string[] | Readonly<Record<string, number>>>
>;

export interface Labels {
  readonly names: ReadonlyMap<bigint, string>;
  /** All named values are below this. */
  readonly size: bigint;
}

/** The names that `enumerator(…)` gives; undefined for every other expression. */
export function labelsOf(expression: Expression, enumerators: Enumerators): Labels | undefined {
  if (expression.kind !== "enumerator") return undefined;
  const { pattern } = expression;
  const known = Object.hasOwn(enumerators, pattern) ? enumerators[pattern] : undefined;
  if (known === undefined) {
    throw new UserError(`the names behind enumerator "${pattern}" are the kernel's`, {
      advice: `Give them: simulate(probe, events, { enumerators: { "${pattern}": ["NAME_OF_0", "NAME_OF_1"] } }).`,
    });
  }
  const entries: readonly (readonly [bigint, string])[] = Array.isArray(known)
    ? known.map((name: string, value) => [BigInt(value), name])
    : Object.entries(known).map(([name, value]) => [BigInt(value as number), name]);
  const names = new Map(entries);
  const size = [...names.keys()].reduce((most, one) => (one >= most ? one + 1n : most), 0n);
  return { names, size };
}
