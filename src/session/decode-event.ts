import type { RingBuffer } from "../bpf/ring-buffer.ts";
import { EVENT_HEAD } from "../compile/event-layout.ts";
import type { KeyField } from "../compile/layout.ts";
import { decodeName } from "../recording/printable.ts";
import type { EventRecord, EventValue } from "../recording/schema.ts";
import { decodePart, type Symbolizer } from "./decode-key.ts";

/** Fills a record with what stands at an offset of the ring buffer's copies. */
export type DecodeEvent = (offset: number, into: EventRecord) => void;

type Memory = Pick<RingBuffer, "words" | "bytes">;
type DecodeField = (offset: number) => EventValue;

/** Decodes one measure's records; `fields` in the order of the recording's columns, undefined: not of this measure. */
export function eventDecoder(
  fields: readonly (KeyField | undefined)[],
  memory: Memory,
  symbolizer: Symbolizer,
): DecodeEvent {
  const { words } = memory;
  const decoders = fields.map((field) => fieldDecoder(field, memory, symbolizer));
  return (offset, into) => {
    const word = offset / 4;
    into.time_ns = unsigned(words[word]!, words[word + 1]!);
    into.cpu = words[word + EVENT_HEAD.cpu / 4]!;
    for (let i = 0; i < decoders.length; i++) into.values[i] = decoders[i]!(offset);
  };
}

/** Integers and short texts, which may come a million times a second, take no view of their own. */
function fieldDecoder(
  field: KeyField | undefined,
  memory: Memory,
  symbolizer: Symbolizer,
): DecodeField {
  const { words, bytes } = memory;
  if (field === undefined) return () => null;
  if (field.kind === "text" && isPlain(field)) {
    const textAt = textDecoder(memory, field.bytes);
    return (offset) => textAt(offset + field.offset);
  }
  if (field.kind === "integer" && isPlain(field)) {
    const integerOf = field.signed ? signed : unsigned;
    return (offset) => {
      const word = (offset + field.offset) / 4;
      return integerOf(words[word]!, words[word + 1]!);
    };
  }
  return (offset) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
    return decodePart(field, view, words[(offset + EVENT_HEAD.cpu) / 4]!, symbolizer);
  };
}

/** Shown as it is: it has neither names nor another form. */
function isPlain(field: KeyField & { readonly kind: "integer" | "text" }): boolean {
  return field.decode === undefined && (field.kind === "text" || field.labels === undefined);
}

function unsigned(low: number, high: number): number | bigint {
  return high < 2 ** 21 ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low);
}

function signed(low: number, high: number): number | bigint {
  const top = high | 0;
  if (top >= -(2 ** 21) && top < 2 ** 21 && !(top === -(2 ** 21) && low === 0)) {
    return top * 2 ** 32 + low;
  }
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}

/** Names that are remembered for each column, each in a place of its own. */
const PLACES = 64;

/** What was decoded before is found by comparing words, without making a string of them. */
function textDecoder({ words, bytes }: Memory, length: number): (at: number) => string {
  const count = length / 4;
  const known = new Uint32Array(PLACES * count);
  const names: (string | undefined)[] = new Array(PLACES).fill(undefined);
  return (at) => {
    const word = at / 4;
    let hash = 0;
    for (let i = 0; i < count && i < 8; i++) hash = Math.imul(hash ^ words[word + i]!, 0x9e3779b1);
    const place = hash >>> 26;
    const name = names[place];
    if (name !== undefined && isSame(words, word, known, place * count, count)) return name;
    known.set(words.subarray(word, word + count), place * count);
    const decoded = decodeName(bytes.subarray(at, at + length));
    names[place] = decoded;
    return decoded;
  };
}

function isSame(a: Uint32Array, atA: number, b: Uint32Array, atB: number, count: number): boolean {
  for (let i = 0; i < count; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}
