import { join } from "node:path";
import { checkout } from "../cli/run-probe.ts";

/** Name of the processes of test/probes/load.c. */
export const LOAD = "load";

/** Compiles it into a folder, with frame pointers; the program's path. */
export function compileLoad(folder: string): string {
  const program = join(folder, LOAD);
  const clang = Bun.spawnSync([
    ...["clang", "-O1", "-fno-omit-frame-pointer", "-fno-optimize-sibling-calls"],
    ...[join(checkout, "test/probes/load.c"), "-o", program],
  ]);
  if (clang.exitCode !== 0) throw new Error(clang.stderr.toString());
  return program;
}
