import { entryPoints, folders, forAll, onlyIn } from "./folders.ts";
import type { SourceFile } from "./tree.ts";

/** The folder of src that a path belongs to, or undefined for files directly in src and outside of it. */
function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Where a file breaks the table of folders: one sentence each, with the reason of its row. */
export function breaches(file: SourceFile): readonly string[] {
  const found: string[] = [];
  for (const [module, folder] of Object.entries(onlyIn)) {
    if (file.packages.includes(module) && !file.path.startsWith(folder)) {
      found.push(`${file.path} imports ${module}, which only ${folder} may`);
    }
  }
  if (file.path.startsWith("probes/") || file.path.startsWith("notebooks/")) {
    for (const path of file.imports.filter((path) => path.startsWith("src/"))) {
      found.push(`${file.path} imports ${path}: users write import … from "probebook"`);
    }
  }
  if (!file.path.startsWith("src/") || entryPoints.includes(file.path)) return found;

  const folder = folderOf(file.path);
  const row = folder === undefined ? undefined : folders[folder];
  if (folder !== undefined && row === undefined) {
    return [...found, `${file.path}: the table has no row for src/${folder}`];
  }
  const because = row?.because ?? "it may be imported by all, so it imports nothing";
  for (const path of file.imports) {
    const target = folderOf(path);
    const allowed =
      (row !== undefined && path === forAll) ||
      (target !== undefined && target === folder) ||
      row?.mayImport.includes(target ?? path.replace(/^src\//, "")) ||
      (row !== undefined && /^(templates\/|package\.json$)/.test(path));
    if (!allowed) found.push(`${file.path} imports ${path}: ${because}`);
  }
  for (const module of file.packages) {
    if (row?.mayNotUse.includes(module)) found.push(`${file.path} imports ${module}: ${because}`);
    if (/^probebook(\/|$)/.test(module)) {
      found.push(`${file.path} imports ${module}: that is the users' name for it`);
    }
  }
  if (file.namesBun && row?.mayNotUse.includes("Bun")) {
    found.push(`${file.path} uses the global Bun: ${because}`);
  }
  return found;
}

/** A cycle among the imports (type-only ones included), as the paths along it; undefined without one. */
export function cycle(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): readonly string[] | undefined => {
    if (done.has(path)) return undefined;
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    trail.push(path);
    for (const next of imports.get(path) ?? []) {
      const found = visit(next);
      if (found !== undefined) return found;
    }
    trail.pop();
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const found = visit(path);
    if (found !== undefined) return found;
  }
  return undefined;
}
