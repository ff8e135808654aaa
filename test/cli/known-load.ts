import { join } from "node:path";
import { checkout } from "./run-probe.ts";

/** What test/cli/known-load.c does, and nothing else of the kind. */
export const known = {
  SHORT_READS: 20_000,
  SHORT_BYTES: 100,
  LONG_READS: 20_000,
  LONG_BYTES: 3000,
  FAILED_READS: 10,
  OPENS: 200,
  FAULTS: 3000,
  SLEEPS: 1000,
  FORKS: 100,
  WRITES: 100,
  SYSCALLS: 200_000,
} as const;

/** Name of its process. */
export const COMM = "known-load";

/** Compiles it into a folder; the program's path. */
export function compileLoad(folder: string): string {
  const program = join(folder, COMM);
  const numbers = Object.entries(known).map(([name, value]) => `-D${name}=${value}`);
  const source = join(checkout, "test/cli/known-load.c");
  const clang = Bun.spawnSync([
    "clang",
    "-O1",
    "-fno-omit-frame-pointer",
    ...numbers,
    source,
    "-o",
    program,
  ]);
  if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
  return program;
}

/** Starts it; it does nothing before `go`, and computes for some milliseconds at its end. */
export function startLoad(program: string, folder: string, burn: number) {
  const child = Bun.spawn([program, join(folder, "written"), `${burn}`], {
    stdin: "pipe",
    stdout: "pipe",
    stderr: "inherit",
  });
  const go = async (): Promise<void> => {
    child.stdin.write("\n");
    await child.stdin.flush();
    const { value } = await child.stdout.getReader().read();
    if (value === undefined) throw new Error("the load failed");
  };
  const end = async (): Promise<void> => {
    await child.stdin.end();
    await child.exited;
  };
  return { pid: child.pid, go, end };
}
