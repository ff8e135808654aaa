import { UserError } from "../user-error.ts";
import { indexBtf } from "./btf-index.ts";
import { BtfStrings } from "./btf-strings.ts";
import { type BtfEnumerator, type BtfKind, type BtfType, btfKind, decodeType } from "./btf-type.ts";

export type { BtfEnumerator, BtfKind, BtfMember, BtfType } from "./btf-type.ts";

/** So many names are searched one by one. */
const FEW = 24;

/** BTF_KIND_ENUM; BTF_KIND_ENUM64 is another. */
const ENUM = 6;

/** Those of an enum's values whose names match a glob. */
export type MatchedEnumerators = readonly (BtfEnumerator & { readonly matched: string })[];

/** The kernel's own check refuses chains that are longer than 32 (MAX_RESOLVE_DEPTH). */
const LONGEST_CHAIN = 64;

/**
 * The types of a kernel (/sys/kernel/btf/vmlinux) or of one of its modules (any other file there,
 * with vmlinux as `base`: ids and names continue after the base's). Types are decoded when asked for.
 */
export class Btf {
  /** Ids run from 0 (void) to `count` - 1, the base's included. */
  readonly count: number;
  readonly #base: Btf | undefined;
  readonly #strings: BtfStrings;
  readonly #words: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #names: Uint32Array;
  readonly #first: number;
  readonly #decoded = new Map<number, BtfType>([[0, { kind: "void" }]]);

  /** Raw BTF in the machine's byte order; UserError for anything else. The bytes are not copied. */
  static parse(bytes: Uint8Array, base?: Btf): Btf {
    return new Btf(bytes, base);
  }

  private constructor(bytes: Uint8Array, base: Btf | undefined) {
    const index = indexBtf(bytes);
    this.#base = base;
    this.#strings = new BtfStrings(index.strings, base === undefined ? undefined : base.#strings);
    this.#words = index.words;
    this.#starts = index.starts;
    this.#names = index.names;
    this.#first = base?.count ?? 1;
    this.count = this.#first + index.starts.length;
  }

  /** The id of the type with that name and one of the kinds (any, if none is given); own types first. */
  find(name: string, ...kinds: readonly BtfKind[]): number | undefined {
    if (name === "") return undefined;
    const pleases = (id: number) => kinds.length === 0 || kinds.includes(this.#kind(id));
    for (const offset of this.#strings.offsetsOf(name)) {
      let at = this.#names.indexOf(offset);
      while (at >= 0) {
        if (pleases(this.#first + at)) return this.#first + at;
        at = this.#names.indexOf(offset, at + 1);
      }
    }
    return this.#base?.find(name, ...kinds);
  }

  /** The type with that id; UserError where BTF has none. */
  type(id: number): BtfType {
    const known = this.#decoded.get(id);
    if (known !== undefined) return known;
    if (this.#base !== undefined && id < this.#first) return this.#base.type(id);
    const at = this.#starts[id - this.#first];
    if (at === undefined) throw new UserError(`broken BTF: no type ${id}`);
    const type = decodeType({ words: this.#words, text: this.#strings.text }, at);
    this.#decoded.set(id, type);
    return type;
  }

  /** Whose type an id is: these types', or their base's. */
  owner(id: number): Btf {
    return this.#base !== undefined && id < this.#first ? this.#base.owner(id) : this;
  }

  /** What is behind typedefs, const, volatile, restrict and type tags. */
  resolve(id: number): { readonly id: number; readonly type: BtfType } {
    let at = id;
    for (let depth = 0; depth < LONGEST_CHAIN; depth++) {
      const type = this.type(at);
      switch (type.kind) {
        case "typedef":
        case "const":
        case "volatile":
        case "restrict":
        case "type_tag":
          at = type.to;
          break;
        default:
          return { id: at, type };
      }
    }
    throw new UserError(`broken BTF: type ${id} leads nowhere`);
  }

  /** Every name of that kind, own types first; slow (it decodes strings), for messages and globs. */
  *names(kind: BtfKind): IterableIterator<string> {
    for (const [name] of this.entries(kind)) yield name;
  }

  /** Every named type of that kind with its id, own types first; for more names than `find` is for. */
  *entries(kind: BtfKind): IterableIterator<readonly [name: string, id: number]> {
    for (const [at, offset] of this.#names.entries()) {
      const id = this.#first + at;
      if (offset !== 0 && this.#kind(id) === kind) yield [this.#strings.text(offset), id];
    }
    if (this.#base !== undefined) yield* this.#base.entries(kind);
  }

  /**
   * The enums, named or not, of which at least two enumerators match the glob (one `*`), with what the
   * `*` stood for: "*_SOFTIRQ" gives HI, TIMER, NET_TX, …
   */
  enumerators(glob: string): readonly MatchedEnumerators[] {
    const [before = "", after = "", ...rest] = glob.split("*");
    const fixed = before.length > after.length ? before : after;
    if (rest.length > 0 || fixed === "")
      throw new UserError(`"${glob}" must have one * and something beside it`);
    const match = (name: string): string | undefined =>
      name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
        ? name.slice(before.length, name.length - after.length)
        : undefined;
    const offsets = new Set(this.#strings.offsetsWhere(fixed, (name) => match(name) !== undefined));
    const own = this.#enumsWithTwoOf(offsets).map((id) => {
      const type = this.type(id);
      return (type.kind === "enum" ? type.values : []).flatMap((one) => {
        const matched = match(one.name);
        return matched === undefined ? [] : [{ ...one, matched }];
      });
    });
    return [...own, ...(this.#base?.enumerators(glob) ?? [])];
  }

  /** Own enums with at least two of these names' offsets: words are looked at, nothing is decoded. */
  #enumsWithTwoOf(offsets: ReadonlySet<number>): readonly number[] {
    const words = this.#words;
    const hasTwo = (id: number): boolean => {
      const start = this.#starts[id - this.#first]!;
      const info = words[start + 1]!;
      // As in decodeType: two words each, of an enum64 three.
      const step = ((info >>> 24) & 0x1f) === ENUM ? 2 : 3;
      let matching = 0;
      for (let i = info & 0xffff; i > 0 && matching < 2; i--) {
        if (offsets.has(words[start + 3 + (i - 1) * step]!)) matching++;
      }
      return matching === 2;
    };
    // Native code searches a few names faster than all types are looked at.
    if (offsets.size <= FEW) {
      const ids = [...offsets].flatMap((offset) => [...this.#enumsWith(offset)]);
      return [...new Set(ids)].filter(hasTwo);
    }
    const found: number[] = [];
    for (let id = this.#first; id < this.count; id++) {
      if (this.#kind(id) === "enum" && hasTwo(id)) found.push(id);
    }
    return found;
  }

  /** The values of all enumerators of that very name, own and the base's, each once. */
  enumeratorsNamed(name: string): readonly bigint[] {
    const values = new Set<bigint>(this.#base?.enumeratorsNamed(name));
    for (const offset of this.#strings.offsetsOf(name)) {
      for (const id of this.#enumsWith(offset)) {
        const type = this.type(id);
        if (type.kind !== "enum") continue;
        for (const one of type.values) if (one.name === name) values.add(one.value);
      }
    }
    return [...values];
  }

  /** Own enums with that name offset somewhere inside: words are searched before types are looked at. */
  *#enumsWith(nameOffset: number): IterableIterator<number> {
    let at = this.#words.indexOf(nameOffset);
    while (at >= 0) {
      const id = this.#typeAround(at);
      if (this.#kind(id) === "enum") yield id;
      at = this.#words.indexOf(nameOffset, at + 1);
    }
  }

  /** The id of the own type whose words include `word`. */
  #typeAround(word: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= word) low = middle;
      else high = middle - 1;
    }
    return this.#first + low;
  }

  #kind(id: number): BtfKind {
    if (id < this.#first) return this.#base?.type(id).kind ?? "void";
    const info = this.#words[this.#starts[id - this.#first]! + 1]!;
    return btfKind((info >>> 24) & 0x1f) ?? "void";
  }
}
