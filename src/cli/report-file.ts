import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import type { Request } from "./request.ts";

/**
 * A report's place, tried before anything is measured, so that one that cannot be written is found
 * then. Nothing is left there until the report is, however the process ends.
 */
export interface ReportFile {
  /** Puts the whole report in place, or nothing; the path that it got. Throws UserError. */
  readonly write: (html: string) => string;
}

/** `reports/NAME-TIME.html` in the current folder, or the file that the user named. */
export function reportFile(
  request: Request["report"],
  name: string,
  now: Date,
): ReportFile | undefined {
  if (request === "none") return undefined;
  return request === "default" ? newFile(name, now) : namedFile(resolve(request.file));
}

/** A name that no other run has, also where several end in one second. */
function newFile(name: string, now: Date): ReportFile {
  const time = now.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "-");
  const folder = resolve("reports");
  const path = (n: number) => join(folder, `${name}-${time}${n === 1 ? "" : `-${n}`}.html`);
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    tryFolderOf(path(1));
  });
  const firstFree = () => {
    let n = 1;
    while (!claim(path(n))) n++;
    return path(n);
  };
  return { write: (html) => attempt(path(1), () => put(html, path(1), firstFree)) };
}

/** True: there was no such file, and now an empty one is ours. */
function claim(path: string): boolean {
  try {
    closeSync(openSync(path, "wx", 0o644));
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** A file that exists is replaced, through a link too; a device or a pipe is written to. */
function namedFile(path: string): ReportFile {
  const real = attempt(path, () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) closeSync(openSync(path, "r+"));
    if (found?.isFile() === false) return undefined;
    const file = found === undefined ? path : realpathSync(path);
    tryFolderOf(file);
    return file;
  });
  const write = (html: string) => {
    if (real === undefined) writeFileSync(path, html);
    else put(html, real, () => real);
    return path;
  };
  return { write: (html) => attempt(path, () => write(html)) };
}

function tryFolderOf(path: string): void {
  const file = unfinished(path);
  closeSync(openSync(file, "wx", 0o644));
  rmSync(file);
}

/** Writes beside `near`, and moves what is complete to where `place` says. */
function put(html: string, near: string, place: () => string): string {
  const file = unfinished(near);
  try {
    writeFileSync(file, html, { flag: "wx", mode: 0o644 });
    const path = place();
    renameSync(file, path);
    return path;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function unfinished(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const why = code === "ENOENT" && existsSync(dirname(path)) ? undefined : REASONS[code];
    throw new UserError(`the report ${path} cannot be written: ${why ?? String(error)}`, {
      advice: "Name another place with --report FILE, or do without (--no-report).",
      cause: error,
    });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of the path is no folder",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the file system is read-only",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};
