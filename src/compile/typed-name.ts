import type { Btf } from "../kernel/btf.ts";
import type { TypeRef } from "./c-value.ts";

/** A type as C writes it; `pointers` counts its stars. */
export interface NamedType {
  readonly type: TypeRef;
  readonly pointers: number;
}

/** C's own names for integers, as they stand in BTF. */
const synonyms: Readonly<Record<string, string>> = {
  long: "long int",
  "unsigned long": "long unsigned int",
  "unsigned long int": "long unsigned int",
  "long long": "long long int",
  "unsigned long long": "long long unsigned int",
  unsigned: "unsigned int",
  short: "short int",
  "unsigned short": "short unsigned int",
  bool: "_Bool",
};

/** "struct request", "request", "u32", "struct file *"; undefined: BTF has no such type. */
export function namedType(text: string, btfs: readonly Btf[]): NamedType | undefined {
  const [, keyword, written = "", stars = ""] =
    /^(?:(struct|union|enum) )?(\w[\w ]*?)\s*(\**)$/.exec(text.trim()) ?? [];
  for (const btf of btfs) {
    // gcc's names, then clang's.
    for (const name of [synonyms[written], written]) {
      const id = name === undefined ? undefined : find(btf, name, keyword);
      if (id !== undefined) return { type: { btf, id }, pointers: stars.length };
    }
  }
  return undefined;
}

function find(btf: Btf, name: string, keyword: string | undefined): number | undefined {
  switch (keyword) {
    case "struct":
    case "union":
    case "enum":
      return btf.find(name, keyword);
    default:
      return (
        btf.find(name, "typedef") ??
        btf.find(name, "int") ??
        btf.find(name, "struct", "union", "enum")
      );
  }
}
