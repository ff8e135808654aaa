import { nearest } from "../kernel/nearest.ts";
import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Scope } from "./expression-scope.ts";
import { labelsOf } from "./labels.ts";

/** `of === name` where `of` is shown under its values' names: the value that is meant. */
export function comparedLabels(
  of: Expression,
  name: Expression,
  scope: Scope,
): { readonly of: Expression; readonly value: number } | undefined {
  if (name.kind !== "constant" || typeof name.value !== "string") return undefined;
  const labels = labelsOf(of, scope);
  if (labels === undefined) return undefined;
  const found = [...labels.names].find(([, label]) => label === name.value);
  if (found !== undefined) return { of, value: found[0] };
  const names = [...labels.names.values()];
  const [guess] = nearest(name.value, names);
  throw new SpecError(
    `${show(of)} is never ${show(name)}${guess === undefined ? "" : `; did you mean ${guess}?`}`,
    positionOf(name) ?? positionOf(of),
    `It is one of ${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}.`,
  );
}

/** The values of `of` whose names please; undefined: it has none. */
export function searchedLabels(
  of: Expression,
  pleases: (label: string) => boolean,
  scope: Scope,
): readonly number[] | undefined {
  const labels = labelsOf(of, scope);
  return labels && [...labels.names].filter(([, label]) => pleases(label)).map(([value]) => value);
}
