import { UserError } from "../user-error.ts";
import { unmangled } from "./demangle.ts";
import type { Elf, ElfSymbol } from "./elf.ts";
import { withElfFile } from "./elf-file.ts";
import { isGlob, matcher } from "./glob.ts";
import { didYouMean } from "./nearest.ts";

/** A function of a program or library. */
export type UserFunction = {
  /** As the file has it: mangled, for C++ and Rust. */
  readonly symbol: string;
  /** As its source has it, without parameters. */
  readonly name: string;
  readonly fileOffset: number;
  readonly size: number;
};

/**
 * The functions that a name or glob stands for, in the order of the file, each place once: of all that
 * are called so, since static functions can share a name. UserError where there is none.
 */
export function findUserFunctions(path: string, pattern: string): readonly UserFunction[] {
  return withElfFile(path, (elf) => functionsOf(elf, path, pattern));
}

function functionsOf(elf: Elf, path: string, pattern: string): readonly UserFunction[] {
  const all = [...elf.symbols(".symtab"), ...elf.symbols(".dynsym")].filter(
    (one) => one.isFunction && one.defined && one.address > 0,
  );
  const matches = matcher(pattern);
  const found = new Map<number, UserFunction>();
  for (const symbol of all) {
    const plain = symbol.name.replace(/@.*$/, "");
    const name = unmangled(plain) ?? plain;
    if (!matches(plain) && (name === plain || !matches(name))) continue;
    const fileOffset = offsetOf(elf, symbol);
    // Aliases are one function; a name that was given in full is the one to show.
    if (fileOffset !== undefined && !found.has(fileOffset))
      found.set(fileOffset, { symbol: plain, name, fileOffset, size: symbol.size });
  }
  if (found.size === 0) throw absent(path, pattern, all);
  return [...found.values()].sort((a, b) => a.fileOffset - b.fileOffset);
}

function offsetOf({ segments }: Elf, { address }: ElfSymbol): number | undefined {
  const segment = segments.find(
    (one) => address >= one.address && address < one.address + one.fileSize,
  );
  return segment === undefined ? undefined : address - segment.address + segment.offset;
}

function absent(path: string, pattern: string, all: readonly ElfSymbol[]): UserError {
  const what = `${path} has no function ${isGlob(pattern) ? `that matches "${pattern}"` : `"${pattern}"`}`;
  if (all.length === 0)
    return new UserError(`${what}: it has no symbols at all`, {
      advice: "It was stripped: install its debug symbols or build it without -s.",
    });
  const guess = didYouMean(
    pattern,
    all.map(({ name }) => unmangled(name) ?? name),
  );
  return new UserError(`${what}${guess === undefined ? "" : `; ${guess}`}`, {
    advice:
      "`nm -D FILE` lists exported functions, `nm FILE` all. A static function may have been stripped or inlined.",
  });
}
