import { afterAll, describe, expect, test } from "bun:test";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { libraryCache } from "../../src/kernel/library-cache.ts";
import { Tree } from "../../src/kernel/tree.ts";
import { findUserFile } from "../../src/kernel/user-file.ts";
import { findUserFunctions } from "../../src/kernel/user-functions.ts";
import { UserError } from "../../src/user-error.ts";
import { Root } from "./fixture.ts";

const root = new Root();
afterAll(() => root[Symbol.dispose]());

const SOURCE = `
__attribute__((noinline)) int sell(int n) { return n + 1; }
int buy(int n) __asm__("_ZN4shop3buyEi");
__attribute__((noinline)) int buy(int n) { return n - 1; }
extern int sold(int n) __attribute__((alias("sell")));
static __attribute__((noinline)) int hidden(int n) { return sell(n) * 2; }
int main(int argc, char **argv) { return hidden(buy(argc)); }
`;

function build(name: string, ...flags: readonly string[]): string {
  const path = join(root.path, name);
  root.write(name, "");
  const clang = Bun.spawnSync(["clang", "-x", "c", "-O1", ...flags, "-o", path, "-"], {
    stdin: Buffer.from(SOURCE),
  });
  if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
  return path;
}

function failure(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("functions of a program", () => {
  const path = build("usr/bin/shop");
  const names = (pattern: string) => findUserFunctions(path, pattern).map(({ name }) => name);

  test("are found by name, a C++ one with and without its mangling", () => {
    expect(names("hidden")).toEqual(["hidden"]);
    expect(names("shop::buy")).toEqual(["shop::buy"]);
    expect(names("_ZN4shop3buyEi")).toEqual(["shop::buy"]);
    expect(names("shop::*")).toEqual(["shop::buy"]);
  });

  test("are one function where two names stand for it", () => {
    expect(findUserFunctions(path, "s[eo]l*")).toHaveLength(1);
  });

  test("are where the file has them: their code is there", () => {
    const [found] = findUserFunctions(path, "sell");
    const address = Bun.spawnSync(["nm", path]).stdout.toString();
    const at = /^([0-9a-f]+) T sell$/m.exec(address)?.[1];
    // The first segments of a small program lie in the file as they do in memory.
    expect(found?.fileOffset).toBe(Number.parseInt(at ?? "", 16));
    expect(found?.size).toBeGreaterThan(1);
  });

  test("that do not exist are told with near names, and why there may be none", () => {
    expect(failure(() => findUserFunctions(path, "hiden")).message).toContain(
      "did you mean hidden",
    );
    const stripped = build("usr/bin/stripped", "-s");
    expect(failure(() => findUserFunctions(stripped, "hidden")).message).toContain(
      "it has no symbols of its own",
    );
    root.write("etc/passwd", "root:x:0:0\n");
    expect(() => findUserFunctions(join(root.path, "etc/passwd"), "main")).toThrow(
      "broken ELF file",
    );
  });
});

describe("a file's name", () => {
  const tree = new Tree(root.path);

  test("is a path, a program in PATH or a library's name", () => {
    chmodSync(build("usr/bin/till"), 0o755);
    root.write("usr/lib/libshop.so.1", "");
    root.write("usr/lib/libshop.so", "");
    const find = (given: string) => findUserFile(tree, given, undefined).slice(root.path.length);
    expect(find("/usr/bin/till")).toBe("/usr/bin/till");
    expect(find("till")).toBe("/usr/bin/till");
    expect(find("libshop.so.1")).toBe("/usr/lib/libshop.so.1");
    expect(find("libshop")).toBe("/usr/lib/libshop.so");
  });

  test("is looked for in a process's own root, and among what it has loaded", () => {
    root.write("proc/77/root/opt/lib/libown.so.3", "");
    root.write(
      "proc/77/maps",
      "7f0000000000-7f0000001000 r-xp 00000000 00:00 1 /opt/lib/libown.so.3\n",
    );
    expect(findUserFile(tree, "libown", 77)).toBe(
      join(root.path, "proc/77/root/opt/lib/libown.so.3"),
    );
    expect(findUserFile(tree, "/opt/lib/libown.so.3", 77)).toEndWith(
      "/77/root/opt/lib/libown.so.3",
    );
    expect(failure(() => findUserFile(tree, "/opt/lib/libother.so", 77)).message).toContain(
      "is no file that process 77 sees",
    );
    expect(failure(() => findUserFile(tree, "libown", 78)).message).toBe("there is no process 78");
  });

  test("that means nothing is told so", () => {
    expect(failure(() => findUserFile(tree, "libnone", undefined)).message).toBe(
      '"libnone" is neither a program in PATH nor a library that ldconfig knows',
    );
  });
});

test("ldconfig's cache says where this machine's C library is", () => {
  const cache = libraryCache("/etc/ld.so.cache");
  const known = Bun.spawnSync(["/sbin/ldconfig", "-p"]).stdout.toString();
  if (known === "") return console.warn("skipped: there is no /sbin/ldconfig");
  expect(cache.get("libc.so.6")).toBe(
    /libc\.so\.6 \(libc6,(?:x86-64|AArch64)[^)]*\) => (\S+)/.exec(known)?.[1],
  );
  expect(libraryCache(join(root.path, "nothing")).size).toBe(0);
});
