/** Writes BTF by hand: for kinds that clang does not write, and for a module's split BTF. */
export class BtfWriter {
  readonly #words: number[] = [];
  readonly #start: number;
  #strings: string;

  /** `stringsStart`: length of the base's string section; a split section has no empty first string. */
  constructor(stringsStart = 0) {
    this.#start = stringsStart;
    this.#strings = stringsStart === 0 ? "\0" : "";
  }

  name(text: string): number {
    if (text === "") return 0;
    const known = this.#strings.startsWith(`${text}\0`)
      ? 0
      : this.#strings.indexOf(`\0${text}\0`) + 1;
    if (known > 0 || this.#strings.startsWith(`${text}\0`)) return this.#start + known;
    this.#strings += `${text}\0`;
    return this.#start + this.#strings.length - text.length - 1;
  }

  /** struct btf_type and the words behind it. */
  type(
    kind: number,
    name: string,
    third: number,
    words: readonly number[] = [],
    more = { vlen: 0, flag: false },
  ): this {
    const info = ((more.flag ? 0x8000_0000 : 0) | (kind << 24) | more.vlen) >>> 0;
    this.#words.push(this.name(name), info, third, ...words);
    return this;
  }

  bytes(): Uint8Array {
    const types = new Uint8Array(Uint32Array.from(this.#words).buffer);
    const strings = Buffer.from(this.#strings, "latin1");
    const header = new DataView(new ArrayBuffer(24));
    header.setUint16(0, 0xeb9f, true);
    header.setUint8(2, 1);
    for (const [i, word] of [24, 0, types.length, types.length, strings.length].entries())
      header.setUint32(4 + 4 * i, word, true);
    return Buffer.concat([new Uint8Array(header.buffer), types, strings]);
  }

  get stringsLength(): number {
    return this.#strings.length;
  }
}
