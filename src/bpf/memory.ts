import { ptr } from "bun:ffi";
import type { Handle } from "./libbpf.ts";

/**
 * Zeroed memory at an address that never moves, for what C keeps a pointer to. The bytes of a plain
 * small `new Uint8Array(n)` move when JavaScriptCore compiles the function that uses them.
 */
export function stable(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(size));
}

/** Address of memory from `stable`; the caller keeps the memory alive as long as C uses the address. */
export function address(memory: Uint8Array<ArrayBuffer>): Handle {
  return ptr(memory.buffer);
}

/** Ends C's use of memory: it is wiped, and not collected before, although only its address was passed. */
export function release(...memories: readonly Uint8Array[]): void {
  for (const memory of memories) memory.fill(0);
}

/** A NUL-terminated string in stable memory. */
export function cString(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const memory = stable(bytes.length + 1);
  memory.set(bytes);
  return memory;
}

/**
 * One of libbpf's `…_opts` structures: `size` bytes whose first eight hold that size, the rest zero
 * except for what `fill` writes. libbpf takes any size that it knows, newer or older.
 */
export function opts(
  size: number,
  fill: (view: DataView) => void = () => {},
): Uint8Array<ArrayBuffer> {
  const memory = stable(size);
  const view = new DataView(memory.buffer);
  view.setBigUint64(0, BigInt(size), true);
  fill(view);
  return memory;
}
