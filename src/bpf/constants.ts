import { type Pointer, read, toArrayBuffer } from "bun:ffi";
import { type Handle, libbpf } from "./libbpf.ts";

const BTF_KIND_DATASEC = 15;
const VLEN_MASK = 0xffff;

/** The map of section `.rodata` is named after the object as well: `hardirqs.rodata`. */
const READ_ONLY = /\.rodata(?:\..+)?$/;

interface Variable {
  readonly offset: number;
  readonly size: number;
}

/**
 * Sets `const volatile` globals of an object that is opened and not yet loaded: the verifier then
 * knows their values and drops the branches that they rule out. Throws where a name is no such global
 * or the number of bytes is not the variable's.
 */
export function setConstants(
  object: Handle,
  maps: readonly Handle[],
  values: ReadonlyMap<string, Uint8Array>,
): void {
  const lib = libbpf();
  const missing = new Set(values.keys());
  for (const map of maps) {
    const section = READ_ONLY.exec(lib.bpf_map__name(map) ?? "")?.[0];
    if (section === undefined) continue;
    const size = new BigUint64Array(1);
    const start = lib.bpf_map__initial_value(map, size);
    if (start === null) continue;
    const bytes = new Uint8Array(toArrayBuffer(start, 0, Number(size[0])));
    for (const [name, { offset, size }] of variables(object, section)) {
      const value = values.get(name);
      if (value === undefined) continue;
      if (value.length !== size || offset + size > bytes.length) {
        throw new Error(`constant ${name} has ${size} bytes, ${value.length} were given`);
      }
      bytes.set(value, offset);
      missing.delete(name);
    }
  }
  if (missing.size > 0) throw new Error(`the object has no constant ${[...missing].join(", ")}`);
}

/** Global variables of an ELF section; libbpf filled their offsets in from the symbol table. */
function variables(object: Handle, section: string): Map<string, Variable> {
  const lib = libbpf();
  const found = new Map<string, Variable>();
  const btf = lib.bpf_object__btf(object);
  if (btf === null) return found;
  const id = lib.btf__find_by_name_kind(btf, section, BTF_KIND_DATASEC);
  const datasec = id > 0 ? lib.btf__type_by_id(btf, id) : null;
  if (datasec === null) return found;

  // struct btf_type is name_off, info, size; then info & 0xffff times struct btf_var_secinfo: type, offset, size.
  const count = read.u32(datasec as Pointer, 4) & VLEN_MASK;
  for (let index = 0; index < count; index++) {
    const at = 12 + 12 * index;
    const variable = lib.btf__type_by_id(btf, read.u32(datasec, at));
    if (variable === null) continue;
    const name = lib.btf__name_by_offset(btf, read.u32(variable, 0));
    if (name !== null)
      found.set(name, { offset: read.u32(datasec, at + 4), size: read.u32(datasec, at + 8) });
  }
  return found;
}
