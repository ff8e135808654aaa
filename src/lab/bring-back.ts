import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";

export interface BroughtBack {
  /** Paths in the checkout. */
  readonly written: readonly string[];
  /** Files that changed on the host meanwhile: the guest's version is beside them, as NAME.lab. */
  readonly beside: readonly string[];
}

/**
 * Copies the regular files below a folder to the same places in the checkout. A host's file that is newer
 * than `since` (ms of the epoch: the guest's boot) is kept, and the guest's put beside it.
 */
export function bringBack(from: string, checkout: string, since: number): BroughtBack {
  const written: string[] = [];
  const beside: string[] = [];
  if (!existsSync(from)) return { written, beside };
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const path = relative(from, source);
    const there = lstatSync(join(checkout, path), { throwIfNoEntry: false });
    const keep = there !== undefined && (there.mtimeMs > since || !there.isFile());
    const destination = join(checkout, keep ? `${path}.lab` : path);
    mkdirSync(dirname(destination), { recursive: true });
    copyFileSync(source, destination);
    (keep ? beside : written).push(path);
  }
  return { written, beside };
}
