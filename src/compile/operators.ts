import {
  type BinaryOperator,
  type Expression,
  positionOf,
  show,
  type UnaryOperator,
} from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { conditionValue, type Integer, integerValue } from "./c-value.ts";

/** `test ? yes : no` */
export function applyConditional(test: Integer, yes: Integer, no: Integer): Integer {
  const signed = isSigned(yes) || isSigned(no);
  return integerValue(`(${truth(test)} ? ${wide(yes, signed)} : ${wide(no, signed)})`, 8, signed);
}

/** `!of`, `-of`, … */
export function applyUnary(operator: UnaryOperator, of: Integer): Integer {
  switch (operator) {
    case "!":
      return conditionValue(`!${truth(of)}`);
    case "-":
      return integerValue(`(-${wide(of, true)})`, 8, true);
    case "~":
      return integerValue(`(~${wide(of, isSigned(of))})`, 8, isSigned(of));
    case "+":
      return of;
  }
}

/** The operator of `expression` on its compiled operands. Throws SpecError for divisions BPF cannot do. */
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
      const signed = operator !== ">>>" && isSigned(left);
      const c = operator === "<<" ? "<<" : ">>";
      return integerValue(`(${wide(left, signed)} ${c} (${wide(right, false)} & 63))`, 8, signed);
    }
    default: {
      const signed = isSigned(left) && isSigned(right);
      return integerValue(`(${wide(left, signed)} ${operator} ${wide(right, signed)})`, 8, signed);
    }
  }
}

/** BPF divides unsigned numbers only (signed division came with cpu v4, clang 18 and Linux 6.6). */
function divide(
  operator: "/" | "%",
  left: Integer,
  right: Integer,
  expression: Expression & { kind: "binary" },
): Integer {
  if (expression.right.kind === "constant" && Number(expression.right.value) === 0) {
    throw new SpecError("division by zero", positionOf(expression.right));
  }
  const negative = [
    [left, expression.left],
    [right, expression.right],
  ] as const;
  for (const [value, part] of negative) {
    const constantPositive = part.kind === "constant" && Number(part.value) >= 0;
    if (value.signed && !constantPositive) {
      throw new SpecError(
        `${show(part)} may be negative, and BPF cannot divide negative numbers`,
        positionOf(part),
        "Divide when showing, or shift right (>>).",
      );
    }
  }
  return integerValue(`(${wide(left, false)} ${operator} ${wide(right, false)})`, 8, false);
}

/** Compares as integers of any size, so that -1 < 1 holds for a signed and an unsigned operand too. */
function compare(
  operator: BinaryOperator & ("==" | "!=" | "<" | "<=" | ">" | ">="),
  left: Integer,
  right: Integer,
): Integer {
  if (isSigned(left) === isSigned(right)) {
    return conditionValue(`(${left.c} ${operator} ${right.c})`);
  }
  const signed = isSigned(left) ? left : right;
  const plain = `(u64)${left.c} ${operator} (u64)${right.c}`;
  if (/^\d+LL$/.test(signed.c)) return conditionValue(`(${plain})`);
  const below = left === signed ? ["<", "<=", "!="] : [">", ">=", "!="];
  const whenNegative = below.includes(operator) ? 1 : 0;
  return conditionValue(
    `((s64)${signed.c} < 0 ? ${whenNegative} : (u64)${left.c} ${operator} (u64)${right.c})`,
  );
}

/** Unsigned integers of less than 64 bits count as signed: they fit, and differences may be negative. */
function isSigned(value: Integer): boolean {
  return value.signed || value.bytes < 8;
}

function wide(value: Integer, signed: boolean): string {
  return `(${signed ? "s64" : "u64"})${value.c}`;
}

/** C that can stand as it is in an `if`. */
export function truth(value: Integer): string {
  return value.condition ? value.c : `(${value.c} != 0)`;
}
