import { structName } from "./c-name.ts";
import {
  type CValue,
  integerValue,
  type PlaceValue,
  type PointerValue,
  type TypeRef,
  type Unreadable,
} from "./c-value.ts";
import type { StructDeclarations } from "./struct-declarations.ts";

/*
 * How kernel memory is read. A pointer of the verifier's own (`direct`) may be null for what the verifier
 * knows, on later kernels even where it never is: it is tested before each use. Everything else is
 * copied by bpf_probe_read_kernel, which gives 0 where nothing can be read.
 */

/** What a pointer points to. */
export function placeBehind({ c, to, access }: PointerValue): PlaceValue {
  const root = cName(to);
  if (root !== undefined) return { kind: "place", base: c, root, path: "", type: to, access };
  const base = access === "direct" ? scalar(c) : c;
  return { kind: "place", base, root, path: "", type: to, access: "probe" };
}

/** A member of a struct or union; undefined: it has none of that name. */
export function memberOf(
  place: PlaceValue,
  name: string,
  declarations: StructDeclarations,
): { readonly place: PlaceValue; readonly bits: Bits | undefined } | undefined {
  const path = declarations.path(place.type, name);
  const last = path?.at(-1);
  if (path === undefined || last === undefined) return undefined;
  const { btf } = place.type;
  const type = { btf, id: last.type };
  const offset = path.reduce((sum, { bitOffset }) => sum + bitOffset, 0);
  const bits = last.bitSize === 0 ? undefined : { offset, size: last.bitSize, bytes: sizeOf(type) };
  if (place.root === undefined) {
    // The place of a bit field is its struct's.
    const at = bits === undefined ? offset / 8 : 0;
    return { place: placeAt(`((const char *)${place.base} + ${at})`, type), bits };
  }
  declarations.note(place.type, path);
  const full = place.path === "" ? name : `${place.path}.${name}`;
  const passed = [place.type, ...path.slice(0, -1).map((one) => ({ btf, id: one.type }))];
  if (place.access === "probe" || !passed.some(isUnion)) {
    return { place: { ...place, path: full, type }, bits };
  }
  // Of a union the verifier takes the first pointer that lies there for what is read.
  const base = `((${place.root} *)${scalar(place.base)})`;
  return { place: { ...place, base, path: full, type, access: "probe" }, bits };
}

function isUnion({ btf, id }: TypeRef): boolean {
  return btf.resolve(id).type.kind === "union";
}

/** A bit field: its bits from the start of the struct, and its type's size. */
export interface Bits {
  readonly offset: number;
  readonly size: number;
  readonly bytes: number;
}

/** An element of an array, or of what a pointer points to; `index` is C, or a number that is in range. */
export function elementOf(of: PlaceValue | PointerValue, index: string | number): PlaceValue {
  if (of.kind === "pointer") {
    const base = of.access === "direct" ? scalar(of.c) : of.c;
    return placeAt(`((const char *)${base} + (s64)${index} * ${sizeOf(of.to)})`, of.to);
  }
  const { btf } = of.type;
  const { type } = btf.resolve(of.type.id);
  if (type.kind !== "array") throw new Error("no array");
  const element = { btf, id: type.of };
  const size = sizeOf(element);
  if (of.root !== undefined && typeof index === "number" && type.length > 0) {
    return { ...of, path: `${of.path}[${index}]`, type: element };
  }
  const start = of.access === "direct" ? scalar(addressOf(of)) : addressOf(of);
  if (typeof index === "number" || type.length === 0) {
    return placeAt(`((const char *)${start} + (s64)${index} * ${size})`, element);
  }
  const c = `({ u64 i_ = (u64)${index}; i_ < ${type.length} ? (const char *)${start} + i_ * ${size} : (const char *)0; })`;
  return placeAt(c, element);
}

/** An object at an address that the verifier knows nothing of. */
export function placeAt(address: string, type: TypeRef): PlaceValue {
  const root = cName(type);
  const base = root === undefined ? address : `((${root} *)${address})`;
  return { kind: "place", base, root, path: "", type, access: "probe" };
}

/** Its address as an rvalue. */
export function addressOf({ base, root, path, access }: PlaceValue): string {
  if (root === undefined || path === "") return base;
  if (access === "probe") return `&${base}->${path}`;
  return `({ ${root} *p_ = ${base}; p_ ? (const char *)&p_->${path} : (const char *)0; })`;
}

/** The value that is stored at a place: an integer or a pointer; structs and arrays stay places. */
export function load(place: PlaceValue): CValue | Unreadable {
  const { btf, id } = place.type;
  const { type } = btf.resolve(id);
  switch (type.kind) {
    case "int": {
      if (![1, 2, 4, 8].includes(type.size))
        return { kind: "unreadable", what: `an integer of ${type.size} bytes` };
      const value = integerAt(place, type.size, type.signed);
      return type.bool ? { ...value, natural: 1 } : value;
    }
    case "enum":
      return integerAt(place, type.size, type.signed);
    case "pointer": {
      const to = { btf, id: type.to };
      const name = cName(to);
      const c = read(place, `${name ?? "void"} *`);
      // The verifier knows structs only, those without a name too.
      const { kind } = btf.resolve(type.to).type;
      const isKnown = kind === "struct" || kind === "union" || kind === "forward";
      return { kind: "pointer", c, to, access: isKnown ? place.access : "probe" };
    }
    case "float":
      return { kind: "unreadable", what: "a floating point number" };
    default:
      return place;
  }
}

function integerAt(place: PlaceValue, bytes: number, signed: boolean) {
  const type = `${signed ? "s" : "u"}${bytes * 8}`;
  return integerValue(`((${type})${read(place, type)})`, bytes, signed);
}

/** A bit field as an integer; `signed` as its type is. */
export function loadBits(place: PlaceValue, bits: Bits, signed: boolean): CValue {
  const type = signed ? "s64" : "u64";
  const shift = `(${type})bits_ >> ${64 - bits.size}`;
  let c: string;
  if (place.root === undefined) {
    const first = bits.offset >> 3;
    const left = 64 - bits.size - (bits.offset & 7);
    const count = ((bits.offset & 7) + bits.size + 7) >> 3;
    c = `({ u64 bits_ = 0; bpf_probe_read_kernel(&bits_, ${count}, ${place.base} + ${first}); bits_ <<= ${left}; ${shift}; })`;
  } else {
    c = `({ ${place.root} *p_ = ${place.base}; u64 bits_ = 0; if (p_) READ_BITS(bits_, p_, ${place.path}); ${shift}; })`;
  }
  const value = integerValue(`((${signed ? "s64" : "u64"})${c})`, 8, signed);
  return signed ? value : { ...value, signed: true, c: `((s64)${c})`, natural: bits.size };
}

function read({ base, root, path, access }: PlaceValue, type: string): string {
  if (root === undefined || path === "") return `FETCH(${type}, *(${pointerTo(type)})${base})`;
  if (access === "probe") return `FETCH(${type}, ${base}->${path})`;
  return `({ ${root} *p_ = ${base}; p_ ? p_->${path} : 0; })`;
}

function pointerTo(type: string): string {
  return type.endsWith("*") ? `${type}*` : `${type} *`;
}

/** A pointer of the verifier's as a plain number, with which all arithmetic is allowed. */
export function scalar(pointer: string): string {
  return `SCALAR(${pointer})`;
}

/** A pointer at an address that the verifier knows nothing of. */
export function pointerAt(address: string, to: TypeRef): PointerValue {
  const name = cName(to);
  return { kind: "pointer", c: `((${name ?? "void"} *)${address})`, to, access: "probe" };
}

/** The C type of a struct or union with a name. */
export function cName({ btf, id }: TypeRef): string | undefined {
  const { type } = btf.resolve(id);
  if (type.kind === "forward" && type.name !== "")
    return `${type.union ? "union" : "struct"} ${structName(type.name)}`;
  if ((type.kind !== "struct" && type.kind !== "union") || type.name === "") return undefined;
  return `${type.kind} ${structName(type.name)}`;
}

/** Bytes of an object; 0 where BTF does not say. */
export function sizeOf({ btf, id }: TypeRef): number {
  const { type } = btf.resolve(id);
  switch (type.kind) {
    case "int":
    case "enum":
    case "float":
    case "struct":
    case "union":
      return type.size;
    case "pointer":
      return 8;
    case "array":
      return type.length * sizeOf({ btf, id: type.of });
    default:
      return 0;
  }
}
