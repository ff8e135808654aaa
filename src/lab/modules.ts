import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import type { Kernel } from "./kernel.ts";

/**
 * The files of these modules and of all that they need, relative to the kernel's modules folder, in
 * the order of loading. Modules that are built in are left out; one that the kernel lacks is a
 * UserError.
 */
export function moduleFiles(kernel: Kernel, names: readonly string[]): string[] {
  const dependencies = parseModulesDep(read(kernel, "modules.dep"));
  const builtin = new Set(read(kernel, "modules.builtin").split("\n").map(moduleName));
  const ordered = new Set<string>();
  for (const name of names) {
    const file = [...dependencies.keys()].find((path) => moduleName(path) === canonical(name));
    if (file !== undefined) load(file, dependencies, ordered);
    else if (!builtin.has(canonical(name)))
      throw new UserError(`Kernel ${kernel.name} (${kernel.release}) has no module ${name}.`, {
        advice: "The lab needs it; bun run lab --list shows kernels that have all it needs.",
      });
  }
  return [...ordered];
}

/** Whether the kernel has a module, built in or as a file. */
export function hasModule(kernel: Kernel, name: string): boolean {
  const paths = [
    ...parseModulesDep(read(kernel, "modules.dep")).keys(),
    ...read(kernel, "modules.builtin").split("\n"),
  ];
  return paths.some((path) => moduleName(path) === canonical(name));
}

/** modules.dep: a module's file and the files that it needs, all of them. */
function parseModulesDep(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split("\n").filter((line) => line.includes(":"));
  return new Map(
    lines.map((line) => {
      const [file = "", needed = ""] = line.split(":");
      return [file, needed.split(" ").filter((path) => path !== "")] as const;
    }),
  );
}

// What depmod of kmod lists deepest last, busybox's lists in any order: each file's own needs count.
function load(
  file: string,
  dependencies: ReadonlyMap<string, readonly string[]>,
  ordered: Set<string>,
): void {
  if (ordered.has(file)) return;
  for (const needed of dependencies.get(file) ?? []) load(needed, dependencies, ordered);
  ordered.add(file);
}

function moduleName(path: string): string {
  return canonical(path.replace(/^.*\//, "").replace(/\.ko(\.\w+)?$/, ""));
}

/** The kernel takes - and _ in module names for the same. */
function canonical(name: string): string {
  return name.replaceAll("-", "_");
}

function read(kernel: Kernel, name: string): string {
  const path = join(kernel.modules, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new UserError(`The modules of kernel ${kernel.name} are incomplete: ${path} is missing.`, {
    advice: "Run depmod for them, or take another kernel (--list).",
  });
}
