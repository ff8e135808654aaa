import { expect } from "bun:test";
import { HISTOGRAM, RANGE_BYTES, REGISTERS } from "../../src/compile/layout.ts";
import type { Plan } from "../../src/compile/plan.ts";
import { Btf } from "../../src/kernel/btf.ts";
import { Elf } from "../../src/kernel/elf.ts";

/** The reader's offsets (layout.ts) are those of the structs that clang laid out. */
export function expectSameLayout(plan: Plan, object: Uint8Array): void {
  const section = Elf.parse(Buffer.from(object)).section(".BTF");
  if (section === undefined) throw new Error("no BTF");
  const btf = Btf.parse(new Uint8Array(section));
  const struct = (name: string) => {
    const type = btf.type(btf.find(name, "struct") ?? 0);
    if (type.kind !== "struct") throw new Error(`no struct ${name}`);
    return { size: type.size, offsets: type.members.map(({ bitOffset }) => bitOffset / 8) };
  };
  for (const { number, layout } of plan.measures) {
    const row = struct(`row${number}`);
    expect(row).toEqual({
      size: layout.valueBytes,
      offsets: layout.values.map(({ offset }) => offset),
    });
    if (layout.keyBytes === 0) continue;
    const key = struct(`key${number}`);
    const stored = layout.keys.flatMap((field) => ("offset" in field ? [field.offset] : []));
    expect(key.size).toBe(layout.keyBytes);
    expect(key.offsets).toEqual(expect.arrayContaining(stored));
  }
  for (const map of plan.maps) {
    const name = /^struct (\w+)$/.exec(map.value.c)?.[1];
    if (name !== undefined)
      expect({ name, size: struct(name).size }).toEqual({ name, size: map.value.bytes });
  }
  const kinds = plan.measures.flatMap(({ layout }) => layout.values.map(({ kind }) => kind));
  if (kinds.includes("distinct")) {
    const { epochs, ranks, bytes } = REGISTERS;
    expect(struct("registers")).toEqual({ size: bytes, offsets: [epochs, ranks] });
  }
  if (kinds.includes("hist")) {
    const { sum, ranges, buckets, bytes } = HISTOGRAM;
    expect(struct("histogram")).toEqual({ size: bytes, offsets: [sum, ranges, buckets] });
    expect(struct("range").size).toBe(RANGE_BYTES);
  }
}
