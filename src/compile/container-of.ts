import { positionOf } from "../spec/expression.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { CValue, TypeRef } from "./c-value.ts";
import { addressIn, type Call } from "./call-argument.ts";
import { constantIn, typeNamed } from "./cast.ts";
import type { Scope } from "./expression-scope.ts";
import { cName, pointerAt } from "./memory.ts";

/** `containerOf(pointer, "struct x", "a.b")`: the member's offset is relocated when the object is loaded. */
export function compileContainerOf(call: Call, value: CValue, scope: Scope): CValue {
  const { type, pointers } = typeNamed(call, constantIn(call, 1), value, scope);
  const name = pointers === 0 ? cName(type) : undefined;
  if (name === undefined) {
    throw new SpecError(
      `${constantIn(call, 1)} is no struct or union with a name`,
      positionOf(call),
      'Write e.g. "struct delayed_work".',
    );
  }
  const path = constantIn(call, 2);
  let inside: TypeRef = type;
  for (const member of path.split(".")) inside = step(call, inside, member, scope);
  const offset = `__builtin_preserve_field_info(((${name} *)0)->${path}, 0)`;
  return pointerAt(`(${addressIn(call, value)} - ${offset})`, type);
}

function step(call: Call, of: TypeRef, member: string, scope: Scope): TypeRef {
  const path = scope.declarations.path(of, member);
  const last = path?.at(-1);
  if (path !== undefined && last !== undefined && last.bitSize === 0) {
    scope.declarations.note(of, path);
    return { btf: of.btf, id: last.type };
  }
  const { type } = of.btf.resolve(of.id);
  const names = scope.declarations.names(of);
  const what = "name" in type && type.name !== "" ? `${type.kind} ${type.name}` : `a ${type.kind}`;
  throw new SpecError(
    last === undefined
      ? `${what} has no member ${member}`
      : `${member} is a bit field, to which nothing can point`,
    positionOf(call),
    names.length === 0
      ? undefined
      : `It has ${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}.`,
  );
}
