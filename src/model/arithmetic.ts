import {
  type BinaryOperator,
  type Expression,
  positionOf,
  type UnaryOperator,
} from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type Integer64, integer64, mayBeNegative, truth, word } from "./value.ts";

/*
 * The language's integers, stated once more and independently of the generated C. Types decide only where 64
 * bits mean two numbers: what may be negative
 * makes sums, products and quotients signed; comparisons are of the exact numbers.
 */

export function unary(operator: UnaryOperator, of: Integer64): Integer64 {
  switch (operator) {
    case "!":
      return truth(of.value === 0n);
    case "-":
      return integer64(-of.value, false);
    case "~":
      return integer64(~of.value, of.unsigned);
    case "+":
      return of;
  }
}

/** `test ? yes : no`; where a negative and a large unsigned number could meet, the latter loses. */
export function conditional(test: Integer64, yes: Integer64, no: Integer64): Integer64 {
  const unsigned =
    (yes.unsigned || no.unsigned) && ![yes, no].some((branch) => mayBeNegative(branch));
  return integer64((test.value !== 0n ? yes : no).value, unsigned);
}

/** Throws SpecError for a division that BPF cannot do. */
export function binary(
  expression: Expression & { kind: "binary" },
  left: Integer64,
  right: Integer64,
): Integer64 {
  const { operator } = expression;
  const [l, r] = [left.value, right.value];
  const bits = resultBits(operator, left.natural, right.natural);
  const unsigned = left.unsigned || right.unsigned;
  const negative = mayBeNegative(left) || mayBeNegative(right);
  switch (operator) {
    case "&&":
      return truth(l !== 0n && r !== 0n);
    case "||":
      return truth(l !== 0n || r !== 0n);
    case "==":
    case "===":
      return truth(l === r);
    case "!=":
    case "!==":
      return truth(l !== r);
    case "<":
      return truth(l < r);
    case "<=":
      return truth(l <= r);
    case ">":
      return truth(l > r);
    case ">=":
      return truth(l >= r);
    case "+":
      return integer64(l + r, unsigned && !negative, bits);
    case "-":
      return integer64(l - r, false);
    case "*":
      return integer64(l * r, unsigned && !negative, bits);
    case "/":
    case "%":
      return divide(expression, left, right);
    case "&":
      return integer64(l & r, unsigned, bits);
    case "|":
      return integer64(l | r, unsigned, bits);
    case "^":
      return integer64(l ^ r, unsigned, bits);
    case "<<":
      return integer64(l << (r & 63n), left.unsigned, bits);
    case ">>":
      return integer64(l >> (r & 63n), left.unsigned, bits);
    case ">>>":
      return integer64(word(l) >> (r & 63n), left.natural === undefined, bits);
  }
}

/** Rounds towards zero; the remainder has the left side's sign. Divided by 0, everything is 0. */
function divide(
  { operator, right: divisor }: Expression & { kind: "binary" },
  left: Integer64,
  right: Integer64,
): Integer64 {
  if (divisor.kind === "constant" && right.value === 0n)
    throw new SpecError("division by zero", positionOf(divisor), "Divide by another number.");
  const signed = mayBeNegative(left) || mayBeNegative(right);
  const [l, r] = [left.value, right.value].map((one) =>
    signed ? BigInt.asIntN(64, one) : one,
  ) as [bigint, bigint];
  const value = r === 0n ? 0n : operator === "/" ? l / r : l % r;
  return signed
    ? integer64(value, false)
    : integer64(value, left.natural === undefined, left.natural);
}

/** What is made of small natural numbers is one, however its type is called. */
function resultBits(
  operator: BinaryOperator,
  left: number | undefined,
  right: number | undefined,
): number | undefined {
  if (operator === ">>" || operator === ">>>") return left;
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case "+":
      return Math.max(left, right) + 1;
    case "*":
      return left + right;
    case "&":
      return Math.min(left, right);
    case "|":
    case "^":
      return Math.max(left, right);
    case "<<":
      return left + Math.min(2 ** right - 1, 63);
    default:
      return undefined;
  }
}
