import type { Finding } from "./finding.ts";

/** What was found of the programs and libraries that Probebook stands on. */
export type Tools = {
  readonly bun: { readonly version: string; readonly wanted: string; readonly enough: boolean };
  /** Undefined: not in PATH. */
  readonly clang:
    | {
        readonly path: string;
        readonly version: string;
        readonly targetsBpf: boolean;
        /** Whether it finds <bpf/bpf_helpers.h>. */
        readonly headers: boolean;
      }
    | undefined;
  /** Version, or why the library cannot be used. */
  readonly libbpf:
    | { readonly version: string }
    | { readonly problem: string; readonly advice: string };
  readonly cache: { readonly path: string; readonly problem?: string };
};

export function toolFindings(tools: Tools): readonly Finding[] {
  return [bun(tools), clang(tools), libbpf(tools), headers(tools), cache(tools)].map((line) => ({
    group: "tools",
    ...line,
  }));
}

type Line = Omit<Finding, "group">;

function bun({ bun: { version, wanted, enough } }: Tools): Line {
  return enough
    ? { check: "bun", status: "ok", found: `${version} (wanted: ${wanted})` }
    : {
        check: "bun",
        status: "warn",
        found: `${version}, wanted is ${wanted}`,
        advice: "`bun upgrade`",
      };
}

function clang({ clang }: Tools): Line {
  const check = "clang";
  if (clang === undefined) {
    return {
      check,
      status: "missing",
      found: "not in PATH",
      advice: "`apt install clang` (12 or newer).",
      blocks: true,
    };
  }
  const found = `${clang.version} (${clang.path})`;
  return clang.targetsBpf
    ? { check, status: "ok", found: `${found}, compiles for BPF` }
    : {
        check,
        status: "missing",
        found: `${found}, cannot compile for BPF`,
        advice: "It was built without the BPF target: use the distribution's clang.",
        blocks: true,
      };
}

function libbpf({ libbpf }: Tools): Line {
  return "version" in libbpf
    ? { check: "libbpf", status: "ok", found: libbpf.version }
    : {
        check: "libbpf",
        status: "missing",
        found: libbpf.problem,
        advice: libbpf.advice,
        blocks: true,
      };
}

function headers({ clang }: Tools): Line {
  const check = "libbpf headers";
  if (clang === undefined) return { check, status: "warn", found: "unknown without clang" };
  return clang.headers
    ? { check, status: "ok", found: "bpf/bpf_helpers.h" }
    : {
        check,
        status: "missing",
        found: "clang does not find bpf/bpf_helpers.h",
        advice: "`apt install libbpf-dev`",
        blocks: true,
      };
}

function cache({ cache: { path, problem } }: Tools): Line {
  return problem === undefined
    ? { check: "cache", status: "ok", found: path }
    : {
        check: "cache",
        status: "warn",
        found: `${path}: ${problem}`,
        advice: "Without it each run compiles anew. XDG_CACHE_HOME names another folder.",
      };
}
