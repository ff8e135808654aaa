import type { Btf, BtfType } from "../kernel/btf.ts";

/** A type where it stands: ids mean something in their BTF only. */
export type TypeRef = { readonly btf: Btf; readonly id: number };

/** A C type as a spec sees it. */
export type Shape =
  /** char *, char [16] */
  | { readonly kind: "text" }
  | { readonly kind: "boolean" }
  /** An integer or an enum, under C's name for it. */
  | { readonly kind: "integer"; readonly name: string; readonly constants: readonly string[] }
  /** A pointer to a function, to void, or to what BTF does not describe. */
  | { readonly kind: "address" }
  | { readonly kind: "composite"; readonly ref: TypeRef; readonly name: string | undefined }
  | { readonly kind: "pointer"; readonly to: Shape }
  | { readonly kind: "array"; readonly of: Shape; readonly length: number }
  | { readonly kind: "nothing" };

/** C's names of integers that a typedef has not named, as the kernel abbreviates them. */
const SHORT: Readonly<Record<string, string>> = {
  "unsigned int": "uint",
  "long int": "long",
  "long unsigned int": "ulong",
  "unsigned long": "ulong",
  "short int": "short",
  "short unsigned int": "ushort",
  "unsigned short": "ushort",
  "long long int": "s64",
  "long long": "s64",
  "long long unsigned int": "u64",
  "unsigned long long": "u64",
  "signed char": "s8",
  "unsigned char": "u8",
  __int128: "s128",
  "__int128 unsigned": "u128",
};

/** These are numbers of one byte; char, with a sign or without, is a letter. */
const BYTES = /^(?:__)?(?:u|s)8$|^u?int8_t$|^u_int8_t$/;

export function shapeOf({ btf, id }: TypeRef): Shape {
  const { name, at, type } = resolveNamed(btf, id);
  switch (type.kind) {
    case "int":
      return type.bool
        ? { kind: "boolean" }
        : { kind: "integer", name: name ?? shortName(type.name), constants: [] };
    case "float":
      return { kind: "integer", name: name ?? type.name, constants: [] };
    case "enum":
      return enumShape(type, name);
    case "struct":
    case "union":
      return { kind: "composite", ref: { btf: btf.owner(at), id: at }, name: type.name || name };
    case "pointer":
      return isLetter(btf, type.to) ? { kind: "text" } : pointerTo(shapeOf({ btf, id: type.to }));
    case "array":
      return isLetter(btf, type.of)
        ? { kind: "text" }
        : { kind: "array", of: shapeOf({ btf, id: type.of }), length: type.length };
    case "void":
    case "prototype":
    case "forward":
      return { kind: "nothing" };
    default:
      return { kind: "address" };
  }
}

export function pointerTo(shape: Shape): Shape {
  const unknown = shape.kind === "nothing" || shape.kind === "address";
  return unknown ? { kind: "address" } : { kind: "pointer", to: shape };
}

export function shortName(name: string): string {
  return SHORT[name] ?? name;
}

/** The type behind qualifiers and typedefs, and the first typedef's name on the way. */
function resolveNamed(
  btf: Btf,
  id: number,
): { readonly name: string | undefined; readonly at: number; readonly type: BtfType } {
  const behind = btf.resolve(id);
  let name: string | undefined;
  for (let at = id; at !== behind.id; ) {
    const type = btf.type(at);
    if (type.kind === "typedef") name ??= type.name;
    at = "to" in type ? type.to : behind.id;
  }
  return { name, at: behind.id, type: behind.type };
}

function isLetter(btf: Btf, id: number): boolean {
  const { name, type } = resolveNamed(btf, id);
  return type.kind === "int" && type.char && !BYTES.test(name ?? "");
}

function enumShape(type: BtfType & { kind: "enum" }, typedef: string | undefined): Shape {
  const name = type.name || typedef || (type.signed ? "int" : "uint");
  const constants = type.values.map(({ name, value }) => `${name} ${value}`);
  return { kind: "integer", name, constants: name === "int" || name === "uint" ? [] : constants };
}
