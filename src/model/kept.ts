import { type Expression, parts, show } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import { evaluate } from "./evaluate.ts";
import type { ModelLoss } from "./loss.ts";
import { keptText } from "./part.ts";
import type { Scope } from "./scope.ts";
import type { ModelValue } from "./value.ts";

/** What a span's entry leaves for its exit: values by the expressions that read the entry only. */
export type Kept = ReadonlyMap<string, ModelValue>;

/** The largest parts of a measure that read the entry only; strings are cut there, once. */
export function keptAtEntry(measure: MeasureNode, scope: Scope, loss: ModelLoss): Kept {
  const found = new Map<string, Expression>();
  for (const one of expressionsOf(measure)) collect(one, found);
  const values = [...found].map(([shown, one]): [string, ModelValue] => {
    const value = evaluate(one, scope);
    if (value.kind !== "text") return [shown, value];
    return [shown, { ...value, bytes: keptText(value, loss), length: value.room, cut: false }];
  });
  return new Map(values);
}

function expressionsOf(measure: MeasureNode): readonly Expression[] {
  const { where, key, values, emit = [], updates } = measure;
  const all = [
    where,
    ...[...key, ...emit].map(({ value }) => value),
    ...values.flatMap(({ aggregate }) => [aggregate.of, aggregate.when]),
    ...updates.flatMap((one) => [
      ...one.key,
      ...(one.kind === "set" ? one.fields.map(({ value }) => value) : []),
      one.when,
    ]),
  ];
  return all.filter((one) => one !== undefined);
}

function collect(expression: Expression, found: Map<string, Expression>): void {
  if (expression.kind !== "enumerator" && readsOnlyEntry(expression)) {
    found.set(show(expression), expression);
  } else for (const part of parts(expression)) collect(part, found);
}

function readsOnlyEntry(expression: Expression): boolean {
  const leaves = leavesOf(expression);
  const isEntry = (leaf: Expression) => leaf.kind === "arguments" && leaf.side === "entry";
  return (
    !asksState(expression) &&
    leaves.some(isEntry) &&
    leaves.every((leaf) => leaf.kind === "constant" || isEntry(leaf))
  );
}

function asksState(expression: Expression): boolean {
  const { kind } = expression;
  return kind === "remembered" || kind === "has" || parts(expression).some(asksState);
}

function leavesOf(expression: Expression): readonly Expression[] {
  const inner = parts(expression);
  return inner.length === 0 ? [expression] : inner.flatMap(leavesOf);
}
