import { hasRows } from "./compiled-measure.ts";
import { DISTINCT_ERROR, errorOf, kindOf, type ValueField } from "./layout.ts";
import type { Plan } from "./plan.ts";

/** The key's columns; with `perCpu` the CPU is one more unless the spec has it already. */
export function keyKinds(
  plan: Plan,
  perCpu: boolean,
): { name: string; kind: "string" | "integer" | "stack" }[] {
  const { keys } = (plan.measures.find(hasRows) ?? plan.measures[0]!).layout;
  const columns = keys.map((field) => ({ name: field.name, kind: kindOf(field) }));
  const cpuInKey = keys.some(({ kind }) => kind === "cpu");
  return perCpu && !cpuInKey ? [...columns, { name: "cpu", kind: "integer" }] : columns;
}

/** The columns of all records: those of each measure that shows some, each name once. */
export function eventColumns(
  plan: Plan,
): { name: string; kind: "string" | "integer" | "stack"; unit: string }[] {
  const columns = plan.measures.flatMap(({ event }) =>
    (event?.fields ?? []).map((field, i) => ({
      name: field.name,
      kind: kindOf(field),
      unit: event?.units[i] ?? "",
    })),
  );
  return columns.filter(({ name }, i) => columns.findIndex((one) => one.name === name) === i);
}

export function valueColumns(plan: Plan) {
  return plan.measures.flatMap(({ layout }) => layout.values.map(columnOf));
}

/** A column of the recording, with what its values cannot be read without. */
function columnOf({ name, kind, unit, linear, subBits, stored }: ValueField) {
  return {
    ...{ name, kind, unit },
    ...(subBits === undefined ? {} : { error: errorOf(subBits) }),
    ...(kind === "distinct" ? { error: DISTINCT_ERROR } : {}),
    ...(linear === undefined ? {} : { linear }),
    ...(stored === undefined ? {} : { text: true as const }),
  };
}
