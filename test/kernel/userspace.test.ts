import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Tree } from "../../src/kernel/tree.ts";
import { UserSpace } from "../../src/kernel/userspace.ts";

const SOURCE = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>
static int __attribute__((noinline)) quiet(int a) { return a * 3; }
int __attribute__((noinline)) loud(int a) { return quiet(a) + 1; }
int main(void) {
  printf("%p %p %p\\n", (void *)loud, (void *)quiet, dlsym(RTLD_DEFAULT, "exit"));
  fflush(stdout);
  pause();
  return loud(2);
}
`;
const folder = mkdtempSync(join(tmpdir(), "probebook-userspace-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program until `ask` has its PID and the addresses of loud, quiet and libc's exit. */
async function withProgram(
  name: string,
  flags: readonly string[],
  ask: (pid: number, addresses: readonly bigint[]) => void,
): Promise<void> {
  const path = join(folder, name);
  const build = Bun.spawnSync(["clang", "-x", "c", "-O1", ...flags, "-o", path, "-"], {
    stdin: Buffer.from(SOURCE),
  });
  if (build.exitCode !== 0) throw new Error(build.stderr.toString());
  const program = Bun.spawn([path], { stdout: "pipe" });
  try {
    const { value } = await program.stdout.getReader().read();
    ask(
      program.pid,
      Buffer.from(value ?? [])
        .toString()
        .trim()
        .split(" ")
        .map(BigInt),
    );
  } finally {
    program.kill();
    await program.exited;
  }
}

describe("addresses of a process", () => {
  test.each([
    ["pie", ["-fPIE", "-pie"]],
    ["fixed", ["-fno-pie", "-no-pie"]],
  ] as const)("have names in a %s program and its libraries", async (name, flags) => {
    await withProgram(name, flags, (pid, [loud = 0n, quiet = 0n, exit = 0n]) => {
      const user = new UserSpace(new Tree("/"));
      expect(user.symbolize(pid, loud)).toEqual({ symbol: "loud", module: name, offset: 0 });
      expect(user.symbolize(pid, loud + 1n)).toEqual({ symbol: "loud", module: name, offset: 1 });
      expect(user.symbolize(pid, quiet)).toEqual({ symbol: "quiet", module: name, offset: 0 });
      expect(user.symbolize(pid, exit)).toMatchObject({ symbol: "exit", module: "libc.so.6" });
      const after = user.symbolize(pid, quiet + 1n, { returnAddress: true });
      expect(after).toEqual({ symbol: "quiet", module: name, offset: 1 });
    });
  });

  test("of a stripped program have the exported names only, and only inside them", async () => {
    await withProgram("bare", ["-s", "-rdynamic"], (pid, [loud = 0n, quiet = 0n]) => {
      const user = new UserSpace(new Tree("/"));
      expect(user.symbolize(pid, loud).symbol).toBe("loud");
      expect(user.symbolize(pid, quiet)).toEqual({
        symbol: `0x${quiet.toString(16)}`,
        module: "bare",
        offset: 0,
      });
    });
  });

  test("have names after its end, if it was observed before", async () => {
    const user = new UserSpace(new Tree("/"));
    let [process, address] = [0, 0n];
    await withProgram("gone", ["-no-pie"], (pid, [loud = 0n]) => {
      user.observe(pid);
      [process, address] = [pid, loud];
    });
    user.observe(process);
    expect(user.symbolize(process, address).symbol).toBe("loud");
  });

  test("of no process, and between mappings, stay numbers", () => {
    const user = new UserSpace(new Tree("/"));
    const unknown = { symbol: "0x1234", module: null, offset: 0 };
    expect(user.symbolize(0x7fff_ffff, 0x1234n)).toEqual(unknown);
    expect(user.symbolize(process.pid, 0x1234n)).toEqual(unknown);
  });
});
