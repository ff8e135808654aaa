import type { Btf } from "../kernel/btf.ts";
import { nearest } from "../kernel/nearest.ts";
import { type Expression, positionOf, type Side, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import {
  type CValue,
  type Integer,
  integerValue,
  TEXT_BYTES,
  type TypeRef,
  type Unreadable,
} from "./c-value.ts";
import { applyBinary, applyConditional, applyUnary, truth } from "./operators.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/** What names mean where an expression is evaluated. */
export interface Scope {
  /** The kernel's own types, for enums found by name. */
  readonly btf: Btf;
  readonly declarations: StructDeclarations;
  /** Undefined: there is no argument of that name. */
  argument(side: Side, name: string): CValue | Unreadable | undefined;
  /** The names of all arguments, for "did you mean", and what has them: `tracepoint:irq:softirq_entry`. */
  argumentNames(side: Side): { readonly names: readonly string[]; readonly point: string };
  builtin(name: string): CValue;
  /** A value that was kept from the entry of a span; undefined: compute it here. */
  kept(expression: Expression): CValue | undefined;
}

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
      return applyUnary(expression.operator, compileInteger(expression.of, scope));
    case "binary":
      return applyBinary(
        expression,
        compileInteger(expression.left, scope),
        compileInteger(expression.right, scope),
      );
    case "conditional":
      return applyConditional(
        compileInteger(expression.test, scope),
        compileInteger(expression.yes, scope),
        compileInteger(expression.no, scope),
      );
    case "enumerator":
      return compileInteger(expression.of, scope);
    case "index":
    case "call":
    case "remembered":
    case "has":
      throw new SpecError(`${show(expression)} cannot be compiled yet`, positionOf(expression));
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
      if (type.kind === "forward") return `a pointer to struct${name}, which BTF does not describe`;
      const article = /^[aeiou]/.test(type.kind) ? "an" : "a";
      return `${value.kind === "pointer" ? "a pointer to" : article} ${type.kind}${name}`;
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
      return { ...integerValue(value ? "1" : "0", 8, true), natural: 1 };
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
      const integer = integerValue(c, 8, !unsigned);
      return exact < 0n || unsigned ? integer : { ...integer, natural: exact.toString(2).length };
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
    if (value !== undefined) return readable(value, expression);
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
    if (found.kind !== "struct" && found.kind !== "union") {
      const advice = found.kind === "array" ? "Elements of arrays cannot be read yet." : undefined;
      throw new SpecError(
        `${show(of)} is ${describe(value)}: it has no members`,
        expression.at,
        advice,
      );
    }
    const what =
      found.name === "" ? `the ${found.kind} ${show(of)}` : `${found.kind} ${found.name}`;
    throw noMember(what, name, scope.declarations.names(type), expression);
  }
  if (member.bitSize !== 0)
    return readable({ kind: "unreadable", what: "a bit field" }, expression);
  if (value.kind === "pointer" && !isNamed(type)) {
    const what = "a pointer to a struct without a name";
    return readable({ kind: "unreadable", what }, of);
  }
  const c = value.kind === "pointer" ? `${value.c}->${name}` : `${value.c}.${name}`;
  const place = { btf: type.btf, id: member.type };
  return readable(readPlace({ kind: "place", c, type: place, access: value.access }), expression);
}

function isNamed({ btf, id }: TypeRef): boolean {
  const { type } = btf.resolve(id);
  return "name" in type && type.name !== "";
}

function readable(value: CValue | Unreadable, expression: Expression): CValue {
  const what =
    value.kind === "integer" && ![1, 2, 4, 8].includes(value.bytes)
      ? `an integer of ${value.bytes} bytes`
      : value.kind === "unreadable" && value.what;
  if (value.kind !== "unreadable" && !what) return value;
  if (value.kind === "unreadable" && value.advice !== undefined)
    throw new SpecError(`${show(expression)} is ${what}`, positionOf(expression), value.advice);
  throw new SpecError(
    `${show(expression)} is ${what}, which cannot be read yet`,
    positionOf(expression),
  );
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
function readPlace(place: CValue & { kind: "place" }): CValue | Unreadable {
  const { btf, id } = place.type;
  const { type } = btf.resolve(id);
  const read = place.access === "direct" ? place.c : `READ(${place.c})`;
  switch (type.kind) {
    case "int":
      return integerValue(read, type.size, type.signed);
    case "enum":
      if (type.size > 4) return { kind: "unreadable", what: "an enum of 64 bits" };
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
