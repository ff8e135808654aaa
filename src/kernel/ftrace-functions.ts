import { tracefs } from "./tracefs.ts";
import type { Tree } from "./tree.ts";

/** "name" of the kernel's own, "module:name" of a module's. */
export type QualifiedName = string;

export function qualified(name: string, module: string | null): QualifiedName {
  return module === null ? name : `${module}:${name}`;
}

/** Some 60,000 on a distribution's kernel. */
export function traceableFunctions(tree: Tree): ReadonlySet<QualifiedName> | undefined {
  const mounted = tracefs(tree);
  const text = mounted && tree.text(`${mounted}/available_filter_functions`);
  if (text === undefined || text === "") return undefined;
  const names = new Set<QualifiedName>();
  for (const line of text.split("\n")) {
    const [, name, module] = /^(\S+)(?:\s+\[([^\]]+)\])?/.exec(line) ?? [];
    if (name !== undefined) names.add(qualified(name, module ?? null));
  }
  return names;
}

export function blacklistedFunctions(tree: Tree): ReadonlySet<string> | undefined {
  const text = tree.text("sys/kernel/debug/kprobes/blacklist");
  if (text === undefined) return undefined;
  const names = text.split("\n").flatMap((line) => /^\S+\t(\S+)/.exec(line)?.[1] ?? []);
  return new Set(names);
}
