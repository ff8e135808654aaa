/** A struct's, union's member; `bitSize` 0 means that it is no bit field. */
export type BtfMember = {
  readonly name: string;
  readonly type: number;
  readonly bitOffset: number;
  readonly bitSize: number;
};

export type BtfEnumerator = { readonly name: string; readonly value: bigint };

/** One type of BTF, decoded. Numbers named `to`, `of`, `type`, … are type ids; "" is no name. */
export type BtfType =
  | { readonly kind: "void" }
  | {
      readonly kind: "int";
      readonly name: string;
      readonly size: number;
      readonly signed: boolean;
      readonly bool: boolean;
      /** The encoding says char, or C's name for it does (clang and pahole leave the encoding out). */
      readonly char: boolean;
    }
  | { readonly kind: "float"; readonly name: string; readonly size: number }
  | { readonly kind: "pointer"; readonly to: number }
  | { readonly kind: "array"; readonly of: number; readonly length: number }
  | {
      readonly kind: "struct" | "union";
      readonly name: string;
      readonly size: number;
      readonly members: readonly BtfMember[];
    }
  | {
      readonly kind: "enum";
      readonly name: string;
      readonly size: number;
      readonly signed: boolean;
      readonly values: readonly BtfEnumerator[];
    }
  | { readonly kind: "forward"; readonly name: string; readonly union: boolean }
  | {
      readonly kind: "typedef" | "const" | "volatile" | "restrict" | "type_tag";
      readonly name: string;
      readonly to: number;
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly prototype: number;
      /** 0 static, 1 global, 2 extern. */
      readonly linkage: number;
    }
  | {
      readonly kind: "prototype";
      readonly returns: number;
      /** A variadic function ends with a parameter of type 0 (void) without a name. */
      readonly params: readonly { readonly name: string; readonly type: number }[];
    }
  | { readonly kind: "variable"; readonly name: string; readonly type: number }
  | { readonly kind: "datasec"; readonly name: string; readonly size: number }
  | { readonly kind: "decl_tag"; readonly name: string; readonly to: number };

export type BtfKind = BtfType["kind"];

/** BTF's numbers of the kinds (Documentation/bpf/btf.rst); 6 and 19 are both "enum". */
const KINDS: readonly BtfKind[] = [
  "void",
  "int",
  "pointer",
  "array",
  "struct",
  "union",
  "enum",
  "forward",
  "typedef",
  "volatile",
  "const",
  "restrict",
  "function",
  "prototype",
  "variable",
  "datasec",
  "float",
  "decl_tag",
  "type_tag",
  "enum",
];

const ENUM64 = 19;

/** The kind behind BTF's number; undefined for a number that this version does not know. */
export function btfKind(number: number): BtfKind | undefined {
  return KINDS[number];
}

/** What a decoder needs: 32-bit words and a way from a name's offset to its text. */
export type BtfWords = {
  readonly words: Uint32Array;
  readonly text: (nameOffset: number) => string;
};

const CHARS = new Set(["char", "signed char", "unsigned char"]);
const SIGNED = 1;
const CHAR = 2;
const BOOL = 4;

/** Decodes the type whose `struct btf_type` begins at word `at`; the words must be in range. */
export function decodeType({ words, text }: BtfWords, at: number): BtfType {
  const name = () => text(words[at]!);
  const info = words[at + 1]!;
  const number = (info >>> 24) & 0x1f;
  const kind = KINDS[number] ?? "void";
  const length = info & 0xffff;
  const flag = info >>> 31 === 1;
  /** The union of size and type id in struct btf_type. */
  const third = words[at + 2]!;
  const more = at + 3;
  switch (kind) {
    case "void":
      return { kind };
    case "int": {
      const encoding = (words[more]! >>> 24) & 0x0f;
      const called = name();
      return {
        kind,
        name: called,
        size: third,
        signed: (encoding & SIGNED) !== 0,
        bool: (encoding & BOOL) !== 0,
        char: (encoding & CHAR) !== 0 || CHARS.has(called),
      };
    }
    case "float":
    case "datasec":
      return { kind, name: name(), size: third };
    case "pointer":
      return { kind, to: third };
    case "array":
      return { kind, of: words[more]!, length: words[more + 2]! };
    case "struct":
    case "union":
      return { kind, name: name(), size: third, members: members(words, text, more, length, flag) };
    case "enum":
      return {
        kind,
        name: name(),
        size: third,
        signed: flag,
        values: enumerators(words, text, more, length, flag, number === ENUM64),
      };
    case "forward":
      return { kind, name: name(), union: flag };
    case "typedef":
    case "const":
    case "volatile":
    case "restrict":
    case "type_tag":
    case "decl_tag":
      return { kind, name: name(), to: third };
    case "function":
      return { kind, name: name(), prototype: third, linkage: length };
    case "prototype":
      return {
        kind,
        returns: third,
        params: Array.from({ length }, (_, i) => ({
          name: text(words[more + 2 * i]!),
          type: words[more + 2 * i + 1]!,
        })),
      };
    case "variable":
      return { kind, name: name(), type: third };
  }
}

/** With kind_flag the offset's top byte is the bit field's size; without, bit fields are in the int. */
function members(
  words: Uint32Array,
  text: (offset: number) => string,
  start: number,
  length: number,
  flag: boolean,
): readonly BtfMember[] {
  return Array.from({ length }, (_, i) => {
    const at = start + 3 * i;
    const offset = words[at + 2]!;
    return {
      name: text(words[at]!),
      type: words[at + 1]!,
      bitOffset: flag ? offset & 0xffffff : offset,
      bitSize: flag ? offset >>> 24 : 0,
    };
  });
}

function enumerators(
  words: Uint32Array,
  text: (offset: number) => string,
  start: number,
  length: number,
  signed: boolean,
  wide: boolean,
): readonly BtfEnumerator[] {
  const step = wide ? 3 : 2;
  return Array.from({ length }, (_, i) => {
    const at = start + step * i;
    const low = BigInt(words[at + 1]!);
    const raw = wide ? (BigInt(words[at + 2]!) << 32n) | low : low;
    const value = signed ? BigInt.asIntN(wide ? 64 : 32, raw) : raw;
    return { name: text(words[at]!), value };
  });
}
