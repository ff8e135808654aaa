import type { Expression } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { evaluate, evaluateInteger } from "./evaluate.ts";
import { labelsOf } from "./labels.ts";
import type { ModelLoss } from "./loss.ts";
import { type Part, partOf } from "./part.ts";
import type { Scope } from "./scope.ts";
import { word } from "./value.ts";

/** Above this many values a key of enumerators only is kept in a hash, where each value has a row. */
const MOST_INDICES = 4096n;

/** Whether rows are in an array, which has a place for every key. */
export function isIndexed({ key }: MeasureNode, { enumerators }: Scope): boolean {
  const labels = key.map(({ value }) => labelsOf(value, enumerators));
  const rows = labels.reduce((product, one) => product * ((one?.size ?? 0n) + 1n), 1n);
  return (
    rows <= MOST_INDICES && key.every(({ value }, i) => isCpu(value) || labels[i] !== undefined)
  );
}

export function isCpu(expression: Expression): boolean {
  return expression.kind === "builtin" && expression.name === "cpu";
}

/** The key of an event's row. */
export function keyOf(
  measure: MeasureNode,
  scope: Scope,
  loss: ModelLoss,
): Readonly<Record<string, Part>> {
  return partsOf(measure.key, scope, loss, isIndexed(measure, scope));
}

/** Values under their names; of enums those that the kernel has for them. */
export function partsOf(
  named: MeasureNode["key"],
  scope: Scope,
  loss: ModelLoss,
  inArray = false,
): Readonly<Record<string, Part>> {
  const parts = named.map(({ name, value }): [string, Part] => {
    const labels = labelsOf(value, scope.enumerators);
    if (labels === undefined) return [name, partOf(evaluate(value, scope), value, loss)];
    const number = evaluateInteger(value, scope).value;
    const known = labels.names.get(number);
    // In an array the last place is that of all values without one.
    if (known === undefined && inArray && word(number) >= labels.size) return [name, "other"];
    return [name, known ?? String(number)];
  });
  return Object.fromEntries(parts);
}
