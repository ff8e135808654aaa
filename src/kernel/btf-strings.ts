import { UserError } from "../user-error.ts";

/**
 * BTF's string section. Names are compared as offsets: text is searched as bytes and decoded only
 * when asked for. A module's section continues its base's: offsets below `start` are the base's.
 */
export class BtfStrings {
  readonly start: number;
  readonly end: number;
  readonly #bytes: Buffer;
  readonly #base: BtfStrings | undefined;

  constructor(bytes: Buffer, base?: BtfStrings) {
    this.#bytes = bytes;
    this.#base = base;
    this.start = base?.end ?? 0;
    this.end = this.start + bytes.length;
  }

  /** The string that begins at `offset`; UserError where there is none. */
  readonly text = (offset: number): string => {
    if (offset < this.start && this.#base !== undefined) return this.#base.text(offset);
    const from = offset - this.start;
    const to = this.#bytes.indexOf(0, from);
    if (from >= this.#bytes.length || to < 0)
      throw new UserError(`broken BTF: no string at ${offset}`);
    return this.#bytes.toString("latin1", from, to);
  };

  /** Offsets of every string that is exactly `name` (not ""), the base's first; one, if BTF is deduplicated. */
  offsetsOf(name: string): readonly number[] {
    const found = [...(this.#base?.offsetsOf(name) ?? [])];
    const first = Buffer.from(`${name}\0`, "latin1");
    if (this.#bytes.subarray(0, first.length).equals(first)) found.push(this.start);
    const other = `\0${name}\0`;
    let at = this.#bytes.indexOf(other, 0, "latin1");
    while (at >= 0) {
      found.push(this.start + at + 1);
      at = this.#bytes.indexOf(other, at + 1, "latin1");
    }
    return found;
  }

  /** Offsets of every string that contains `part` (not empty) and pleases `test`, each once. */
  offsetsWhere(part: string, test: (text: string) => boolean): readonly number[] {
    const found = [...(this.#base?.offsetsWhere(part, test) ?? [])];
    let at = this.#bytes.indexOf(part, 0, "latin1");
    while (at >= 0) {
      const from = at === 0 ? 0 : this.#bytes.lastIndexOf(0, at - 1) + 1;
      const to = this.#bytes.indexOf(0, at);
      if (to < 0) break;
      if (test(this.#bytes.toString("latin1", from, to))) found.push(this.start + from);
      at = this.#bytes.indexOf(part, to, "latin1");
    }
    return found;
  }
}
