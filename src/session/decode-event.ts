import type { RingBuffer } from "../bpf/ring-buffer.ts";
import { EVENT_HEAD } from "../compile/event-layout.ts";
import type { KeyField } from "../compile/layout.ts";
import { decodeName } from "../recording/printable.ts";
import type { EventRecord, EventValue } from "../recording/schema.ts";
import { decodePart, type Symbolizer } from "./decode-key.ts";

/** A record at an offset of the ring buffer's copies. */
export type DecodeEvent = (offset: number) => EventRecord;

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
  return (offset) => {
    const word = offset / 4;
    const values: EventValue[] = [];
    for (const decode of decoders) values.push(decode(offset));
    return {
      time_ns: unsigned(words[word]!, words[word + 1]!),
      cpu: words[word + EVENT_HEAD.cpu / 4]!,
      values,
    };
  };
}

/** Integers and short texts, which may come a million times a second, take no view of their own. */
function fieldDecoder(
  field: KeyField | undefined,
  { words, bytes }: Memory,
  symbolizer: Symbolizer,
): DecodeField {
  if (field === undefined) return () => null;
  if (field.kind === "text" && isPlain(field)) {
    const textAt = textDecoder(bytes, field.bytes);
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

/** Names that are remembered, so that a thread's is decoded once. */
const REMEMBERED = 4096;

function textDecoder(bytes: Uint8Array, length: number): (at: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = new Map<string, string>();
  return (at) => {
    const end = bytes.indexOf(0, at);
    const raw = buffer.toString("latin1", at, end < 0 || end > at + length ? at + length : end);
    const name = known.get(raw);
    if (name !== undefined) return name;
    if (known.size >= REMEMBERED) known.clear();
    const decoded = decodeName(bytes.subarray(at, at + raw.length));
    known.set(raw, decoded);
    return decoded;
  };
}
