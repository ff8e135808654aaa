import type { Elf, ElfSegment } from "./elf.ts";
import { withElfFile } from "./elf-file.ts";
import { parseUsdtArguments, type UsdtArgument } from "./usdt-argument.ts";

/** A place of an ELF file: as the file is linked, and where its byte is in the file. */
export type UsdtPlace = {
  readonly address: number;
  /** What uprobes are attached to, and what ref_ctr_offset takes. */
  readonly fileOffset: number;
};

/** One place where a probe stands. A probe that was inlined or is named twice has several. */
export type UsdtProbe = UsdtPlace & {
  readonly provider: string;
  readonly name: string;
  /** A 16-bit counter: the probe's arguments are computed only while it is not 0 (kernel 4.20). */
  readonly semaphore: UsdtPlace | undefined;
  readonly args: readonly UsdtArgument[];
};

/** A note's type, and its owner's name with the 0 behind it. */
const PROBE = 3;
const OWNER = "stapsdt\0";

/**
 * The statically defined probes of a program or library, in the order of the file: what
 * <sys/sdt.h>'s macros leave in the section .note.stapsdt. None where there is no such section.
 * UserError where the file cannot be read or is no ELF file.
 */
export function usdtProbes(path: string): readonly UsdtProbe[] {
  return withElfFile(path, probesOf);
}

export function probesOf(elf: Elf): readonly UsdtProbe[] {
  const section = elf.section(".note.stapsdt");
  if (section === undefined) return [];
  const base = elf.sections.find(({ name }) => name === ".stapsdt.base")?.address;
  return notes(Buffer.from(section)).flatMap((description) => {
    const probe = parse(description, base, elf.segments);
    return probe === undefined ? [] : [probe];
  });
}

/** The descriptions of SystemTap's notes; what follows a broken one is not read. */
function notes(section: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 12 <= section.length; ) {
    const nameSize = section.readUInt32LE(at);
    const size = section.readUInt32LE(at + 4);
    const name = at + 12;
    const description = name + padded(nameSize);
    if (description + size > section.length) break;
    const owner = section.toString("latin1", name, name + nameSize);
    if (section.readUInt32LE(at + 8) === PROBE && owner === OWNER)
      found.push(section.subarray(description, description + size));
    at = description + padded(size);
  }
  return found;
}

/** Three addresses (of the probe, of .stapsdt.base when it was linked, of the semaphore), three strings. */
function parse(
  description: Buffer,
  base: number | undefined,
  segments: readonly ElfSegment[],
): UsdtProbe | undefined {
  if (description.length < 24) return undefined;
  const [probe = 0, linkedBase = 0, semaphore = 0] = [0, 8, 16].map((at) =>
    Number(description.readBigUInt64LE(at)),
  );
  const [provider, name, args] = description.toString("utf8", 24).split("\0");
  if (!provider || !name || args === undefined) return undefined;
  // Notes are not relocated: a prelinked file has moved by as much as its .stapsdt.base has.
  const moved = base === undefined ? 0 : base - linkedBase;
  const place = (address: number): UsdtPlace | undefined => {
    const fileOffset = fileOffsetOf(segments, address + moved);
    return fileOffset === undefined ? undefined : { address: address + moved, fileOffset };
  };
  const at = place(probe);
  return (
    at && {
      provider,
      name,
      ...at,
      semaphore: semaphore === 0 ? undefined : place(semaphore),
      args: parseUsdtArguments(args),
    }
  );
}

/** Undefined for an address that no byte of the file is mapped to. */
function fileOffsetOf(segments: readonly ElfSegment[], address: number): number | undefined {
  const segment = segments.find(
    (one) => address >= one.address && address < one.address + one.fileSize,
  );
  return segment === undefined ? undefined : address - segment.address + segment.offset;
}

function padded(size: number): number {
  return (size + 3) & ~3;
}
