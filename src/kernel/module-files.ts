import { UserError } from "../user-error.ts";
import { Elf } from "./elf.ts";
import type { Tree } from "./tree.ts";

/** No more files are opened to look for a function. */
const MOST_FILES = 32;
const SHORTEST_COMMON_START = 3;

export type ModuleFile = {
  /** As /proc/modules writes it: underscores for dashes. */
  readonly module: string;
  readonly path: string;
};

/** The modules that are installed for a kernel release, loaded or not. */
export function moduleFiles(tree: Tree, release: string): readonly ModuleFile[] {
  const folder = `lib/modules/${release}`;
  const lines = (tree.text(`${folder}/modules.dep`) ?? "").split("\n");
  return lines.flatMap((line) => {
    const [, path, base] = /^(\S*?([^/\s]+)\.ko(?:\.(?:xz|zst|gz))?):/.exec(line) ?? [];
    if (path === undefined || base === undefined) return [];
    return [{ module: moduleName(base), path: path.startsWith("/") ? path : `${folder}/${path}` }];
  });
}

/** Whether the module is part of the kernel itself. */
export function isBuiltIn(tree: Tree, release: string, module: string): boolean {
  const lines = (tree.text(`lib/modules/${release}/modules.builtin`) ?? "").split("\n");
  return lines.some((line) => moduleName(/([^/]+)\.ko$/.exec(line)?.[1] ?? "") === module);
}

/** /proc/modules' way to write a module's name. */
export function moduleName(text: string): string {
  return text.replaceAll("-", "_");
}

/**
 * Modules whose name begins as the function's does, the most alike first: e1000_* is in e1000 or
 * e1000e, virtnet_* in virtio_net, mlx5e_* in mlx5_core.
 */
export function likelyOwners(
  files: readonly ModuleFile[],
  functionName: string,
): readonly ModuleFile[] {
  const name = functionName.replace(/^_+/, "");
  return files
    .map((file) => ({ file, alike: commonStart(file.module, name) }))
    .filter(({ alike }) => alike >= SHORTEST_COMMON_START)
    .sort((a, b) => b.alike - a.alike || a.file.module.length - b.file.module.length)
    .slice(0, MOST_FILES)
    .map(({ file }) => file);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Names of the functions in a module's file; undefined where it cannot be read. */
export function functionsInFile(tree: Tree, path: string): ReadonlySet<string> | undefined {
  const bytes = unpacked(tree, path);
  if (bytes === undefined) return undefined;
  try {
    const symbols = Elf.parse(bytes).symbols(".symtab");
    return new Set(symbols.filter((one) => one.isFunction && one.defined).map((one) => one.name));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function unpacked(tree: Tree, path: string): Uint8Array | undefined {
  const bytes = tree.bytes(path);
  if (bytes === undefined || path.endsWith(".ko")) return bytes;
  try {
    if (path.endsWith(".gz")) return Bun.gunzipSync(new Uint8Array(bytes));
    if (path.endsWith(".zst")) return Bun.zstdDecompressSync(bytes);
  } catch {
    return undefined;
  }
  return unxz(bytes);
}

/** The runtime has no xz of its own; the program is part of every distribution that packs modules by it. */
function unxz(bytes: Uint8Array): Uint8Array | undefined {
  const xz = Bun.which("xz");
  if (xz === null) return undefined;
  const run = Bun.spawnSync([xz, "--decompress", "--stdout"], { stdin: bytes, stderr: "ignore" });
  return run.exitCode === 0 ? run.stdout : undefined;
}
