import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A guest's temporary folder for sockets, console and files on their way out. A shell that waits for
 * our end of a pipe removes it, so that it goes in every way that we can end, kill -9 included.
 */
export class RunFolder implements AsyncDisposable {
  readonly path: string;
  readonly #remover: Bun.Subprocess<"pipe", "ignore", "ignore">;

  constructor() {
    // A socket's path has at most 107 bytes.
    const base = tmpdir().length < 60 ? tmpdir() : "/tmp";
    this.path = mkdtempSync(join(base, "probebook-lab-"));
    this.#remover = Bun.spawn(["/bin/sh", "-c", 'read _; rm -rf -- "$1"', "sh", this.path], {
      stdin: "pipe",
      stdout: "ignore",
      stderr: "ignore",
      detached: true,
    });
    mkdirSync(join(this.path, "out"));
  }

  file(name: string): string {
    return join(this.path, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#remover.stdin.end();
    await this.#remover.exited;
  }
}
