import { REGISTER_BITS, REGISTERS, stampBytes, type ValueField } from "../compile/layout.ts";
import { integer } from "../recording/integer.ts";
import { distinctOf } from "../recording/registers.ts";
import type { Distinct, Stamped } from "../recording/schema.ts";
import { decodePart, type Symbolizer } from "./decode-key.ts";
import { slice, type Words } from "./words.ts";

/**
 * `distinct`: the registers of the interval's epoch. What was raised in the previous bank since it was read came
 * while the epoch changed, and belongs to this interval.
 */
export function decodeDistinct(
  { offset }: ValueField,
  words: Words,
  epoch: bigint,
): Distinct | undefined {
  const all = 2 ** REGISTER_BITS;
  const { now, before } = slice(words, offset / 8, REGISTERS.bytes / 8);
  const ranks = new Uint8Array(all);
  for (const each of [epoch, epoch - 1n]) {
    const bank = Number(each & 1n);
    if (now[bank] !== each || each === 0n) continue;
    const bytes = bankOf(now, bank);
    const old = before?.[bank] === each ? bankOf(before, bank) : undefined;
    if (each !== epoch && old !== undefined && Buffer.compare(bytes, old) === 0) continue;
    for (let i = 0; i < all; i++) {
      const rank = bytes[i] ?? 0;
      if (rank > (ranks[i] ?? 0) && (each === epoch || rank > (old?.[i] ?? 0))) ranks[i] = rank;
    }
  }
  return ranks.some((rank) => rank > 0) ? distinctOf(ranks) : undefined;
}

function bankOf(words: BigUint64Array, bank: number): Uint8Array {
  const all = 2 ** REGISTER_BITS;
  return new Uint8Array(words.buffer, words.byteOffset + REGISTERS.ranks + bank * all, all);
}

/** `first` and `last`: epoch, time and value, twice. A later event in the previous bank is this interval's. */
export function decodeStamp(
  field: ValueField,
  words: Words,
  epoch: bigint,
  symbolizer: Symbolizer,
): Stamped | undefined {
  const size = stampBytes(field) / 8;
  const { now, before } = slice(words, field.offset / 8, 2 * size);
  const stamps = [epoch, epoch - 1n].flatMap((each) => {
    const at = Number(each & 1n) * size;
    const [of = 0n, time = 0n] = now.subarray(at, at + 2);
    if (of !== each || each === 0n) return [];
    const isOld = each !== epoch && before?.[at] === of && before?.[at + 1] === time;
    return isOld ? [] : [{ time, value: now.subarray(at + 2, at + size) }];
  });
  const [one, other] = stamps;
  if (one === undefined) return undefined;
  const isLater = other !== undefined && other.time > one.time;
  const chosen = other !== undefined && isLater === (field.kind === "last") ? other : one;
  return { at: integer(chosen.time), ...storedValue(field, chosen.value, symbolizer) };
}

function storedValue(
  { stored, signed }: ValueField,
  words: BigUint64Array,
  symbolizer: Symbolizer,
) {
  if (stored !== undefined) {
    const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
    return { text: String(decodePart(stored, view, 0, symbolizer)) };
  }
  const [value = 0n] = words;
  return { value: integer(signed ? BigInt.asIntN(64, value) : value) };
}
