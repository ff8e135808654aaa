import { type Expression, parts, positionOf, show } from "../spec/expression.ts";
import { describePosition } from "../spec/position.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import { binary, conditional, unary } from "./arithmetic.ts";
import { builtin } from "./builtin.ts";
import { call } from "./call.ts";
import { givenValue } from "./given.ts";
import { labelsOf } from "./labels.ts";
import type { Scope } from "./scope.ts";
import {
  type Integer64,
  integer64,
  type Members,
  type ModelValue,
  textValue,
  truth,
} from "./value.ts";

/** What an expression is at an event. Throws UserError where the event does not say. */
export function evaluate(expression: Expression, scope: Scope): ModelValue {
  const given = scope.kept?.get(show(expression)) ?? ownValue(expression, scope);
  if (given !== undefined) return given;
  switch (expression.kind) {
    case "constant":
      return constant(expression.value);
    case "builtin":
      return builtin(expression.name, scope);
    case "member":
      return member(expression, scope);
    case "unary":
      return unary(expression.operator, evaluateInteger(expression.of, scope));
    case "binary":
      return evaluateBinary(expression, scope);
    case "conditional":
      return evaluateConditional(expression, scope);
    case "firstOf":
      return evaluate(
        exists(expression.first, scope) ? expression.first : expression.second,
        scope,
      );
    case "enumerator":
      return evaluateInteger(expression.of, scope);
    case "index":
      return element(expression, scope);
    case "call":
      return call(expression, (part) => {
        const labels = labelsOf(part, scope.enumerators);
        return labels === undefined
          ? evaluate(part, scope)
          : textValue(labels.names.get(evaluateInteger(part, scope).value) ?? "");
      });
    case "remembered": {
      const members = remembered(expression, scope);
      return members === undefined ? nothing : { kind: "struct", members, address: 0n };
    }
    case "has":
      return truth(remembered(expression, scope) !== undefined);
    case "event":
    case "arguments":
      throw new SpecError(`${show(expression)} is no value`, expression.at);
  }
}

/** An expression that must be an integer. */
export function evaluateInteger(expression: Expression, scope: Scope): Integer64 {
  return asInteger(evaluate(expression, scope), expression);
}

function asInteger(value: ModelValue, expression: Expression): Integer64 {
  switch (value.kind) {
    case "integer":
      return value;
    case "struct":
    case "array":
      return integer64(value.address, true);
    case "nothing":
      return integer64(0n, value.unsigned);
    case "text":
    case "stack":
      throw new SpecError(
        `${show(expression)} is a ${value.kind === "text" ? "string" : "stack"}, not an integer`,
        positionOf(expression),
      );
  }
}

export function holds(expression: Expression, scope: Scope): boolean {
  return evaluateInteger(expression, scope).value !== 0n;
}

function remembered({ state, key }: Expression & { kind: "remembered" | "has" }, scope: Scope) {
  return scope.states.get(
    state,
    key.map((part) => evaluate(part, scope)),
  );
}

/** What the event says of an expression that no argument leads to. */
function ownValue(expression: Expression, { event }: Scope): ModelValue | undefined {
  const { values } = event.given;
  if (values === undefined) return undefined;
  const shown = show(expression);
  return Object.hasOwn(values, shown) ? givenValue(values[shown], shown) : undefined;
}

function constant(value: number | bigint | string | boolean): ModelValue {
  switch (typeof value) {
    case "boolean":
      return truth(value);
    case "string":
      return textValue(value);
    default: {
      const exact = BigInt(value);
      const unsigned = exact >= 1n << 63n;
      return integer64(exact, unsigned, exact < 0n ? undefined : exact.toString(2).length);
    }
  }
}

function evaluateConditional(
  { test, yes, no }: Expression & { kind: "conditional" },
  scope: Scope,
): ModelValue {
  const chosen = evaluateInteger(test, scope);
  const [left, right] = [evaluate(yes, scope), evaluate(no, scope)];
  if (left.kind !== "text" && right.kind !== "text") {
    return conditional(chosen, asInteger(left, yes), asInteger(right, no));
  }
  return chosen.value !== 0n ? left : right;
}

function evaluateBinary(expression: Expression & { kind: "binary" }, scope: Scope): ModelValue {
  const { operator } = expression;
  const isEquality = ["==", "===", "!=", "!=="].includes(operator);
  const [l, r] = [expression.left, expression.right];
  const [left, right] = isEquality
    ? [comparedValue(l, r, scope), comparedValue(r, l, scope)]
    : [evaluate(l, scope), evaluate(r, scope)];
  const isText = [left, right].map(({ kind }) => kind === "text");
  if (isEquality && isText.includes(true)) {
    return truth(sameText(left, right, expression) !== operator.startsWith("!"));
  }
  return binary(expression, asInteger(left, l), asInteger(right, r));
}

/** Beside a string an enum's value is its name. */
function comparedValue(expression: Expression, other: Expression, scope: Scope): ModelValue {
  const labels =
    other.kind === "constant" && typeof other.value === "string"
      ? labelsOf(expression, scope.enumerators)
      : undefined;
  const value = evaluate(expression, scope);
  if (labels === undefined || value.kind !== "integer") return value;
  return textValue(labels.names.get(value.value) ?? "");
}

/** A string of the kernel's and one of the spec's are compared whole, two of the kernel's as far as they are kept. */
function sameText(
  left: ModelValue,
  right: ModelValue,
  at: Expression & { kind: "binary" },
): boolean {
  if (left.kind !== "text" || right.kind !== "text") {
    const [one, other] = left.kind === "text" ? [left, right] : [right, left];
    if (other.kind === "nothing") return one.kind === "text" && one.bytes.length === 0;
    // A pointer to a string is compared with 0.
    return asInteger(other, at).value !== 0n ? false : one.kind !== "text";
  }
  const isWhole = [at.left, at.right].some(({ kind }) => kind === "constant");
  const [l, r] = [left, right].map(({ bytes, room }) =>
    isWhole ? bytes : bytes.subarray(0, room - 1),
  ) as [Uint8Array, Uint8Array];
  return Buffer.compare(l, r) === 0;
}

function member(expression: Expression & { kind: "member" }, scope: Scope): ModelValue {
  const { of, name } = expression;
  const members = membersOf(expression, scope);
  if (members === undefined) return nothing;
  if (Object.hasOwn(members, name)) return givenValue(members[name], show(expression));
  const side = of.kind === "arguments" ? scope.sides[of.side] : undefined;
  throw missing(expression, side?.name ?? scope.event.name, Object.keys(members));
}

const nothing: ModelValue = { kind: "nothing", unsigned: false };

/** Undefined behind NULL. */
function membersOf({ of }: Expression & { kind: "member" }, scope: Scope): Members | undefined {
  if (of.kind === "arguments") return scope.sides[of.side]?.given.args ?? {};
  const value = evaluate(of, scope);
  switch (value.kind) {
    case "struct":
      return value.members;
    case "nothing":
      return undefined;
    case "array":
      // A pointer to one struct is a pointer to its first.
      return structOf(value.elements[0]) ?? {};
    default:
      throw new SpecError(`${show(of)} is given as no struct: it has no members`, positionOf(of));
  }
}

function structOf(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null ? (value as Members) : undefined;
}

function missing(expression: Expression, event: string, names: readonly string[]): UserError {
  const at = positionOf(expression);
  const read = at === undefined ? "" : ` at ${describePosition(at, process.cwd())}`;
  return new UserError(`${event} does not give ${show(expression)}, which is read${read}`, {
    advice:
      names.length === 0
        ? "Give it in the event's args."
        : `Give it in the event's args, beside ${names.slice(0, 12).join(", ")}.`,
  });
}

function element(expression: Expression & { kind: "index" }, scope: Scope): ModelValue {
  const of = evaluate(expression.of, scope);
  const index = evaluateInteger(expression.index, scope).value;
  if (of.kind === "nothing") return nothing;
  if (of.kind === "struct" && index === 0n) return of;
  if (of.kind === "text") {
    return integer64(BigInt(of.bytes[Number(index)] ?? 0), false, 8);
  }
  const elements = of.kind === "array" ? of.elements : [];
  const found = index >= 0n ? elements[Number(index)] : undefined;
  if (found !== undefined) return givenValue(found, show(expression));
  throw missing(expression, scope.event.name, []);
}

/** Whether all members that an expression names are there: what decides `a ?? b`. */
function exists(expression: Expression, scope: Scope): boolean {
  if (!parts(expression).every((part) => exists(part, scope))) return false;
  if (expression.kind !== "member") return true;
  const members = membersOf(expression, scope);
  return members === undefined || Object.hasOwn(members, expression.name);
}
