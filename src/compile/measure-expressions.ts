import type { Expression } from "../spec/expression.ts";
import type { MeasureNode } from "../spec/measure-node.ts";
import type { StateUpdate } from "../spec/state.ts";

/** All that a measure computes, in the order in which it is written. */
export function expressionsOf(measure: MeasureNode): readonly Expression[] {
  const all = [
    measure.where,
    ...measure.key.map(({ value }) => value),
    ...measure.values.flatMap(({ aggregate }) => [aggregate.of, aggregate.when]),
    ...(measure.emit ?? []).map(({ value }) => value),
    ...measure.updates.flatMap((update) => [...update.key, ...fieldsOf(update), update.when]),
  ];
  return all.filter((one) => one !== undefined);
}

function fieldsOf(update: StateUpdate): readonly Expression[] {
  return update.kind === "set" ? update.fields.map(({ value }) => value) : [];
}

/** The measure with each of its expressions replaced. */
export function withExpressions(
  measure: MeasureNode,
  each: (expression: Expression) => Expression,
): MeasureNode {
  const column = ({ name, value }: { readonly name: string; readonly value: Expression }) => ({
    name,
    value: each(value),
  });
  return {
    ...measure,
    where: measure.where && each(measure.where),
    key: measure.key.map(column),
    values: measure.values.map((one) => ({
      ...one,
      aggregate: {
        ...one.aggregate,
        of: one.aggregate.of && each(one.aggregate.of),
        when: one.aggregate.when && each(one.aggregate.when),
      },
    })),
    emit: measure.emit?.map(column),
    updates: measure.updates.map((update) => {
      const changed = { key: update.key.map(each), when: update.when && each(update.when) };
      return update.kind === "set"
        ? { ...update, ...changed, fields: update.fields.map(column) }
        : { ...update, ...changed };
    }),
  };
}
