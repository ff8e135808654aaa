import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One lseek: where, by a thread of what name, and the call's arguments. */
export interface Seek {
  readonly cpu: number;
  readonly name: string;
  readonly whence: number;
  /** 64 bits. */
  readonly value: bigint;
}

const source = `
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(int argc, char **argv) {
  long fd = atol(argv[1]), whence; unsigned long value; int cpu; char name[16];
  while (scanf("%d %15s %ld %lu", &cpu, name, &whence, &value) == 4) {
    if (cpu < 0) { puts("done"); fflush(stdout); continue; }
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    if (sched_setaffinity(0, sizeof set, &set)) return 1;
    prctl(PR_SET_NAME, name);
    syscall(SYS_lseek, fd, value, whence);
  }
  return 0;
}
`;

/** A program that makes exactly the system calls that it is told to, in that order. */
export async function seekingProgram(fd: number) {
  const folder = mkdtempSync(join(tmpdir(), "probebook-seek-"));
  writeFileSync(join(folder, "seek.c"), source);
  const made = Bun.spawnSync(["clang", "-O2", "-w", "-o", "seek", "seek.c"], { cwd: folder });
  if (made.exitCode !== 0) throw new Error(made.stderr.toString());
  const child = Bun.spawn([join(folder, "seek"), `${fd}`], { stdin: "pipe", stdout: "pipe" });
  const answers = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  return {
    /** Returns when all calls were made. */
    seek: async (seeks: readonly Seek[]): Promise<void> => {
      const lines = seeks.map(
        ({ cpu, name, whence, value }) => `${cpu} ${name} ${whence} ${value}\n`,
      );
      child.stdin.write(`${lines.join("")}-1 - 0 0\n`);
      await child.stdin.flush();
      const { value } = await answers.read();
      if (value?.trim() !== "done") throw new Error(`the program said ${value}`);
    },
    [Symbol.asyncDispose]: async () => {
      child.stdin.end();
      await child.exited;
      rmSync(folder, { recursive: true });
    },
  };
}
