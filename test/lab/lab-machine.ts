import { join } from "node:path";
import { accelerator } from "../../src/lab/accelerator.ts";
import { cacheFolder } from "../../src/lab/cache-folder.ts";
import { findKernel } from "../../src/lab/find-kernel.ts";
import { Guest, type GuestOptions } from "../../src/lab/guest.ts";

export const checkout = join(import.meta.dir, "..", "..");

/** Milliseconds that a boot, or the download of a kernel before it, may take. */
export const bootPatience = 300_000;

/** Boots a guest as `bun run lab` does by default; rarely an emulated one hangs before its first word, and is booted again. */
export async function boot(
  kernelName: string,
  options: Partial<GuestOptions> = {},
): Promise<Guest> {
  const sources = { cache: cacheFolder(), update: false, note: console.log };
  const kernel = await findKernel(kernelName, sources);
  const whole = {
    ...{ kernel, checkout, folder: checkout, cpus: 2, memory: 2048, append: "" },
    ...{ accelerator: accelerator().type, bootTimeout: 120, note: () => {} },
    ...options,
  };
  try {
    return await Guest.boot(whole);
  } catch (error) {
    if (!`${error}`.includes("Booting the guest took longer")) throw error;
    console.warn(`  ${kernelName} is booted again: ${error}`);
    return await Guest.boot(whole);
  }
}
