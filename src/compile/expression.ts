import type { Btf } from "../kernel/btf.ts";
import { nearest } from "../kernel/nearest.ts";
import {
  type BinaryOperator,
  type Expression,
  positionOf,
  type Side,
  show,
} from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CValue, conditionValue, integerValue, TEXT_BYTES, type TypeRef } from "./c-value.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/** What names mean where an expression is evaluated. */
export interface Scope {
  /** The kernel's own types, for enums found by name. */
  readonly btf: Btf;
  readonly declarations: StructDeclarations;
  /** Undefined: there is no argument of that name. */
  argument(side: Side, name: string): CValue | undefined;
  /** The names of all arguments, for "did you mean", and what has them: `tracepoint:irq:softirq_entry`. */
  argumentNames(side: Side): { readonly names: readonly string[]; readonly point: string };
  builtin(name: string): CValue;
  /** A value that was kept from the entry of a span; undefined: compute it here. */
  kept(expression: Expression): CValue | undefined;
}

type Integer = CValue & { kind: "integer" };

/** Compiles an expression to C. Throws SpecError with the position of what cannot be compiled. */
export function compileExpression(expression: Expression, scope: Scope): CValue {
  const kept = scope.kept(expression);
  if (kept !== undefined) return kept;
  switch (expression.kind) {
    case "constant":
      return constant(expression.value, expression);
    case "builtin":
      return scope.builtin(expression.name);
    case "member":
      return compileMember(expression, scope);
    case "unary":
      return compileUnary(expression, scope);
    case "binary":
      return compileBinary(expression, scope);
    case "conditional": {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((part) =>
        compileInteger(part, scope),
      ) as [Integer, Integer, Integer];
      const signed = isSigned(yes) || isSigned(no);
      return integerValue(
        `(${truth(test)} ? ${wide(yes, signed)} : ${wide(no, signed)})`,
        8,
        signed,
      );
    }
    case "enumerator":
      return compileInteger(expression.of, scope);
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

/** An expression that must be an integer. */
export function compileInteger(expression: Expression, scope: Scope): Integer {
  const value = compileExpression(expression, scope);
  if (value.kind === "integer") return value;
  if (value.kind === "pointer")
    return { kind: "integer", c: `(u64)${value.c}`, bytes: 8, signed: false };
  throw new SpecError(
    `${show(expression)} is ${describe(value)}, not an integer`,
    positionOf(expression),
    value.kind === "text"
      ? "A string can be a key's part; it cannot be compared or computed with."
      : "Read one of its members.",
  );
}

/** C that is non-zero exactly where the expression holds. */
export function compileCondition(expression: Expression, scope: Scope): string {
  return truth(compileInteger(expression, scope));
}

function describe(value: CValue): string {
  switch (value.kind) {
    case "integer":
      return "an integer";
    case "pointer":
    case "place": {
      const to = value.kind === "pointer" ? value.to : value.type;
      const { type } = to.btf.resolve(to.id);
      const name = "name" in type && type.name !== "" ? ` ${type.name}` : "";
      return `${value.kind === "pointer" ? "a pointer to " : "a "}${type.kind}${name}`;
    }
    case "text":
      return "a string";
    case "stack":
      return "a stack";
  }
}

function constant(value: number | bigint | string | boolean, expression: Expression): CValue {
  switch (typeof value) {
    case "boolean":
      return integerValue(value ? "1" : "0", 8, true);
    case "string":
      throw new SpecError(
        `the string ${show(expression)} cannot be used here`,
        positionOf(expression),
        "Strings of the kernel can be keys; comparing them with text is not possible yet.",
      );
    default: {
      const exact = BigInt(value);
      if (exact > 0xffff_ffff_ffff_ffffn || exact < -0x8000_0000_0000_0000n) {
        throw new SpecError(`${exact} does not fit into 64 bits`, positionOf(expression));
      }
      const unsigned = exact > 0x7fff_ffff_ffff_ffffn;
      const c = exact < 0n ? `(-${-exact - 1n}LL - 1)` : `${exact}${unsigned ? "ULL" : "LL"}`;
      return integerValue(c, 8, !unsigned);
    }
  }
}

/** The struct or union that a value is, or points to. */
export function typeBehind(value: CValue): TypeRef | undefined {
  if (value.kind === "pointer") return value.to;
  return value.kind === "place" ? value.type : undefined;
}

function compileMember(expression: Expression & { kind: "member" }, scope: Scope): CValue {
  const { of, name } = expression;
  if (of.kind === "arguments") {
    const value = scope.argument(of.side, name);
    if (value !== undefined) return value;
    const { names, point } = scope.argumentNames(of.side);
    throw noMember(point, name, names, expression);
  }
  const value = compileExpression(of, scope);
  const type = typeBehind(value);
  if (type === undefined || (value.kind !== "pointer" && value.kind !== "place")) {
    throw new SpecError(`${show(of)} is ${describe(value)}: it has no members`, expression.at);
  }
  const member = scope.declarations.member(type, name);
  if (member === undefined) {
    const { type: found } = type.btf.resolve(type.id);
    const what =
      found.kind === "struct" || found.kind === "union"
        ? `${found.kind} ${found.name}`
        : describe(value);
    throw noMember(what, name, scope.declarations.names(type), expression);
  }
  if (member.bitSize !== 0) {
    throw new SpecError(
      `${show(expression)} is a bit field, which cannot be read yet`,
      expression.at,
    );
  }
  const c = value.kind === "pointer" ? `${value.c}->${name}` : `${value.c}.${name}`;
  return readPlace({
    kind: "place",
    c,
    type: { btf: type.btf, id: member.type },
    access: value.access,
  });
}

function noMember(
  what: string,
  name: string,
  names: readonly string[],
  expression: Expression,
): SpecError {
  const [guess] = nearest(name, names);
  const advice =
    names.length === 0
      ? undefined
      : `It has ${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}.`;
  return new SpecError(
    `${what} has no member ${name}${guess === undefined ? "" : `; did you mean ${guess}?`}`,
    expression.at,
    advice,
  );
}

/** The value that is stored at a place: an integer, a pointer, a string, or the place itself. */
export function readPlace(place: CValue & { kind: "place" }): CValue {
  const { btf, id } = place.type;
  const { type } = btf.resolve(id);
  const read = place.access === "direct" ? place.c : `READ(${place.c})`;
  switch (type.kind) {
    case "int":
      return integerValue(read, type.size, type.signed);
    case "enum":
      return integerValue(
        `(${type.signed ? "s" : "u"}${type.size * 8})${read}`,
        type.size,
        type.signed,
      );
    case "pointer": {
      const target = btf.resolve(type.to).type;
      if (target.kind === "int" && target.size === 1) return textAt(read, Number.MAX_SAFE_INTEGER);
      return { kind: "pointer", c: read, to: { btf, id: type.to }, access: place.access };
    }
    case "array": {
      const element = btf.resolve(type.of).type;
      // An array's own address needs no read.
      if (element.kind === "int" && element.size === 1) return textAt(`&${place.c}`, type.length);
      return place;
    }
    default:
      return place;
  }
}

/** A NUL-terminated string in kernel memory, at most `length` bytes of it. */
export function textAt(address: string, length: number): CValue {
  return {
    kind: "text",
    length: Math.min(length, TEXT_BYTES),
    cut: length > TEXT_BYTES,
    copy: (destination, size) =>
      `bpf_probe_read_kernel_str(${destination}, ${size}, (const void *)${address})`,
  };
}

function compileUnary(expression: Expression & { kind: "unary" }, scope: Scope): CValue {
  const of = compileInteger(expression.of, scope);
  switch (expression.operator) {
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

function compileBinary(expression: Expression & { kind: "binary" }, scope: Scope): CValue {
  const left = compileInteger(expression.left, scope);
  const right = compileInteger(expression.right, scope);
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
): CValue {
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
): CValue {
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

function truth(value: Integer): string {
  return value.condition ? value.c : `(${value.c} != 0)`;
}
