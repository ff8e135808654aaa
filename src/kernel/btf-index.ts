import { UserError } from "../user-error.ts";

const MAGIC = 0xeb9f;
const HEADER_LENGTH = 24;
const LAST_KIND = 19;

/** 32-bit words after `struct btf_type`, by kind: a fixed number, and so many per vlen. */
const FIXED = new Uint8Array(32);
const EACH = new Uint8Array(32);
for (const [kind, fixed, each] of [
  [1, 1, 0], // int
  [3, 3, 0], // array
  [4, 0, 3], // struct
  [5, 0, 3], // union
  [6, 0, 2], // enum
  [13, 0, 2], // function prototype
  [14, 1, 0], // variable
  [15, 0, 3], // data section
  [17, 1, 0], // declaration tag
  [19, 0, 3], // enum64
] as const) {
  FIXED[kind] = fixed;
  EACH[kind] = each;
}

/** Where everything is in raw BTF; nothing is decoded yet. */
export type BtfIndex = {
  /** The type section. */
  readonly words: Uint32Array;
  /** Word offset of each type, in the order of their ids. */
  readonly starts: Uint32Array;
  /** name_off of each type, for a search by native code. */
  readonly names: Uint32Array;
  readonly strings: Buffer;
};

/** One pass over raw BTF of this machine's byte order. UserError for anything that is not that. */
export function indexBtf(bytes: Uint8Array): BtfIndex {
  const { words, strings } = sections(bytes);
  const most = Math.floor(words.length / 3);
  const starts = new Uint32Array(most);
  const names = new Uint32Array(most);
  const end = words.length;
  let count = 0;
  let at = 0;
  while (at + 3 <= end) {
    const info = words[at + 1]!;
    const kind = (info >>> 24) & 0x1f;
    if (kind === 0 || kind > LAST_KIND)
      throw new UserError(`BTF with a type of unknown kind ${kind}`, {
        advice:
          "This kernel's BTF is newer than this version of Probebook understands, or damaged.",
      });
    starts[count] = at;
    names[count] = words[at]!;
    count += 1;
    at += 3 + FIXED[kind]! + EACH[kind]! * (info & 0xffff);
  }
  if (at !== end) throw broken("its last type is cut off");
  return { words, starts: starts.subarray(0, count), names: names.subarray(0, count), strings };
}

function sections(bytes: Uint8Array): { words: Uint32Array; strings: Buffer } {
  if (bytes.length < HEADER_LENGTH) throw broken("it is shorter than a header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => view.getUint32(at, true);
  if (view.getUint16(0, true) !== MAGIC) throw broken("its magic number is wrong");
  if (bytes[2] !== 1) throw broken(`its version is ${bytes[2]}, not 1`);
  const header = word(4);
  const [typesFrom, typesLength] = [header + word(8), word(12)];
  const [stringsFrom, stringsLength] = [header + word(16), word(20)];
  if (header < HEADER_LENGTH || typesFrom % 4 !== 0 || typesLength % 4 !== 0)
    throw broken("its header is inconsistent");
  if (typesFrom + typesLength > bytes.length || stringsFrom + stringsLength > bytes.length)
    throw broken("it is cut off");
  const types = bytes.subarray(typesFrom, typesFrom + typesLength);
  const aligned = types.byteOffset % 4 === 0 ? types : new Uint8Array(types);
  return {
    words: new Uint32Array(aligned.buffer, aligned.byteOffset, typesLength / 4),
    strings: Buffer.from(bytes.buffer, bytes.byteOffset + stringsFrom, stringsLength),
  };
}

function broken(why: string): UserError {
  return new UserError(`broken BTF: ${why}`, {
    advice: "Raw BTF is what /sys/kernel/btf holds, in the byte order of the machine.",
  });
}
