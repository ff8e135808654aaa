import { existsSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { type Reach, reachOf } from "./imports.ts";

export const root = normalize(join(import.meta.dir, "../.."));

/** Paths of the repository's own files, relative to its root: what git tracks or would track. */
export function paths(glob: string): readonly string[] {
  return [...new Bun.Glob(glob).scanSync({ cwd: root, dot: true })]
    .filter((path) => !/^(\.git|node_modules|\.cache)\//.test(path))
    .sort();
}

export async function text(path: string): Promise<string> {
  return await Bun.file(join(root, path)).text();
}

export interface SourceFile extends Reach {
  readonly path: string;
  /** Repository paths of the relative imports; those that resolve to no file as written, too. */
  readonly imports: readonly string[];
  /** Specifiers of packages and of built-in modules. */
  readonly packages: readonly string[];
}

export function sourceFile(path: string, source: string): SourceFile {
  const reach = reachOf(path, source);
  const relatives = reach.specifiers.filter((specifier) => specifier.startsWith("."));
  return {
    ...reach,
    path,
    imports: relatives.map((specifier) => normalize(join(dirname(path), specifier))),
    packages: reach.specifiers.filter((specifier) => !specifier.startsWith(".")),
  };
}

/** Every TypeScript file of the repository, parsed. */
export async function sourceFiles(): Promise<readonly SourceFile[]> {
  const all = paths("{src,probes,notebooks,test}/**/*.ts");
  return await Promise.all(all.map(async (path) => sourceFile(path, await text(path))));
}

export function exists(path: string): boolean {
  return existsSync(join(root, path)) && !relative(root, join(root, path)).startsWith("..");
}
