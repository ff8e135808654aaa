import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UserError } from "../user-error.ts";
import { libraryCache } from "./library-cache.ts";
import { parseMaps } from "./memory-map.ts";
import { didYouMean } from "./nearest.ts";
import type { Tree } from "./tree.ts";

/**
 * The file that a user means by a path, the name of a program in PATH or a library's name, as a path
 * that this process can open. With `pid` it is what that process has mapped, or sees under that path in
 * its own mount namespace (/proc/PID/root). UserError where there is none.
 */
export function findUserFile(tree: Tree, given: string, pid: number | undefined): string {
  const root = pid === undefined ? tree.root : tree.path(`proc/${pid}/root`);
  if (pid !== undefined && !tree.has(`proc/${pid}`))
    throw new UserError(`there is no process ${pid}`, {
      advice: "Give the ID of a process that runs.",
    });
  if (given.includes("/")) {
    const path = join(root, given);
    if (isFile(path)) return path;
    throw new UserError(
      `${given} is no file${pid === undefined ? "" : ` that process ${pid} sees`}`,
      {
        advice: "Give a path, a program's name in PATH, or a library's name such as libc.",
      },
    );
  }
  const found = mapped(tree, given, pid, root) ?? program(given, root) ?? library(given, root);
  if (found !== undefined) return found;
  const libraries = [...libraryCache(join(root, "etc/ld.so.cache")).keys()].map(stem);
  const guess = didYouMean(given, libraries);
  throw new UserError(
    `"${given}" is neither a program in PATH nor a library that ldconfig knows${guess === undefined ? "" : `; ${guess}`}`,
    { advice: "Give the file's path." },
  );
}

/** A library that the process has loaded, or its program. */
function mapped(
  tree: Tree,
  given: string,
  pid: number | undefined,
  root: string,
): string | undefined {
  if (pid === undefined) return undefined;
  const maps = parseMaps(tree.text(`proc/${pid}/maps`) ?? "");
  const found = maps.find(({ path }) => isCalled(path.replace(/^.*\//, ""), given));
  const path = found && join(root, found.path);
  return path !== undefined && isFile(path) ? path : undefined;
}

function program(given: string, root: string): string | undefined {
  return (process.env.PATH ?? "/usr/bin:/bin")
    .split(delimiter)
    .map((folder) => join(root, folder, given))
    .find((path) => isFile(path) && isExecutable(path));
}

const folders = ["lib64", "usr/lib64", "lib", "usr/lib", "usr/local/lib"];

function library(given: string, root: string): string | undefined {
  const cache = libraryCache(join(root, "etc/ld.so.cache"));
  const known = [...cache]
    .filter(([name]) => isCalled(name, given))
    .map(([, path]) => join(root, path));
  const plain = folders.flatMap((folder) =>
    [given, `${given}.so`].map((name) => join(root, folder, name)),
  );
  return [...known, ...plain].find(isFile);
}

/** "libc.so.6" is called libc.so.6, libc.so, libc and c. */
function isCalled(file: string, given: string): boolean {
  return (
    file === given ||
    stem(file) === given ||
    stem(file) === `lib${given}` ||
    file.startsWith(`${given}.`)
  );
}

function stem(file: string): string {
  return file.replace(/(?:-\d[\d.]*)?\.so(?:\.[\d.]+)?$/, "");
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A script runs in its interpreter, which is the program then. */
function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    const file = openSync(path, "r");
    const magic = Buffer.alloc(4);
    readSync(file, magic, 0, 4, 0);
    closeSync(file);
    return magic.toString("latin1") === "\x7fELF";
  } catch {
    return false;
  }
}
