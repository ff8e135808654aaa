import type { MeasureNode } from "../spec/measure-node.ts";
import { evaluate, evaluateInteger } from "./evaluate.ts";
import { labelsOf } from "./labels.ts";
import type { ModelLoss } from "./loss.ts";
import { type Part, partOf } from "./part.ts";
import type { Scope } from "./scope.ts";
import { word } from "./value.ts";

/** Above this many values a key of enumerators only is kept in a hash, where each value has a row. */
const MOST_INDICES = 4096n;

/** The key of an event's row. */
export function keyOf(
  { key }: MeasureNode,
  scope: Scope,
  loss: ModelLoss,
): Readonly<Record<string, Part>> {
  const labels = key.map(({ value }) => labelsOf(value, scope.enumerators));
  const isCpu = key.map(({ value }) => value.kind === "builtin" && value.name === "cpu");
  const rows = labels.reduce(
    (product, one) => product * (one === undefined ? 1n : one.size + 1n),
    1n,
  );
  const isIndex = rows <= MOST_INDICES && key.every((_, i) => isCpu[i] || labels[i] !== undefined);
  const parts = key.map(({ name, value }, i): [string, Part] => {
    const named = labels[i];
    if (named === undefined) return [name, partOf(evaluate(value, scope), value, loss)];
    const number = evaluateInteger(value, scope).value;
    const known = named.names.get(number);
    // In an array the last place is that of all values without one.
    if (known === undefined && isIndex && word(number) >= named.size) return [name, "other"];
    return [name, known ?? String(number)];
  });
  return Object.fromEntries(parts);
}
