import { UserError } from "../user-error.ts";

const HEADER_LENGTH = 64;
const SECTION_LENGTH = 64;
const SEGMENT_LENGTH = 56;
const SYMBOL_LENGTH = 24;
/** sh_type of a section without bytes in the file. */
const NOBITS = 8;
const LOAD = 1;
const FUNCTION = 2;
const INDIRECT_FUNCTION = 10;

export type ElfSection = {
  readonly name: string;
  readonly type: number;
  /** 0 where the section is not mapped. */
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  /** For a symbol table: the index of its string section. */
  readonly link: number;
};

/** A part of the file that is mapped (PT_LOAD). */
export type ElfSegment = {
  readonly offset: number;
  readonly address: number;
  readonly fileSize: number;
  readonly memorySize: number;
};

export type ElfSymbol = {
  readonly name: string;
  /** The symbol's address before the file is moved (PIE, shared library). */
  readonly address: number;
  readonly size: number;
  readonly isFunction: boolean;
  /** False for a symbol that another file defines. */
  readonly defined: boolean;
};

/** Where an ELF file's bytes come from: a file of hundreds of megabytes is not read whole. */
export type ElfSource = {
  readonly length: number;
  /** Exactly `size` bytes from `offset`, both inside `length`. */
  readonly read: (offset: number, size: number) => Buffer;
};

/**
 * A 64-bit little-endian ELF file. UserError for anything else, and for a file whose tables point
 * outside of it. Addresses are numbers: exact below 2^53, as all of user space is.
 */
export class Elf {
  readonly sections: readonly ElfSection[];
  readonly segments: readonly ElfSegment[];
  readonly #source: ElfSource;

  static parse(bytes: Uint8Array): Elf {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Elf({
      length: bytes.length,
      read: (offset, size) => buffer.subarray(offset, offset + size),
    });
  }

  static read(source: ElfSource): Elf {
    return new Elf(source);
  }

  private constructor(source: ElfSource) {
    this.#source = source;
    if (source.length < HEADER_LENGTH) throw broken("it is shorter than a header");
    const header = source.read(0, HEADER_LENGTH);
    if (header.toString("latin1", 0, 4) !== "\x7fELF") throw broken("it has no ELF header");
    if (header[4] !== 2 || header[5] !== 1) throw broken("only 64-bit little-endian ELF is read");
    this.segments = this.#entries(u64(header, 32), header.readUInt16LE(56), SEGMENT_LENGTH)
      .filter((entry) => entry.readUInt32LE(0) === LOAD)
      .map((entry) => ({
        offset: u64(entry, 8),
        address: u64(entry, 16),
        fileSize: u64(entry, 32),
        memorySize: u64(entry, 40),
      }));
    this.sections = this.#sections(header);
  }

  /** A section's bytes, or undefined where there is none of that name. */
  section(name: string): Uint8Array | undefined {
    const found = this.sections.find((section) => section.name === name);
    return found === undefined || found.type === NOBITS ? undefined : this.#content(found);
  }

  /** The named symbols of ".symtab" or ".dynsym"; none where the file has no such table. */
  symbols(table: ".symtab" | ".dynsym"): readonly ElfSymbol[] {
    const section = this.sections.find((one) => one.name === table);
    if (section === undefined) return [];
    const strings = this.#content(this.sections[section.link]);
    const symbols = this.#content(section);
    const count = Math.floor(symbols.length / SYMBOL_LENGTH);
    return Array.from({ length: count }, (_, i) => i * SYMBOL_LENGTH).flatMap((at) => {
      const name = text(strings, symbols.readUInt32LE(at));
      const kind = symbols.readUInt8(at + 4) & 0x0f;
      const isFunction = kind === FUNCTION || kind === INDIRECT_FUNCTION;
      const defined = symbols.readUInt16LE(at + 6) !== 0;
      const [address, size] = [u64(symbols, at + 8), u64(symbols, at + 16)];
      return name === "" ? [] : [{ name, address, size, isFunction, defined }];
    });
  }

  #sections(header: Buffer): readonly ElfSection[] {
    const entries = this.#entries(u64(header, 40), header.readUInt16LE(60), SECTION_LENGTH);
    const raw = entries.map((entry) => ({
      nameOffset: entry.readUInt32LE(0),
      type: entry.readUInt32LE(4),
      address: u64(entry, 16),
      offset: u64(entry, 24),
      size: u64(entry, 32),
      link: entry.readUInt32LE(40),
    }));
    const strings = this.#content(raw[header.readUInt16LE(62)]);
    return raw.map(({ nameOffset, ...section }) => ({
      name: text(strings, nameOffset),
      ...section,
    }));
  }

  #entries(from: number, count: number, length: number): readonly Buffer[] {
    const table = count === 0 ? Buffer.alloc(0) : this.#slice(from, count * length);
    return Array.from({ length: count }, (_, i) => table.subarray(i * length, (i + 1) * length));
  }

  #content(section: Pick<ElfSection, "type" | "offset" | "size"> | undefined): Buffer {
    return section === undefined || section.type === NOBITS
      ? Buffer.alloc(0)
      : this.#slice(section.offset, section.size);
  }

  #slice(offset: number, size: number): Buffer {
    if (offset + size > this.#source.length) throw broken("it is cut off");
    return this.#source.read(offset, size);
  }
}

function u64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

function text(strings: Buffer, from: number): string {
  const to = from < strings.length ? strings.indexOf(0, from) : -1;
  return to < 0 ? "" : strings.toString("utf8", from, to);
}

function broken(why: string): UserError {
  return new UserError(`broken ELF file: ${why}`);
}
