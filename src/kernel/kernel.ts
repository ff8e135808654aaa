import { UserError } from "../user-error.ts";
import { Btf } from "./btf.ts";
import type { KernelFacts } from "./facts.ts";
import { blacklistedFunctions, traceableFunctions } from "./ftrace-functions.ts";
import type { FunctionSearch } from "./function-search.ts";
import { findFunctions } from "./functions.ts";
import { type Host, readHost } from "./host.ts";
import { Kallsyms } from "./kallsyms.ts";
import { findTracepoint, matchTracepoints, type Tracepoint } from "./tracepoints.ts";
import { Tree } from "./tree.ts";
import { type UsdtProbe, usdtProbes } from "./usdt.ts";
import { findUsdtProbes } from "./usdt-search.ts";
import { findUserFile } from "./user-file.ts";
import { findUserFunctions, type UserFunction } from "./user-functions.ts";

export type Kernel = KernelFacts & {
  readonly root: string;
  /** "irq:irq_handler_entry"; UserError with the nearest names where there is none. */
  readonly tracepoint: (name: string) => Tracepoint;
  /** Every tracepoint that two globs match, as "category:name"; UserError where there is none. */
  readonly tracepoints: (category: string, name: string) => readonly string[];
  /** "name", "module:name" or a glob of either. */
  readonly functions: (pattern: string) => FunctionSearch;
  /** Functions of a program or library, which with `pid` is looked for as that process sees it. */
  readonly userFunctions: (
    file: string,
    pattern: string,
    pid: number | undefined,
  ) => { readonly path: string; readonly functions: readonly UserFunction[] };
  /** Statically defined probes of that name; provider "" is any. */
  readonly usdtProbes: (
    file: string,
    provider: string,
    name: string,
    pid: number | undefined,
  ) => { readonly path: string; readonly probes: readonly UsdtProbe[] };
};

/** The running kernel, or what a folder of fixtures says of one. Nothing is read before it is asked for. */
export function openKernel(root = "/"): Kernel {
  const tree = new Tree(root);
  const host = once((): Host => readHost(tree));
  const btf = root === "/" ? runningTypes : once(() => vmlinux(tree));
  const kallsyms = once(() => new Kallsyms(tree));
  const traceable = once(() => traceableFunctions(tree));
  const blacklist = once(() => blacklistedFunctions(tree));
  const modules = once(() =>
    (tree.text("proc/modules") ?? "").split("\n").flatMap((line) => line.split(" ", 1)[0] || []),
  );
  const modulesWithBtf = once(() =>
    (tree.list("sys/kernel/btf") ?? []).filter((name) => name !== "vmlinux"),
  );
  const parsed = new Map<string, Btf | undefined>();
  const kernel: Kernel = {
    root,
    tree,
    get host() {
      return host();
    },
    get btf() {
      return btf();
    },
    get kallsyms() {
      return kallsyms();
    },
    get traceable() {
      return traceable();
    },
    get blacklist() {
      return blacklist();
    },
    get modules() {
      return modules();
    },
    get modulesWithBtf() {
      return modulesWithBtf();
    },
    moduleBtf: (name) => {
      if (!modulesWithBtf().includes(name)) return undefined;
      if (!parsed.has(name)) {
        const bytes = tree.bytes(`sys/kernel/btf/${name}`);
        parsed.set(name, bytes === undefined ? undefined : Btf.parse(bytes, btf()));
      }
      return parsed.get(name);
    },
    tracepoint: (name) => findTracepoint(kernel, name),
    tracepoints: (category, name) => matchTracepoints(kernel, category, name),
    functions: (pattern) => findFunctions(kernel, pattern),
    userFunctions: (file, pattern, pid) => {
      const path = findUserFile(tree, file, pid);
      return { path, functions: findUserFunctions(path, pattern) };
    },
    usdtProbes: (file, provider, name, pid) => {
      const path = findUserFile(tree, file, pid);
      return { path, probes: findUsdtProbes(usdtProbes(path), path, provider, name) };
    },
  };
  return kernel;
}

/** The running kernel's types stay what they are, however often it is asked: a notebook asks for each of its probes. */
const runningTypes = once(() => vmlinux(new Tree("/")));

function vmlinux(tree: Tree): Btf {
  const bytes = tree.bytes("sys/kernel/btf/vmlinux");
  if (bytes !== undefined) return Btf.parse(bytes);
  throw new UserError("this kernel has no BTF: /sys/kernel/btf/vmlinux is missing", {
    advice:
      "It needs CONFIG_DEBUG_INFO_BTF: kernel 5.2 or newer, 5.11 for modules. " +
      "The distribution kernels of Debian 12, Ubuntu 22.04, RHEL 9 and later have it.",
  });
}

function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
