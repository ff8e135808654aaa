import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CValue, type Integer, integerConstant, integerValue, type Text } from "./c-value.ts";
import { compileCall } from "./call.ts";
import { describe } from "./describe.ts";
import type { Scope } from "./expression-scope.ts";
import { comparedLabels, searchedLabels } from "./label-compare.ts";
import { argumentOf, compileIndex, compileMember, readable } from "./member.ts";
import { scalar } from "./memory.ts";
import { applyBinary, applyConditional, applyUnary, truth } from "./operators.ts";
import { chosenText, constantText, decayed } from "./text.ts";
import { textEndsWith, textIncludes, textStartsWith, textsEqual } from "./text-compare.ts";

export type { Scope } from "./expression-scope.ts";
export { typeBehind } from "./member.ts";
export { textAt } from "./text.ts";

type Binary = Expression & { readonly kind: "binary" };
type Call = Expression & { readonly kind: "call" };

/** Compiles an expression to C. Throws SpecError with the position of what cannot be compiled. */
export function compileExpression(expression: Expression, scope: Scope): CValue {
  return decayed(compileObject(expression, scope));
}

/** As `compileExpression`, but characters in memory are still an array or a pointer to them. */
function compileObject(expression: Expression, scope: Scope): CValue {
  const kept = scope.kept(expression);
  if (kept !== undefined) return kept;
  switch (expression.kind) {
    case "constant":
      return constant(expression.value, expression);
    case "builtin":
      return readable(scope.builtin(expression.name), expression);
    case "member":
      return expression.of.kind === "arguments"
        ? argumentOf(expression, scope)
        : compileMember(expression, compileObject(expression.of, scope), scope);
    case "index":
      return compileIndex(
        expression,
        compileObject(expression.of, scope),
        compileInteger(expression.index, scope),
      );
    case "unary":
      return applyUnary(expression.operator, compileInteger(expression.of, scope));
    case "binary":
      return compileBinary(expression, scope);
    case "conditional":
      return compileConditional(expression, scope);
    case "enumerator":
      return compileInteger(expression.of, scope);
    case "call":
      return isSearch(expression.name)
        ? compileSearch(expression, expression.name, scope)
        : compileCall(
            expression,
            expression.args.map((one) => compileObject(one, scope)),
            scope,
          );
    case "remembered":
      throw new SpecError(
        `${show(expression)} is an entry, no value`,
        positionOf(expression),
        "Read one of its fields.",
      );
    case "has":
      throw new SpecError(`${show(expression)} cannot be asked here`, positionOf(expression));
    case "firstOf":
    case "arguments":
    case "event":
      throw new SpecError(
        `${show(expression)} is no value`,
        expression.at,
        "Read one of its members.",
      );
  }
}

/** An expression that must be an integer, with which all arithmetic is allowed. */
export function compileInteger(expression: Expression, scope: Scope): Integer {
  const value = compileWord(expression, scope);
  return value.pointer ? integerValue(scalar(value.c), 8, false) : value;
}

/** As `compileInteger`, for what is only compared or stored: a pointer of the verifier's stays one. */
export function compileWord(expression: Expression, scope: Scope): Integer {
  const value = compileExpression(expression, scope);
  if (value.kind === "integer" && value.decode === undefined) return value;
  if (value.kind === "pointer") return pointerInteger(value);
  throw new SpecError(
    `${show(expression)} is ${describe(value)}, not an integer`,
    positionOf(expression),
    adviceFor(value),
  );
}

function adviceFor({ kind }: CValue): string {
  switch (kind) {
    case "place":
      return "Read one of its members.";
    case "stack":
      return "A stack can only be a key's part, a column or a state's field by itself.";
    default:
      return "A string can be a key's part, compared by === and searched by startsWith, endsWith and includes.";
  }
}

/** C that is non-zero exactly where the expression holds. */
export function compileCondition(expression: Expression, scope: Scope): string {
  return truth(compileWord(expression, scope));
}

function pointerInteger({ c, access }: CValue & { readonly kind: "pointer" }): Integer {
  const value = integerValue(`(u64)${c}`, 8, false);
  return access === "direct" ? { ...value, pointer: true } : value;
}

const equalities: readonly string[] = ["==", "===", "!=", "!=="];
const tests: readonly string[] = [...equalities, "<", "<=", ">", ">=", "&&", "||"];

function compileBinary(expression: Binary, scope: Scope): CValue {
  const { operator, left, right } = expression;
  if (equalities.includes(operator)) {
    const equal = compileEquality(left, right, scope);
    if (equal !== undefined) return operator.startsWith("=") ? equal : applyUnary("!", equal);
  }
  // What only tests a pointer may have it as it is.
  const operand = tests.includes(operator) ? compileWord : compileInteger;
  return applyBinary(expression, operand(left, scope), operand(right, scope));
}

/** `left === right` where a side is a string; undefined: none is. */
function compileEquality(left: Expression, right: Expression, scope: Scope): Integer | undefined {
  const named = comparedLabels(left, right, scope) ?? comparedLabels(right, left, scope);
  if (named !== undefined) {
    return oneOf(compileInteger(named.of, scope), [named.value]);
  }
  const [l, r] = [compileObject(left, scope), compileObject(right, scope)];
  // A char pointer is compared with 0 as any other.
  for (const [one, other] of [
    [l, right],
    [r, left],
  ] as const) {
    const isZero = other.kind === "constant" && other.value === 0;
    if (isZero && one.kind === "pointer" && decayed(one).kind === "text")
      return applyUnary("!", pointerInteger(one));
  }
  const [a, b] = [decayed(l), decayed(r)];
  if (a.kind !== "text" && b.kind !== "text") return undefined;
  return textsEqual(asText(a, left, right), asText(b, right, left), left);
}

/** Throws SpecError where the other side is a string and this one is none. */
function asText(value: CValue, expression: Expression, other: Expression): Text {
  if (value.kind === "text" && value.decode === undefined) return value;
  const shown = value.kind === "text" || (value.kind === "integer" && value.decode !== undefined);
  throw new SpecError(
    `${show(expression)} is ${describe(value)}, and ${show(other)} is a string`,
    positionOf(expression) ?? positionOf(other),
    shown
      ? "Compare the number itself, or filter the rows that are shown."
      : "A string can only be compared with a string.",
  );
}

function compileConditional(
  expression: Expression & { readonly kind: "conditional" },
  scope: Scope,
): CValue {
  const test = compileWord(expression.test, scope);
  const [yes, no] = [
    compileExpression(expression.yes, scope),
    compileExpression(expression.no, scope),
  ];
  if (yes.kind === "text" || no.kind === "text") {
    return chosenText(
      test,
      asText(yes, expression.yes, expression.no),
      asText(no, expression.no, expression.yes),
    );
  }
  const [a, b] = [compileInteger(expression.yes, scope), compileInteger(expression.no, scope)];
  return applyConditional(test, a, b);
}

type Search = "startsWith" | "endsWith" | "includes";

function isSearch(name: string): name is Search {
  return name === "startsWith" || name === "endsWith" || name === "includes";
}

function compileSearch(call: Call, name: Search, scope: Scope): Integer {
  const [of, needle] = call.args as readonly [Expression, Expression];
  const wanted = needle.kind === "constant" ? String(needle.value) : "";
  const labels = searchedLabels(of, (label) => label[name](wanted), scope);
  if (labels !== undefined) return oneOf(compileInteger(of, scope), labels);
  const value = compileExpression(of, scope);
  if (value.kind !== "text" || value.decode !== undefined) {
    throw new SpecError(
      `${show(of)} is ${describe(value)}: ${name}() searches strings`,
      positionOf(of) ?? positionOf(call),
      value.kind === "pointer" ? "Say that it is one: text(pointer)." : undefined,
    );
  }
  switch (name) {
    case "startsWith":
      return textStartsWith(value, wanted, call);
    case "endsWith":
      return textEndsWith(value, wanted, call);
    case "includes":
      return textIncludes(value, wanted, call);
  }
}

/** Whether an integer is one of a few numbers. */
function oneOf(value: Integer, numbers: readonly number[]): Integer {
  const conditions = numbers.map((one) => `l_ == ${one}`);
  const c = conditions.length === 0 ? "0" : conditions.join(" || ");
  return { ...integerValue(`({ u64 l_ = (u64)${value.c}; ${c}; })`, 8, true), natural: 1 };
}

function constant(value: number | bigint | string | boolean, expression: Expression): CValue {
  switch (typeof value) {
    case "boolean":
      return { ...integerValue(value ? "1" : "0", 8, true), natural: 1 };
    case "string":
      return constantText(value);
    default: {
      const exact = BigInt(value);
      if (exact > 0xffff_ffff_ffff_ffffn || exact < -0x8000_0000_0000_0000n) {
        throw new SpecError(`${exact} does not fit into 64 bits`, positionOf(expression));
      }
      return integerConstant(exact);
    }
  }
}
