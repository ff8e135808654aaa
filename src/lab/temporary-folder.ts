import { mkdtempSync } from "node:fs";
import { join } from "node:path";

/**
 * A folder that goes in every way that this process can end, kill -9 included: a shell that waits for
 * our end of a pipe removes it.
 */
export class TemporaryFolder implements AsyncDisposable {
  readonly path: string;
  readonly #remover: Bun.Subprocess<"pipe", "ignore", "ignore">;

  /** Makes a folder of this name and some random letters. */
  constructor(prefix: string) {
    this.path = mkdtempSync(`${prefix}-`);
    this.#remover = Bun.spawn(["/bin/sh", "-c", 'read _; rm -rf -- "$1"', "sh", this.path], {
      stdin: "pipe",
      stdout: "ignore",
      stderr: "ignore",
      // A session of its own: Ctrl-C on the terminal must not reach it.
      detached: true,
    });
  }

  file(name: string): string {
    return join(this.path, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#remover.stdin.end();
    await this.#remover.exited;
  }
}
