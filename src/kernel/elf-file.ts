import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { UserError } from "../user-error.ts";
import { Elf } from "./elf.ts";

/** Opens an ELF file for as long as `read` runs. UserError where that cannot be done; names the file. */
export function withElfFile<T>(path: string, read: (elf: Elf) => T): T {
  const file = open(path);
  try {
    const source = {
      length: fstatSync(file).size,
      read: (offset: number, size: number) => readPart(file, offset, size),
    };
    return read(Elf.read(source));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UserError(`${path}: ${error.message}`, {
      advice: "A program or a shared library of this machine's architecture is needed.",
      cause: error,
    });
  } finally {
    closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${path} cannot be read: ${why}`, {
      advice: "Give the path of a program or a shared library.",
      cause: error,
    });
  }
}

function readPart(file: number, offset: number, size: number): Buffer {
  const part = Buffer.alloc(size);
  const read = readSync(file, part, 0, size, offset);
  if (read !== size) throw new Error(`read ${read} of ${size} bytes`);
  return part;
}
