import fc from "fast-check";
import type { Btf, BtfMember } from "../../src/kernel/btf.ts";
import { placeAt, textIn } from "../../src/model/given.ts";
import { integer64 } from "../../src/model/value.ts";
import type { KernelMemory } from "./kernel-memory.ts";

/** Bytes of a struct thing, and what its pointers point to: others of the pool. */
export interface ThingBytes {
  readonly bytes: Uint8Array;
  readonly next: number;
  readonly text: string;
}

export const texts = fc.oneof(
  fc.constantFrom("", "a", "abc", "abd", "eth0", "eth0-rx-0", "x".repeat(14), "x".repeat(62)),
  fc.constantFrom("y".repeat(63), "y".repeat(64), "z".repeat(200), "\\x41", "ü", "\u{1f600}"),
  fc.string({ maxLength: 20 }).map((text) => text.replaceAll("\0", "")),
);

const byte = fc.oneof(
  fc.constantFrom(0, 0, 0, 1, 255, 128, 127),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 97, max: 99 }),
);

export const POOL = 3;

export const things: fc.Arbitrary<readonly ThingBytes[]> = fc.array(
  fc.record({
    bytes: fc.uint8Array({ minLength: 360, maxLength: 360 }).chain((noise) =>
      fc.array(byte, { minLength: 360, maxLength: 360 }).map((bytes) =>
        // Half of them of plain small bytes, so that strings end and numbers repeat.
        Uint8Array.from(bytes, (one, i) => (noise[0]! & 1 ? one : (noise[i] ?? 0))),
      ),
    ),
    next: fc.integer({ min: -1, max: POOL - 1 }),
    text: texts,
  }),
  { minLength: POOL, maxLength: POOL },
);

type Json = Readonly<Record<string, unknown>>;

/** The pool in kernel memory and, member by member as BTF says, as the model is given it. Index -1 is NULL. */
export function placeThings(
  pool: readonly ThingBytes[],
  btf: Btf,
  memory: KernelMemory,
): { readonly at: (index: number) => { readonly address: bigint; readonly given: Json } } {
  const struct = btf.type(btf.find("thing", "struct") ?? 0);
  if (struct.kind !== "struct") throw new Error("there is no struct thing");
  const offset = (name: string) => struct.members.find((one) => one.name === name)!.bitOffset / 8;
  const placed = pool.map(({ bytes, text }) => {
    const place = memory.place(struct.size);
    place.bytes.set(bytes.subarray(0, struct.size));
    return { place, text: placeText(text, memory) };
  });
  const nothing = memory.place(struct.size);
  const objects: Json[] = placed.map(({ place }) => placeAt({}, place.address));
  const zero = placeAt({}, 0n);
  const object = (index: number) => objects[index] ?? zero;
  for (const [i, { place, text }] of placed.entries()) {
    const view = new DataView(place.bytes.buffer, place.bytes.byteOffset);
    const { next } = pool[i]!;
    view.setBigUint64(offset("next"), placed[next]?.place.address ?? 0n, true);
    view.setBigUint64(offset("text"), text.address, true);
    const members = { text: text.given, next: object(next) };
    Object.assign(objects[i]!, read(btf, struct.members, place.bytes), members);
  }
  Object.assign(zero, read(btf, struct.members, nothing.bytes), { next: zero, text: "" });
  memory.write();
  return {
    at: (index) => ({ address: placed[index]?.place.address ?? 0n, given: object(index) }),
  };
}

export function placeText(text: string, memory: KernelMemory) {
  const bytes = Buffer.from(`${text}\0`);
  const { address, bytes: place } = memory.place(bytes.length);
  place.set(bytes);
  return { address, given: text };
}

/** What C reads of these bytes, for every member but pointers. */
function read(btf: Btf, members: readonly BtfMember[], bytes: Uint8Array): Json {
  return Object.fromEntries(
    members.flatMap((member): [string, unknown][] => {
      const { type } = btf.resolve(member.type);
      if (member.name === "" && (type.kind === "struct" || type.kind === "union")) {
        return Object.entries(read(btf, type.members, bytes.subarray(member.bitOffset / 8)));
      }
      return type.kind === "pointer" ? [] : [[member.name, readMember(btf, member, bytes)]];
    }),
  );
}

function readMember(btf: Btf, member: BtfMember, bytes: Uint8Array): unknown {
  const { type } = btf.resolve(member.type);
  const own = bytes.subarray(Math.floor(member.bitOffset / 8));
  switch (type.kind) {
    case "int":
    case "enum": {
      const bits = member.bitSize || type.size * 8;
      const word = littleEndian(own.subarray(0, 16)) >> BigInt(member.bitOffset % 8);
      const value = type.signed ? BigInt.asIntN(bits, word) : BigInt.asUintN(bits, word);
      // C promotes what is narrower; only a whole u64 is unsigned for the language.
      const unsigned = !type.signed && type.size === 8;
      return integer64(value, unsigned, type.signed ? undefined : Math.min(bits, type.size * 8));
    }
    case "array": {
      const element = btf.resolve(type.of).type;
      if (element.kind === "int" && element.size === 1) {
        return textIn(own.slice(0, type.length), type.length);
      }
      const size = "size" in element ? element.size : 8;
      const at = (i: number) => ({ name: "", type: type.of, bitOffset: 8 * i * size, bitSize: 0 });
      return Array.from({ length: type.length }, (_, i) => readMember(btf, at(i), own));
    }
    case "struct":
    case "union":
      return read(btf, type.members, own);
    default:
      throw new Error(`a member that is a ${type.kind}`);
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((word, one) => (word << 8n) | BigInt(one), 0n);
}
