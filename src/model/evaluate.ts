import { type Expression, parts, positionOf, show } from "../spec/expression.ts";
import { describePosition } from "../spec/position.ts";
import { SpecError } from "../spec/spec-error.ts";
import { UserError } from "../user-error.ts";
import { binary, conditional, unary } from "./arithmetic.ts";
import { builtin } from "./builtin.ts";
import { call } from "./call.ts";
import { givenValue } from "./given.ts";
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
  const given = ownValue(expression, scope);
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
      return conditional(
        evaluateInteger(expression.test, scope),
        evaluateInteger(expression.yes, scope),
        evaluateInteger(expression.no, scope),
      );
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
      return call(expression, (part) => evaluate(part, scope));
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

function evaluateBinary(expression: Expression & { kind: "binary" }, scope: Scope): ModelValue {
  const [left, right] = [expression.left, expression.right].map((part) =>
    evaluate(part, scope),
  ) as [ModelValue, ModelValue];
  if (left.kind === "text" && right.kind === "text") {
    const same = Buffer.compare(left.bytes, right.bytes) === 0;
    return truth(expression.operator.startsWith("!") ? !same : same);
  }
  return binary(expression, asInteger(left, expression.left), asInteger(right, expression.right));
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
