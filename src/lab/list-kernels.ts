import { existsSync } from "node:fs";
import { release } from "node:os";
import { cachedKernels } from "./kernel-cache.ts";
import { aptKernelPackages } from "./kernel-packages.ts";

/** A kernel that `--kernel` takes by name. */
export interface ListedKernel {
  readonly name: string;
  readonly release: string;
  readonly where: string;
}

/** The host's own kernel, those in the cache, and those that apt can download. */
export async function listKernels(cache: string): Promise<ListedKernel[]> {
  const own = existsSync(`/boot/vmlinuz-${release()}`)
    ? [{ name: "host", release: release(), where: "this machine's own" }]
    : [];
  const cached = cachedKernels(cache);
  const packages = await aptKernelPackages();
  const known = new Map(cached.map((kernel) => [kernel.name, kernel.release]));
  return [
    ...own,
    ...cached.map(({ name, release }) => ({ name, release, where: "downloaded" })),
    ...packages
      .filter(({ name, release }) => known.get(name) !== release)
      .map(({ name, release }) => ({
        name,
        release,
        where: known.has(name) ? "newer, with --update" : "to download, 70 MB",
      })),
  ];
}
