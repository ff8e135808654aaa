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
  const { found, names } = withElfFile(path, (elf) => functionsOf(elf, pattern));
  if (found.length === 0) throw absent(path, pattern, names);
  return found;
}

function functionsOf(
  elf: Elf,
  pattern: string,
): { readonly found: readonly UserFunction[]; readonly names: readonly string[] } {
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
    // Aliases are one function: the first name is the one to show.
    if (fileOffset !== undefined && !found.has(fileOffset))
      found.set(fileOffset, { symbol: plain, name, fileOffset, size: symbol.size });
  }
  return {
    found: [...found.values()].sort((a, b) => a.fileOffset - b.fileOffset),
    names: found.size > 0 ? [] : all.map(({ name }) => name),
  };
}

function offsetOf({ segments }: Elf, { address }: ElfSymbol): number | undefined {
  const segment = segments.find(
    (one) => address >= one.address && address < one.address + one.fileSize,
  );
  return segment === undefined ? undefined : address - segment.address + segment.offset;
}

function absent(path: string, pattern: string, names: readonly string[]): UserError {
  const wanted = isGlob(pattern) ? `that matches "${pattern}"` : `"${pattern}"`;
  const what = `${path} has no function ${wanted}`;
  if (names.length === 0)
    return new UserError(`${what}: it has no symbols of its own`, {
      advice: "It was stripped: install its debug symbols, or build it without -s.",
    });
  const guess = didYouMean(
    pattern,
    names.map((name) => unmangled(name) ?? name),
  );
  return new UserError(`${what}${guess === undefined ? "" : `; ${guess}`}`, {
    advice:
      "`nm -D FILE` lists exported functions, `nm FILE` all. A static function may be stripped or inlined.",
  });
}
