import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Btf } from "../kernel/btf.ts";
import { Elf } from "../kernel/elf.ts";
import type { KernelFacts } from "../kernel/facts.ts";
import { openKernel } from "../kernel/kernel.ts";
import { UserError } from "../user-error.ts";

const ELF = 0x7f;
const BANNER = "Linux version ";

/**
 * A kernel of which only its types are known: raw BTF, or an ELF file with a section .BTF (vmlinux).
 * There is no tracefs, so no fields of classic events. UserError for any other file.
 */
export function kernelOfFile(path: string): { readonly facts: KernelFacts; readonly name: string } {
  const bytes = read(path);
  const section = bytes[0] === ELF ? Elf.parse(bytes).section(".BTF") : bytes;
  if (section === undefined)
    throw new UserError(`${path} has no section .BTF`, {
      advice: "Give a copy of /sys/kernel/btf/vmlinux, or a vmlinux with BTF.",
    });
  const btf = Btf.parse(section);
  // Below a file there are no files: whatever else is asked of this kernel is absent.
  const { tree, kallsyms, host, traceable, blacklist } = openKernel(path);
  const none = { modules: [], modulesWithBtf: [], moduleBtf: () => undefined };
  return {
    facts: { tree, kallsyms, host, traceable, blacklist, btf, ...none },
    name: release(bytes) ?? basename(path),
  };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UserError(`${path} cannot be read`, {
      advice: "Give a copy of /sys/kernel/btf/vmlinux, or a vmlinux with BTF.",
      cause: error,
    });
  }
}

/** From the kernel's banner, as /proc/version shows it. */
function release(bytes: Buffer): string | undefined {
  const at = bytes.indexOf(BANNER, 0, "latin1");
  const text = at < 0 ? "" : bytes.toString("latin1", at + BANNER.length, at + 128);
  const [found] = /^[0-9][\w.+~-]*/.exec(text) ?? [];
  return found === undefined ? undefined : `Linux ${found}`;
}
