import { STACK_DEPTH } from "../compile/c-value.ts";
import type { KeyField, Layout } from "../compile/layout.ts";
import { integer } from "../recording/integer.ts";
import { decodeName } from "../recording/printable.ts";
import type { KeyPart } from "../recording/schema.ts";
import { type Names, shownBytes, shownNumber } from "./shown.ts";

/** Names addresses; of stacks it gives indices into the recording's frames. */
export interface Symbolizer extends Names {
  kernelStack(addresses: readonly bigint[]): number[];
  userStack(pid: number, addresses: readonly bigint[]): number[];
}

/** A key's parts by name, in the layout's order. */
export function decodeKey(
  layout: Layout,
  bytes: Uint8Array,
  cpu: number,
  symbolizer: Symbolizer,
): Record<string, KeyPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = layout.keys.map((field) => [field.name, decodePart(field, view, cpu, symbolizer)]);
  return Object.fromEntries(parts);
}

export function decodePart(
  field: KeyField,
  view: DataView,
  cpu: number,
  symbolizer: Symbolizer,
): KeyPart {
  switch (field.kind) {
    case "cpu":
      return cpu;
    case "index": {
      const value = Math.floor(view.getUint32(0, true) / field.stride) % field.size;
      return field.labels.get(value) ?? (value === field.size - 1 ? "other" : String(value));
    }
    case "integer": {
      if (field.decode !== undefined)
        return shownNumber(field.decode, view.getBigUint64(field.offset, true), symbolizer);
      const value = integer(
        field.signed ? view.getBigInt64(field.offset, true) : view.getBigUint64(field.offset, true),
      );
      return field.labels === undefined
        ? value
        : (field.labels.get(Number(value)) ?? String(value));
    }
    case "text": {
      const bytes = new Uint8Array(view.buffer, view.byteOffset + field.offset, field.bytes);
      return field.decode === undefined
        ? decodeName(bytes)
        : shownBytes(field.decode, bytes, symbolizer);
    }
    case "stack": {
      const addresses: bigint[] = [];
      for (let i = 0; i < STACK_DEPTH; i++) {
        const address = view.getBigUint64(field.offset + 8 * i, true);
        if (address === 0n) break;
        addresses.push(address);
      }
      if (!field.user) return symbolizer.kernelStack(addresses);
      const pid = Number(view.getBigUint64(field.offset + 8 * STACK_DEPTH, true));
      return symbolizer.userStack(pid, addresses);
    }
  }
}
