import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import { extractVmlinux } from "./bzimage.ts";
import { withRoom } from "./disk-room.ts";
import type { Kernel } from "./kernel.ts";
import { type KernelPackage, newestKernelPackages } from "./kernel-packages.ts";
import { type Program, program } from "./programs.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

/** The kernels in the cache, the newest of each name. */
export function cachedKernels(cache: string): Kernel[] {
  const releases = existsSync(cache) ? readdirSync(cache) : [];
  return newestKernelPackages(releases.map((release) => `linux-image-${release}`)).map((found) =>
    cachedKernel(cache, found),
  );
}

/**
 * Downloads a kernel's package with apt, which checks its signature, and unpacks it into the cache:
 * about 70 MB over the net and 450 MB on the disk, once. Needs no root.
 */
export async function downloadKernel(cache: string, wanted: KernelPackage): Promise<Kernel> {
  await using work = new TemporaryFolder(join(cache, "download"));
  await withRoom(cache, async () => {
    const folder = work.file("kernel");
    await run(work.path, "apt-get", "download", `linux-image-${wanted.release}`);
    const archive = readdirSync(work.path).find((name) => name.endsWith(".deb")) ?? "";
    await run(work.path, "dpkg-deb", "-x", archive, folder);
    // The package leaves modules.dep to its installation.
    await run(work.path, "busybox", "depmod", "-b", folder, wanted.release);
    const image = join(folder, "boot", `vmlinuz-${wanted.release}`);
    const vmlinux = await extractVmlinux(await Bun.file(image).bytes(), image);
    if (vmlinux !== undefined) await Bun.write(join(folder, "boot", "vmlinux"), vmlinux);
    place(folder, join(cache, wanted.release));
  });
  return cachedKernel(cache, wanted);
}

function cachedKernel(cache: string, { name, release }: KernelPackage): Kernel {
  const folder = join(cache, release);
  const vmlinux = join(folder, "boot", "vmlinux");
  return {
    name,
    release,
    image: existsSync(vmlinux) ? vmlinux : join(folder, "boot", `vmlinuz-${release}`),
    modules: join(folder, "lib", "modules", release),
  };
}

/** One rename, so that the cache never has half a kernel; another lab may have been faster. */
function place(folder: string, destination: string): void {
  try {
    renameSync(folder, destination);
  } catch (cause) {
    if (!existsSync(destination)) throw cause;
  }
}

async function run(cwd: string, name: Program, ...parameters: string[]): Promise<void> {
  const { $ } = await import("zx/core");
  const quietly = $({ cwd, nothrow: true, quiet: true, env: { ...process.env, LC_ALL: "C" } });
  const { exitCode, stderr } = await quietly`${program(name)} ${parameters}`;
  if (exitCode === 0) return;
  const complaint = stderr.trim();
  if (complaint.includes("No space left on device"))
    throw Object.assign(new Error(complaint), { code: "ENOSPC" });
  throw new UserError(`${name} failed: ${complaint.split("\n").at(-1)}`, {
    advice: "Is the network there, and are apt's lists fresh (apt-get update)?",
    detail: complaint,
  });
}
