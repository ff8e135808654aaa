import { type Expression, positionOf, show } from "./expression.ts";
import { expressionOf, isKernelValue } from "./kernel-value.ts";
import type { Position } from "./position.ts";
import { SpecError } from "./spec-error.ts";

/**
 * What a spec's function gives. It is called twice: where a variable that it changes shows in the result
 * (a counter, say), its author expects it to run for each event, which it does not.
 */
export function steady<T>(name: string, make: () => T, at: Position): T {
  const first = make();
  const differing = difference(first, make(), new Map());
  if (differing === undefined) return first;
  const [one, other] = differing;
  throw new SpecError(
    `\`${name}\` gives something else each time it is called: ${describe(one)}, then ${describe(other)}`,
    placeOf(one) ?? at,
    "It runs once, while the spec is read, and never per event: JavaScript's variables, Math.random() and Date.now() " +
      "cannot follow events. Count by count(), remember by state().",
  );
}

type Pair = readonly [unknown, unknown];

/** The first place where two results differ; positions apart. */
function difference(one: unknown, other: unknown, compared: Map<object, object>): Pair | undefined {
  if (Object.is(one, other)) return undefined;
  if (isKernelValue(one) && isKernelValue(other)) {
    const [a, b] = [expressionOf(one, undefined), expressionOf(other, undefined)];
    return difference(a, b, compared) && [one, other];
  }
  if (isKernelValue(one) || isKernelValue(other) || !isObject(one) || !isObject(other)) {
    return [one, other];
  }
  // Parts may be shared many times over.
  if (compared.get(one) === other) return undefined;
  compared.set(one, other);
  const names = Object.keys(one).filter((name) => name !== "at");
  const others = Object.keys(other).filter((name) => name !== "at");
  if (names.join("\0") !== others.join("\0")) return [names, others];
  for (const name of names) {
    const found = difference(one[name], other[name], compared);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function describe(value: unknown): string {
  const text = isKernelValue(value) ? show(expressionOf(value, undefined)) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}

function placeOf(value: unknown): Position | undefined {
  const expression: Expression | undefined = isKernelValue(value)
    ? expressionOf(value, undefined)
    : undefined;
  return expression && positionOf(expression);
}
