import type { Btf } from "../kernel/btf.ts";
import type { KernelFacts } from "../kernel/facts.ts";
import { isGlob, matcher } from "../kernel/glob.ts";
import { cDeclaration } from "./c-type.ts";
import type { Entry, Member } from "./entry.ts";

type TypeKind = "struct" | "union" | "enum";
type TypeEntry = Extract<Entry, { kind: TypeKind }>;

/** The kernel's types of that kind and name, then its modules'; each name once. */
export function types(facts: KernelFacts, kind: TypeKind, pattern: string): readonly TypeEntry[] {
  const found = new Map<string, TypeEntry>();
  for (const [module, btf] of owners(facts)) {
    for (const [name, id] of named(btf, kind, pattern)) {
      const type = btf.type(id);
      if (type.kind !== kind || found.has(name)) continue;
      found.set(name, { kind, name, module, bytes: type.size });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function typeDetails(facts: KernelFacts, entry: TypeEntry): TypeEntry {
  const btf = entry.module === null ? facts.btf : facts.moduleBtf(entry.module);
  const id = btf?.find(entry.name, entry.kind);
  if (btf === undefined || id === undefined) return entry;
  const type = btf.type(id);
  if (entry.kind !== "enum") return { ...entry, members: members(btf, id, 0) };
  const values = type.kind === "enum" ? type.values : [];
  return { ...entry, values: values.map(({ name, value }) => ({ name, value: String(value) })) };
}

function members(btf: Btf, id: number, start: number): readonly Member[] {
  const { type } = btf.resolve(id);
  if (type.kind !== "struct" && type.kind !== "union") return [];
  return type.members.map((member): Member => {
    const bit = start + member.bitOffset;
    const { type: of } = btf.resolve(member.type);
    const nameless = (of.kind === "struct" || of.kind === "union") && of.name === "";
    // A typedef names what is behind it.
    const spread = nameless && btf.type(member.type).kind === of.kind;
    return {
      name: member.name,
      declaration: spread ? of.kind : cDeclaration(btf, member.type, member.name),
      offset: bit >>> 3,
      size: sizeOf(btf, member.type),
      bits: member.bitSize === 0 ? undefined : { first: bit & 7, count: member.bitSize },
      members: spread ? members(btf, member.type, bit) : undefined,
    };
  });
}

const POINTER_BYTES = 8;

function sizeOf(btf: Btf, id: number): number {
  const { type } = btf.resolve(id);
  switch (type.kind) {
    case "pointer":
      return POINTER_BYTES;
    case "array":
      return type.length * sizeOf(btf, type.of);
    default:
      return "size" in type ? type.size : 0;
  }
}

function* named(
  btf: Btf,
  kind: TypeKind,
  pattern: string,
): IterableIterator<readonly [string, number]> {
  if (!isGlob(pattern)) {
    const id = btf.find(pattern, kind);
    if (id !== undefined) yield [pattern, id];
    return;
  }
  const matches = matcher(pattern);
  for (const entry of btf.entries(kind)) if (matches(entry[0])) yield entry;
}

/** Names for a guess. */
export function typeNames(facts: KernelFacts, kind: TypeKind): readonly string[] {
  return [...facts.btf.names(kind)];
}

function* owners(facts: KernelFacts): IterableIterator<readonly [string | null, Btf]> {
  yield [null, facts.btf];
  for (const module of facts.modulesWithBtf) {
    const btf = facts.moduleBtf(module);
    if (btf !== undefined) yield [module, btf];
  }
}
