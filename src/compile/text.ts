import { type CValue, type Integer, TEXT_BYTES, type Text } from "./c-value.ts";
import { addressOf } from "./memory.ts";
import { truth } from "./operators.ts";

/** A NUL-terminated string in kernel memory, at most `length` bytes of it, of which `limit` are kept. */
export function textAt(address: string, length: number, limit = TEXT_BYTES): Text {
  return {
    kind: "text",
    length: Math.min(length, limit),
    cut: length > limit,
    address,
    copy: (destination, size) =>
      `bpf_probe_read_kernel_str(${destination}, ${size}, (const void *)${address})`,
  };
}

/** A NUL-terminated string in the current process' memory. */
export function userTextAt(address: string, limit = TEXT_BYTES): Text {
  return {
    kind: "text",
    length: limit,
    cut: true,
    copy: (destination, size) =>
      `bpf_probe_read_user_str(${destination}, ${size}, (const void *)${address})`,
  };
}

/** A string of the spec's own. */
export function constantText(constant: string): Text {
  const bytes = new TextEncoder().encode(constant);
  const literal = [...bytes].map((byte) =>
    // Octal: a hexadecimal escape would swallow digits that follow it.
    byte >= 32 && byte < 127 && byte !== 34 && byte !== 92 && byte !== 63
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  const length = bytes.length + 1;
  return {
    kind: "text",
    length,
    cut: false,
    constant,
    copy: (destination) =>
      `(__builtin_memcpy(${destination}, "${literal.join("")}", ${length}), BYTES(${length}))`,
  };
}

/** Bytes of the program's own: a fixed number, of which `copy` writes all. */
export function bytesValue(
  length: number,
  decode: NonNullable<Text["decode"]>,
  copy: Text["copy"],
): Text {
  return { kind: "text", length, cut: false, copy, decode };
}

/** `test ? yes : no`. */
export function chosenText(test: Integer, yes: Text, no: Text): Text {
  const length = Math.max(yes.length, no.length);
  const cut = yes.cut || no.cut;
  const copy = (one: Text, destination: string, size: string) => {
    const own = `${Math.ceil(one.length / 8) * 8}`;
    return one.copy(destination, one.length === length ? size : own);
  };
  return {
    kind: "text",
    length,
    cut,
    copy: (destination, size) =>
      `(${truth(test)} ? (long)${copy(yes, destination, size)} : (long)${copy(no, destination, size)})`,
  };
}

/** What an expression gives where it is used as a value: char pointers and arrays are strings. */
export function decayed(value: CValue): CValue {
  if (value.kind === "pointer") {
    return isCharacter(value.to.btf.resolve(value.to.id).type)
      ? textAt(value.c, Number.MAX_SAFE_INTEGER)
      : value;
  }
  if (value.kind !== "place") return value;
  const { btf, id } = value.type;
  const { type } = btf.resolve(id);
  if (type.kind !== "array" || !isCharacter(btf.resolve(type.of).type)) return value;
  // Behind the last member of a struct there may be any number of them.
  return textAt(addressOf(value), type.length === 0 ? Number.MAX_SAFE_INTEGER : type.length);
}

function isCharacter(type: {
  readonly kind: string;
  readonly size?: number;
  readonly bool?: boolean;
}) {
  return type.kind === "int" && type.size === 1 && !type.bool;
}
