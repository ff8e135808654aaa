import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A C program of test/attach/programs, compiled; it is called as its file is. */
export class Program implements Disposable {
  readonly path: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "probebook-attach-"));

  constructor(name: string) {
    this.path = join(this.#folder, name);
    const source = join(import.meta.dir, "programs", `${name}.c`);
    const clang = Bun.spawnSync(["clang", "-O1", "-o", this.path, source]);
    if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
  }

  async run(...words: readonly string[]): Promise<void> {
    const status = await Bun.spawn([this.path, ...words]).exited;
    if (status !== 0) throw new Error(`${this.path} ended with ${status}`);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
