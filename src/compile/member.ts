import { nearest } from "../kernel/nearest.ts";
import { type Expression, positionOf, show } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { CValue, Integer, PlaceValue, PointerValue, TypeRef, Unreadable } from "./c-value.ts";
import { describe } from "./describe.ts";
import type { Scope } from "./expression-scope.ts";
import { elementOf, load, loadBits, memberOf, placeBehind, sizeOf } from "./memory.ts";

type Member = Expression & { readonly kind: "member" };
type Index = Expression & { readonly kind: "index" };

/** `e.args.name`. */
export function argumentOf(expression: Member, scope: Scope): CValue {
  const { of, name } = expression;
  if (of.kind !== "arguments") throw new Error("no argument");
  const value = scope.argument(of.side, name);
  if (value !== undefined) return readable(value, expression);
  const { names, point } = scope.argumentNames(of.side);
  throw noMember(point, name, names, expression);
}

/** `of.name`, of a struct, a union or a pointer to one. */
export function compileMember(expression: Member, of: CValue, scope: Scope): CValue {
  const place = placeOf(of);
  const found = place && memberOf(place, expression.name, scope.declarations);
  if (place === undefined || found === undefined) throw notFound(expression, of, scope);
  if (found.bits === undefined) return readable(load(found.place), expression);
  const { type } = found.place.type.btf.resolve(found.place.type.id);
  const signed = (type.kind === "int" || type.kind === "enum") && type.signed;
  return loadBits(found.place, found.bits, signed);
}

/** The struct or union that a value is, or points to. */
export function typeBehind(value: CValue): TypeRef | undefined {
  if (value.kind === "pointer") return value.to;
  return value.kind === "place" ? value.type : undefined;
}

function placeOf(value: CValue): PlaceValue | undefined {
  if (value.kind === "pointer") return placeBehind(value);
  return value.kind === "place" ? value : undefined;
}

/** `of[index]`; `index` undefined: the constant in the expression. */
export function compileIndex(expression: Index, of: CValue, index: Integer): CValue {
  if (of.kind !== "place" && of.kind !== "pointer") throw noElements(expression, of);
  const constant =
    expression.index.kind === "constant" ? Number(expression.index.value) : undefined;
  const element = elementTypeOf(of);
  if (element === undefined) throw noElements(expression, of);
  if (sizeOf(element) === 0) {
    throw new SpecError(
      `${show(expression.of)} is ${describe(of)}: the size of its elements is unknown`,
      positionOf(expression.index) ?? positionOf(expression),
      'Say what it points to, e.g. cast(pointer, "u64 *").',
    );
  }
  const length = of.kind === "place" ? lengthOf(of) : 0;
  if (constant !== undefined && of.kind === "place") {
    if (constant < 0 || (length > 0 && constant >= length)) {
      throw new SpecError(
        `${show(expression.of)} has ${length > 0 ? `${length} elements, 0 to ${length - 1}` : "no element"}, none is ${constant}`,
        positionOf(expression.index) ?? positionOf(expression),
        "An index that is computed may be too large: such an element is 0.",
      );
    }
  }
  return readable(load(elementOf(of, constant ?? index.c)), expression);
}

function elementTypeOf(of: PlaceValue | PointerValue): TypeRef | undefined {
  if (of.kind === "pointer") return of.to;
  const { btf, id } = of.type;
  const { type } = btf.resolve(id);
  return type.kind === "array" ? { btf, id: type.of } : undefined;
}

function lengthOf({ type: { btf, id } }: PlaceValue): number {
  const { type } = btf.resolve(id);
  return type.kind === "array" ? type.length : 0;
}

function noElements(expression: Index, of: CValue): SpecError {
  return new SpecError(
    `${show(expression.of)} is ${describe(of)}: it has no elements`,
    positionOf(expression),
    of.kind === "place" ? "Name one of its members." : "Arrays and pointers have.",
  );
}

function notFound(expression: Member, of: CValue, scope: Scope): SpecError {
  const type = typeBehind(of);
  const found = type?.btf.resolve(type.id).type;
  if (type === undefined || (found?.kind !== "struct" && found?.kind !== "union")) {
    return new SpecError(
      `${show(expression.of)} is ${describe(of)}: it has no members`,
      expression.at,
      found?.kind === "array" ? "Read one of its elements: [0]." : undefined,
    );
  }
  const what =
    found.name === "" ? `the ${found.kind} ${show(expression.of)}` : `${found.kind} ${found.name}`;
  return noMember(what, expression.name, scope.declarations.names(type), expression);
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

/** Throws SpecError for what has no value that a program could read. */
export function readable(value: CValue | Unreadable, expression: Expression): CValue {
  const what =
    value.kind === "integer" && ![1, 2, 4, 8].includes(value.bytes)
      ? `an integer of ${value.bytes} bytes`
      : value.kind === "unreadable" && value.what;
  if (value.kind !== "unreadable" && !what) return value;
  throw new SpecError(
    `${show(expression)} is ${what}, which cannot be read`,
    positionOf(expression),
    (value.kind === "unreadable" ? value.advice : undefined) ??
      "Integers of up to 8 bytes, pointers and strings can.",
  );
}
