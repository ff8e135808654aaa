import type { KeyField } from "./layout.ts";
import type { Plan } from "./plan.ts";

/** The key's columns; with `perCpu` the CPU is one more unless the spec has it already. */
export function keyKinds(
  plan: Plan,
  perCpu: boolean,
): { name: string; kind: "string" | "integer" | "stack" }[] {
  const { keys } = plan.measures[0]!.layout;
  const columns = keys.map((field) => ({ name: field.name, kind: kindOf(field) }));
  const cpuInKey = keys.some(({ kind }) => kind === "cpu");
  return perCpu && !cpuInKey ? [...columns, { name: "cpu", kind: "integer" }] : columns;
}

function kindOf(field: KeyField): "string" | "integer" | "stack" {
  switch (field.kind) {
    case "cpu":
      return "integer";
    case "integer":
      return field.labels === undefined ? "integer" : "string";
    case "index":
    case "text":
      return "string";
    case "stack":
      return "stack";
  }
}

export function valueColumns(plan: Plan) {
  return plan.measures.flatMap(({ layout }) =>
    layout.values.map(({ name, kind, unit }) => ({ name, kind, unit })),
  );
}
