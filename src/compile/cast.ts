import { positionOf } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type CValue, integerValue, type TypeRef } from "./c-value.ts";
import { addressIn, type Call } from "./call-argument.ts";
import type { Scope } from "./expression-scope.ts";
import { pointerAt, sizeOf } from "./memory.ts";
import { type NamedType, namedType } from "./typed-name.ts";

/** A type that a spec names, in the BTF of the value's own module first. Throws SpecError where there is none. */
export function typeNamed(
  call: Call,
  text: string,
  of: CValue | undefined,
  scope: Scope,
): NamedType {
  const own = of?.kind === "pointer" ? of.to : of?.kind === "place" ? of.type : undefined;
  const found = namedType(text, [...(own === undefined ? [] : [own.btf]), scope.btf]);
  if (found === undefined) {
    throw new SpecError(
      `this kernel's BTF has no type ${text}`,
      positionOf(call),
      "Write it as the kernel's C does: struct request, u32, unsigned long.",
    );
  }
  if (found.pointers > 1) {
    throw new SpecError(
      `${text} points to pointers`,
      positionOf(call),
      'Cast to "u64 *", and each element to what it points to.',
    );
  }
  return found;
}

/** `cast(value, "…")`: structs and unions are meant as what is pointed to. */
export function compileCast(call: Call, value: CValue, scope: Scope): CValue {
  const text = constantIn(call, 1);
  const { type, pointers } = typeNamed(call, text, value, scope);
  const c = addressIn(call, value);
  const { type: found } = type.btf.resolve(type.id);
  if (pointers > 0 || found.kind === "struct" || found.kind === "union") return pointerAt(c, type);
  return integerAs(call, c, type, text);
}

function integerAs(call: Call, c: string, type: TypeRef, text: string): CValue {
  const { type: found } = type.btf.resolve(type.id);
  const bytes = sizeOf(type);
  if ((found.kind === "int" || found.kind === "enum") && [1, 2, 4, 8].includes(bytes)) {
    return integerValue(`((${found.signed ? "s" : "u"}${bytes * 8})${c})`, bytes, found.signed);
  }
  if (found.kind === "pointer") return pointerAt(c, { btf: type.btf, id: found.to });
  throw new SpecError(
    `${text} is no integer of up to 64 bits, no struct and no union`,
    positionOf(call),
    "Cast to one of these, or to a pointer to one.",
  );
}

export function constantIn(call: Call, index: number): string {
  const argument = call.args[index];
  return argument?.kind === "constant" ? String(argument.value) : "";
}
