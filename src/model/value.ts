/** A 64-bit integer of a program: its exact value, and what its type says of it. */
export interface Integer64 {
  readonly kind: "integer";
  readonly value: bigint;
  /** Of an unsigned type of 64 bits; all other types' values fit into a signed one. */
  readonly unsigned: boolean;
  /** By its type never negative: 0 to 2^natural - 1 (natural < 64). */
  readonly natural: number | undefined;
}

/** What an expression is while a program runs. */
export type ModelValue =
  | Integer64
  /**
   * Without its NUL, in an array of `length` bytes (infinite behind a pointer); `room` bytes are kept of it, the NUL
   * included, and `cut` says that this may be too few.
   */
  | {
      readonly kind: "text";
      readonly bytes: Uint8Array;
      readonly length: number;
      readonly room: number;
      readonly cut: boolean;
    }
  /** A struct or union, or a pointer to one: `address` is what it is as a number. */
  | { readonly kind: "struct"; readonly members: Members; readonly address: bigint }
  | { readonly kind: "array"; readonly elements: readonly unknown[]; readonly address: bigint }
  /** NULL, or what a NULL pointer leads to: it reads as 0 (of this type) and as the empty string. */
  | { readonly kind: "nothing"; readonly unsigned: boolean }
  /** Frames, leaf first. */
  | { readonly kind: "stack"; readonly frames: readonly string[] };

export type Members = Readonly<Record<string, unknown>>;
export type Text = ModelValue & { readonly kind: "text" };

const integers = new WeakSet<object>();

/** Wraps around at 64 bits, as the type says. */
export function integer64(value: bigint, unsigned: boolean, natural?: number): Integer64 {
  const small = !unsigned && natural !== undefined && natural < 64 ? natural : undefined;
  const wrapped = unsigned ? word(value) : BigInt.asIntN(64, value);
  const made: Integer64 = Object.freeze({
    kind: "integer",
    value: wrapped,
    unsigned,
    natural: small,
  });
  integers.add(made);
  return made;
}

export function isInteger64(value: unknown): value is Integer64 {
  return typeof value === "object" && value !== null && integers.has(value);
}

/** 0 or 1. */
export function truth(holds: boolean): Integer64 {
  return integer64(holds ? 1n : 0n, false, 1);
}

/** The same 64 bits as an unsigned number. */
export function word(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

export function mayBeNegative({ unsigned, natural }: Integer64): boolean {
  return !unsigned && natural === undefined;
}

/** Bytes of a C string of which only the beginning is kept (TEXT_BYTES in the generated C). */
const TEXT_ROOM = 64;
const utf8 = new TextEncoder();

/** `length`: of the array that it is in; `limit`: most bytes that are kept. */
export function textValue(
  value: string | Uint8Array,
  length = Number.POSITIVE_INFINITY,
  limit = TEXT_ROOM,
): Text {
  const all = typeof value === "string" ? utf8.encode(value) : value;
  const end = all.indexOf(0);
  // The last byte of a full array would be the NUL, and is not read.
  const bytes = all.subarray(0, Math.min(end < 0 ? all.length : end, length - 1));
  return { kind: "text", bytes, length, room: Math.min(length, limit), cut: length > limit };
}
