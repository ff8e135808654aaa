import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "./run-probe.ts";

export interface Calls {
  readonly workers: number;
  /** Of each worker. */
  readonly calls: number;
  /** The first argument of its calls, by which a spec knows them. */
  readonly option: number;
  /** At most so many a second, of each worker. */
  readonly rate?: number;
}

/** test/cli/caller.c, compiled; its process is named `caller`. */
export function compileCaller() {
  const folder = mkdtempSync(join(tmpdir(), "probebook-caller-"));
  const program = join(folder, "caller");
  const source = join(checkout, "test/cli/caller.c");
  const clang = Bun.spawnSync(["clang", "-O2", source, "-o", program]);
  if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
  return {
    /** Makes the calls; returns when all are made. */
    call: async ({ workers, calls, option, rate = 0 }: Calls): Promise<void> => {
      const words = [workers, calls, option, rate].map(String);
      const child = Bun.spawn([program, ...words], { stdin: new Blob(["\n"]) });
      if ((await child.exited) !== 0) throw new Error("the caller failed");
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
