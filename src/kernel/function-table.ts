import type { Elf, ElfSegment, ElfSymbol } from "./elf.ts";
import { withElfFile } from "./elf-file.ts";

/** The functions of an ELF file, by address. */
export type FunctionTable = {
  readonly segments: readonly ElfSegment[];
  /** Ascending by address. */
  readonly functions: readonly ElfSymbol[];
};

/** Reads the symbol tables of a file; undefined where it cannot be opened or is no ELF file. */
export function readFunctionTable(path: string): FunctionTable | undefined {
  try {
    return withElfFile(path, functionTable);
  } catch {
    return undefined;
  }
}

/** .symtab has all functions; a stripped file has .dynsym only, the exported ones. */
function functionTable(elf: Elf): FunctionTable {
  const full = elf.symbols(".symtab");
  const functions = (full.length > 0 ? full : elf.symbols(".dynsym"))
    .filter((one) => one.isFunction && one.defined)
    .sort((a, b) => a.address - b.address);
  return { segments: elf.segments, functions };
}

/**
 * The function that the byte at `fileOffset` is in. Program headers say at which address that is, so
 * it does not matter where the file was loaded. Between functions of a stripped file there is none.
 */
export function functionAt(
  { segments, functions }: FunctionTable,
  fileOffset: number,
): { readonly name: string; readonly offset: number } | undefined {
  const segment = segments.find(
    (one) => fileOffset >= one.offset && fileOffset < one.offset + one.fileSize,
  );
  if (segment === undefined) return undefined;
  const address = fileOffset - segment.offset + segment.address;
  let [low, high] = [0, functions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (functions[middle]!.address <= address) low = middle + 1;
    else high = middle;
  }
  const found = functions[low - 1];
  if (found === undefined || address >= found.address + found.size) return undefined;
  return { name: found.name, offset: address - found.address };
}
