import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import type { Request } from "./request.ts";

/**
 * A report's place, reserved before anything is measured, so that a path that cannot be written is
 * found then. Disposing gives the place back unless the report was written.
 */
export class ReportFile implements Disposable {
  readonly path: string;
  readonly #unfinished: string;

  private constructor(path: string) {
    this.path = path;
    this.#unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
    try {
      if (existsSync(path)) closeSync(openSync(path, "r+"));
      closeSync(openSync(this.#unfinished, "wx", 0o644));
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  static reserve(request: Request["report"], name: string, now: Date): ReportFile | undefined {
    if (request === "none") return undefined;
    if (request !== "default") return new ReportFile(resolve(request.file));
    const time = now.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
    const folder = resolve("reports");
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw unwritable(folder, error);
    }
    for (let n = 1; ; n++) {
      const path = join(folder, `${name}-${time}${n === 1 ? "" : `-${n}`}.html`);
      if (!existsSync(path)) return new ReportFile(path);
    }
  }

  /** Puts the whole report in place, or nothing. */
  write(html: string): void {
    try {
      writeFileSync(this.#unfinished, html);
      renameSync(this.#unfinished, this.path);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#unfinished, { force: true });
  }
}

function unwritable(path: string, error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why: Readonly<Record<string, string>> = {
    ENOENT: "there is no such folder",
    ENOTDIR: "a part of the path is no folder",
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "the file system is read-only",
    EISDIR: "it is a folder",
    ENOSPC: "the disk is full",
  };
  return new UserError(`the report ${path} cannot be written: ${why[code] ?? String(error)}`, {
    advice: "Name another place with --report FILE, or do without (--no-report).",
    cause: error,
  });
}
