import {
  type BinaryOperator,
  type Expression,
  positionOf,
  type UnaryOperator,
} from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { conditionValue, type Integer, integerValue } from "./c-value.ts";

/** `test ? yes : no`; where a negative and a large unsigned number meet, the latter loses. */
export function applyConditional(test: Integer, yes: Integer, no: Integer): Integer {
  const both = isSigned(yes) && isSigned(no);
  const signed = both || mayBeNegative(yes) || mayBeNegative(no);
  return integerValue(`(${truth(test)} ? ${wide(yes, signed)} : ${wide(no, signed)})`, 8, signed);
}

/** `!of`, `-of`, … */
export function applyUnary(operator: UnaryOperator, of: Integer): Integer {
  switch (operator) {
    case "!":
      return conditionValue(`(!${truth(of)})`);
    case "-":
      return integerValue(`(-${wide(of, true)})`, 8, true);
    case "~":
      return integerValue(`(~${wide(of, isSigned(of))})`, 8, isSigned(of));
    case "+":
      return of;
  }
}

/** The operator of `expression` on its compiled operands. Throws SpecError for a division by the constant 0. */
export function applyBinary(
  expression: Expression & { kind: "binary" },
  left: Integer,
  right: Integer,
): Integer {
  const { operator } = expression;
  switch (operator) {
    case "&&":
    case "||":
      return conditionValue(`(${truth(left)} ${operator} ${truth(right)})`);
    case "==":
    case "===":
      return compare("==", left, right);
    case "!=":
    case "!==":
      return compare("!=", left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return compare(operator, left, right);
    case "/":
    case "%":
      return divide(operator, left, right, expression);
    case "<<":
    case ">>":
    case ">>>": {
      // Of what is never negative both shifts to the right are the same.
      const signed = isSigned(left) && (operator !== ">>>" || !mayBeNegative(left));
      const c = operator === "<<" ? "<<" : ">>";
      const shifted = `(${wide(left, signed)} ${c} (${wide(right, false)} & 63))`;
      return withBits(integerValue(shifted, 8, signed), operator, left, right);
    }
    default: {
      const signed = isResultSigned(operator, left, right);
      const plain = `(${wide(left, signed)} ${operator} ${wide(right, signed)})`;
      const isLong = sameOperands(expression) >= LONG;
      const c = isLong ? `OPAQUE(${signed ? "s64" : "u64"}, ${plain})` : plain;
      return withBits(integerValue(c, 8, signed), operator, left, right);
    }
  }
}

/** Operands that the compiler may combine in any order before one of the results is made opaque. */
const LONG = 8;

/** How many operands `a + b + c` has, those of opaque parts not counted. */
function sameOperands({ operator, left, right }: Expression & { kind: "binary" }): number {
  const count = (part: Expression): number => {
    if (part.kind !== "binary" || isSum(part.operator) !== isSum(operator)) return 1;
    if (part.operator !== operator && !isSum(operator)) return 1;
    const own = sameOperands(part);
    return own >= LONG ? 1 : own;
  };
  return count(left) + count(right);
}

/** To the compiler a difference is the sum with the negative. */
function isSum(operator: BinaryOperator): boolean {
  return operator === "+" || operator === "-";
}

/** A difference may be negative; what has a negative part too; bits stay those of a 64-bit unsigned operand. */
function isResultSigned(operator: BinaryOperator, left: Integer, right: Integer): boolean {
  const both = isSigned(left) && isSigned(right);
  if (operator === "-") return true;
  if (operator === "+" || operator === "*") {
    return both || mayBeNegative(left) || mayBeNegative(right);
  }
  return both;
}

/** What is made of small natural numbers is one, however its type is called. */
function withBits(
  value: Integer,
  operator: BinaryOperator,
  left: Integer,
  right: Integer,
): Integer {
  const [l, r] = [bitsOf(left), bitsOf(right)];
  const shrinks = operator === ">>" || operator === ">>>";
  const bits = shrinks ? l : l !== undefined && r !== undefined && resultBits(operator, l, r);
  return value.signed && bits && bits < 64 ? { ...value, natural: bits } : value;
}

function resultBits(operator: BinaryOperator, left: number, right: number): number | undefined {
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

/**
 * Divided by zero, everything is 0. BPF divides unsigned numbers only (signed division came with cpu v4,
 * clang 18 and Linux 6.6): of signed ones the magnitudes are divided, which rounds towards zero.
 */
function divide(
  operator: "/" | "%",
  left: Integer,
  right: Integer,
  expression: Expression & { kind: "binary" },
): Integer {
  const divisor = expression.right;
  const isConstant = divisor.kind === "constant";
  if (isConstant && Number(divisor.value) === 0) {
    throw new SpecError("division by zero", positionOf(divisor), "Divide by another number.");
  }
  if (mayBeNegative(left) || mayBeNegative(right)) {
    const name = operator === "/" ? "QUOTIENT" : "REMAINDER";
    return integerValue(`${name}(${wide(left, true)}, ${wide(right, true)})`, 8, true);
  }
  const [dividend, by] = [wide(left, false), wide(right, false)];
  const c = isConstant
    ? `(${dividend} ${operator} ${by})`
    : `({ u64 by_ = ${by}; by_ ? ${dividend} ${operator} by_ : 0; })`;
  // What is not larger than a small natural number is one: `a / b - 1` may be negative.
  const natural = bitsOf(left);
  if (natural === undefined) return integerValue(c, 8, false);
  return { ...integerValue(`((s64)${c})`, 8, true), natural };
}

/** Compares as integers of any size, so that -1 < 1 holds for a signed and an unsigned operand too. */
function compare(
  operator: BinaryOperator & ("==" | "!=" | "<" | "<=" | ">" | ">="),
  left: Integer,
  right: Integer,
): Integer {
  const [l, r] = [left.c, right.c];
  if (isSigned(left) === isSigned(right)) {
    // Here C itself would take the signed operand for an unsigned one.
    const isMixed = left.signed !== right.signed && left.bytes < 8 && right.bytes < 8;
    return conditionValue(
      isMixed ? `((s64)${l} ${operator} (s64)${r})` : `(${l} ${operator} ${r})`,
    );
  }
  const signed = isSigned(left) ? left : right;
  if (!mayBeNegative(signed)) return conditionValue(`((u64)${l} ${operator} (u64)${r})`);
  // Once each: a chain of such comparisons would double its length with every step.
  const below = left === signed ? ["<", "<=", "!="] : [">", ">=", "!="];
  const isBelow = below.includes(operator) ? 1 : 0;
  const operands = `u64 l_ = (u64)${l}, r_ = (u64)${r};`;
  const negative = left === signed ? "l_" : "r_";
  return conditionValue(`({ ${operands} (s64)${negative} < 0 ? ${isBelow} : l_ ${operator} r_; })`);
}

/** Unsigned integers of less than 64 bits count as signed: they fit, and differences may be negative. */
function isSigned(value: Integer): boolean {
  return value.signed || value.bytes < 8;
}

/** Undefined for what may be negative, or above 2^63. */
function bitsOf(value: Integer): number | undefined {
  if (value.natural !== undefined) return value.natural;
  return !value.signed && value.bytes < 8 ? value.bytes * 8 : undefined;
}

function mayBeNegative(value: Integer): boolean {
  return value.signed && value.natural === undefined;
}

function wide(value: Integer, signed: boolean): string {
  return `(${signed ? "s64" : "u64"})${value.c}`;
}

/** C that can stand as it is in an `if`. */
export function truth(value: Integer): string {
  return value.condition ? value.c : `(${value.c} != 0)`;
}
