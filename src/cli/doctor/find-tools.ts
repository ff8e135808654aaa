import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { engines } from "../../../package.json";
import { libbpfVersion } from "../../bpf/libbpf.ts";
import { UserError } from "../../user-error.ts";
import type { Tools } from "./tool-findings.ts";

/** Looks at this machine's tools; writes nothing. */
export function findTools(): Tools {
  return { bun: bun(), clang: clang(), libbpf: libbpf(), cache: cache() };
}

function bun(): Tools["bun"] {
  const wanted = engines.bun;
  return { version: Bun.version, wanted, enough: Bun.semver.satisfies(Bun.version, wanted) };
}

function clang(): Tools["clang"] {
  const path = Bun.which("clang");
  if (path === null) return undefined;
  const run = (args: readonly string[], input: string) =>
    spawnSync(path, args, { input, encoding: "utf8" });
  return {
    path,
    version: /version (\S+)/.exec(run(["--version"], "").stdout)?.[1] ?? "of unknown version",
    targetsBpf:
      run(["-target", "bpf", "-c", "-x", "c", "-", "-o", "/dev/null"], "int x;").status === 0,
    headers:
      run(["-target", "bpf", "-E", "-x", "c", "-"], "#include <bpf/bpf_helpers.h>").status === 0,
  };
}

function libbpf(): Tools["libbpf"] {
  try {
    return { version: libbpfVersion() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problem: error.message, advice: error.advice ?? "" };
  }
}

function cache(): Tools["cache"] {
  const path = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "probebook");
  const problem = cacheProblem(path);
  return problem === undefined ? { path } : { path, problem };
}

/** Objects from a folder that somebody else may write to would be loaded into the kernel. */
function cacheProblem(path: string): string | undefined {
  let there = path;
  while (!exists(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    return there === path ? "not writable" : `cannot be made: ${there} is not writable`;
  }
  if (there !== path) return undefined;
  const { uid, mode } = statSync(path);
  if (uid !== process.getuid?.()) return "belongs to another user";
  return (mode & 0o022) === 0 ? undefined : "others may write to it";
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
