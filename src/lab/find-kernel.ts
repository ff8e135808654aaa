import { existsSync } from "node:fs";
import { release } from "node:os";
import { dirname, join, resolve } from "node:path";
import { closest, distance } from "fastest-levenshtein";
import { UserError } from "../user-error.ts";
import { bzImageRelease } from "./bzimage.ts";
import type { Kernel } from "./kernel.ts";
import { cachedKernels, downloadKernel } from "./kernel-cache.ts";
import { aptKernelPackages } from "./kernel-packages.ts";

export interface KernelSources {
  /** The folder of downloaded kernels. */
  readonly cache: string;
  /** Take apt's newest package even where the cache has an older one. */
  readonly update: boolean;
  /** Hears of what takes long. */
  readonly note: (text: string) => void;
}

/**
 * The kernel that the user means: a name (`6.1`, `6.1-rt`), from the cache or else downloaded into
 * it; `host`; or the path of a vmlinuz.
 */
export async function findKernel(
  wanted: string,
  { cache, update, note }: KernelSources,
): Promise<Kernel> {
  if (wanted === "host") return await kernelFile("host", `/boot/vmlinuz-${release()}`);
  if (wanted.includes("/") || existsSync(wanted)) return await kernelFile(wanted, resolve(wanted));
  const cached = cachedKernels(cache).find(({ name }) => name === wanted);
  if (cached !== undefined && !update) return cached;
  const packages = await aptKernelPackages();
  const found = packages.find(({ name }) => name === wanted);
  if (found === undefined)
    throw unknownKernel(
      wanted,
      packages.map(({ name }) => name),
    );
  if (cached?.release === found.release) return cached;
  note(`downloading kernel ${found.release} (about 70 MB; once)`);
  return await downloadKernel(cache, found);
}

/** A vmlinuz, with its modules in lib/modules/RELEASE above or beside it, or the host's. */
async function kernelFile(name: string, image: string): Promise<Kernel> {
  const bytes = await Bun.file(image)
    .bytes()
    .catch((cause: unknown) => {
      throw new UserError(`Kernel ${name}: ${image} cannot be read.`, {
        advice: existsSync(image)
          ? "Only root may read it, as on Ubuntu: sudo chmod +r lets you. --list shows others."
          : "There is no such file. --list shows the kernels at hand.",
        cause,
      });
    });
  const kernelRelease = bzImageRelease(bytes, image);
  const folder = dirname(image);
  const places = [join(folder, ".."), folder, "/"].map((base) =>
    join(base, "lib", "modules", kernelRelease),
  );
  const modules = [...places, join(folder, "modules")].find((place) =>
    existsSync(join(place, "modules.dep")),
  );
  if (modules !== undefined) return { name, release: kernelRelease, image, modules };
  throw new UserError(`Kernel ${image} (${kernelRelease}) has no modules folder.`, {
    advice: `Put it, with its modules.dep, at one of: ${places.join(", ")}.`,
  });
}

function unknownKernel(wanted: string, names: readonly string[]): UserError {
  if (names.length === 0)
    return new UserError(`Kernel ${wanted} is not in the cache, and apt knows no kernels.`, {
      advice:
        "The names are those of Debian's packages, which apt-get update makes known; --kernel also takes a vmlinuz.",
    });
  const nearest = closest(wanted, names);
  const meant = distance(wanted, nearest) < 4 ? `Did you mean ${nearest}? ` : "";
  return new UserError(`There is no kernel ${wanted}.`, {
    advice: `${meant}bun run lab --list shows all that there are.`,
    status: 2,
  });
}
