import type { Btf } from "./btf.ts";
import type { QualifiedName } from "./ftrace-functions.ts";
import type { Host } from "./host.ts";
import type { Kallsyms } from "./kallsyms.ts";
import type { Tree } from "./tree.ts";

/** What a kernel says about itself. Each is read when it is first asked for, and then kept. */
export type KernelFacts = {
  readonly tree: Tree;
  readonly host: Host;
  /** The kernel's own types. UserError where the kernel has no BTF. */
  readonly btf: Btf;
  /** Loaded modules, by /proc/modules' names (underscores, no dashes). */
  readonly modules: readonly string[];
  /** Modules that have BTF of their own. */
  readonly modulesWithBtf: readonly string[];
  /** A module's types, on top of the kernel's; undefined where the module has none or is not loaded. */
  readonly moduleBtf: (name: string) => Btf | undefined;
  readonly kallsyms: Kallsyms;
  /** What ftrace, and so fentry and kprobe, can attach to; undefined where tracefs cannot be read. */
  readonly traceable: ReadonlySet<QualifiedName> | undefined;
  /** What kprobes refuse (NOKPROBE_SYMBOL, noinstr, entry code); undefined where debugfs cannot be read. */
  readonly blacklist: ReadonlySet<string> | undefined;
};
