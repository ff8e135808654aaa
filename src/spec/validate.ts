import { distance } from "fastest-levenshtein";
import { builtins, type Expression, parts, positionOf } from "./expression.ts";
import { isBuiltin } from "./kernel-value.ts";
import type { MeasureNode } from "./measure-node.ts";
import { SpecError } from "./spec-error.ts";
import { validateAggregate } from "./validate-aggregate.ts";
import { validateCall } from "./validate-call.ts";
import { validateSearches, validateSize } from "./validate-size.ts";

/** What can be said of a measure without any kernel's facts. Errors without a position are the whole measure's. */
export function validateMeasure(measure: MeasureNode): void {
  const sides = measure.attach.kind === "span" ? (["entry", "exit"] as const) : (["args"] as const);
  const checked: Expression[] = [];
  const check = (expression: Expression, stackAllowed: boolean) => {
    checked.push(expression);
    validateSize(expression);
    validateNames(expression, sides);
    validateNotArguments(expression);
    if (!stackAllowed) validateNoStack(expression);
  };
  if (measure.where !== undefined) check(measure.where, false);
  for (const { name } of [...measure.key, ...measure.values, ...(measure.emit ?? [])]) {
    // As a column of a recording it would be lost.
    if (name === "__proto__")
      throw new SpecError(`a column cannot be named ${name}`, undefined, "Choose another name.");
  }
  for (const { value } of measure.key) {
    check(value, value.kind === "builtin");
  }
  for (const { value } of measure.emit ?? []) check(value, value.kind === "builtin");
  for (const update of measure.updates) {
    for (const part of update.key) check(part, false);
    const fields = update.kind === "set" ? update.fields : [];
    for (const { value } of fields) check(value, value.kind === "builtin");
    if (update.when !== undefined) check(update.when, false);
  }
  if (measure.values.length === 0 && measure.emit === undefined && measure.updates.length === 0) {
    throw new SpecError(
      "the probe aggregates nothing",
      undefined,
      "Add `aggregate`, `emit` or `update`, e.g. `aggregate: () => ({ count: count() })`.",
    );
  }
  if (measure.values.length === 0 && measure.key.length > 0) {
    throw new SpecError(
      "a key without an aggregation has no rows",
      undefined,
      measure.emit === undefined
        ? "Add e.g. `aggregate: () => ({ count: count() })`."
        : "Records need no key: make its parts columns of `emit`.",
    );
  }
  for (const { name, aggregate, at } of measure.values) {
    validateAggregate(name, aggregate, at);
    if (aggregate.of !== undefined) check(aggregate.of, false);
    if (aggregate.when !== undefined) check(aggregate.when, false);
  }
  validateSearches(checked);
}

function validateNames(expression: Expression, sides: readonly string[]): void {
  const span = sides.length === 2;
  if (expression.kind === "arguments" && !sides.includes(expression.side)) {
    throw new SpecError(
      span ? "a span has no e.args" : `only a span has e.${expression.side}`,
      expression.at,
      span ? "Write e.entry or e.exit." : "Write e.args.",
    );
  }
  if (expression.kind === "builtin") {
    if (!isBuiltin(expression.name)) throw unknownBuiltin(expression, sides);
    if (expression.name === "elapsed" && !span) {
      throw new SpecError(
        "only a span has e.elapsed",
        expression.at,
        "Attach to span(entry, exit).",
      );
    }
  }
  if (expression.kind === "call") validateCall(expression);
  if (expression.kind === "event") {
    throw new SpecError("e itself is no value", expression.at, "Read one of its members.");
  }
  for (const part of parts(expression)) {
    validateNames(part, sides);
    if (expression.kind !== "member") validateNotArguments(part);
  }
}

/** The arguments as a whole are no value, only their members. */
function validateNotArguments(expression: Expression): void {
  if (expression.kind !== "arguments") return;
  throw new SpecError(
    `e.${expression.side} is no value`,
    expression.at,
    "Read one of its members.",
  );
}

function unknownBuiltin(expression: Expression & { kind: "builtin" }, sides: readonly string[]) {
  const name: string = expression.name;
  const here = Object.keys(builtins).filter((one) => one !== "elapsed" || sides.length === 2);
  const known = [...here, ...sides];
  const nearest = known.toSorted((a, b) => distance(name, a) - distance(name, b))[0] as string;
  const guess = distance(name, nearest) <= 2 ? `; did you mean e.${nearest}?` : "";
  const args = sides.map((one) => `e.${one}`).join(" and ");
  return new SpecError(
    `there is no e.${name}${guess}`,
    expression.at,
    `An event has ${here.map((one) => `e.${one}`).join(", ")}; the attach point's own arguments are members of ${args}.`,
  );
}

function validateNoStack(expression: Expression): void {
  if (
    expression.kind === "builtin" &&
    (expression.name === "kstack" || expression.name === "ustack")
  ) {
    throw new SpecError(
      `e.${expression.name} can only be a key's part, a column or a state's field by itself`,
      positionOf(expression),
      "Filter on the function, the process or the CPU instead.",
    );
  }
  for (const part of parts(expression)) validateNoStack(part);
}
