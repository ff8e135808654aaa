import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Elf } from "../../src/kernel/elf.ts";

/** A folder that looks like a machine's root. */
export class Root {
  readonly path = mkdtempSync(join(tmpdir(), "probebook-kernel-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}

/** The object file that clang makes of some C; the text of its complaint where it makes none. */
export function compile(source: string, ...flags: readonly string[]): Buffer {
  const run = Bun.spawnSync(["clang", "-c", "-x", "c", ...flags, "-o", "-", "-"], {
    stdin: Buffer.from(source),
  });
  if (run.exitCode !== 0) throw new Error(run.stderr.toString());
  return run.stdout;
}

/** Raw BTF of some C, as clang writes it. */
export function compileBtf(source: string): Uint8Array {
  const section = Elf.parse(compile(source, "-g", "-O2", "-target", "bpf")).section(".BTF");
  if (section === undefined) throw new Error("clang wrote no BTF");
  return new Uint8Array(section);
}
