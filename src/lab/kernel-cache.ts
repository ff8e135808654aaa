import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import { extractVmlinux } from "./bzimage.ts";
import type { Kernel } from "./kernel.ts";
import { type KernelPackage, newestKernelPackages } from "./kernel-packages.ts";
import { program } from "./programs.ts";

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
  const work = mkdtempSync(join(cache, "download-"));
  try {
    const folder = join(work, "kernel");
    await run(work, "apt-get", "download", `linux-image-${wanted.release}`);
    const archive = readdirSync(work).find((name) => name.endsWith(".deb")) ?? "";
    await run(work, "dpkg-deb", "-x", archive, folder);
    // The package leaves modules.dep to its installation.
    await run(work, "busybox", "depmod", "-b", folder, wanted.release);
    const image = join(folder, "boot", `vmlinuz-${wanted.release}`);
    const vmlinux = await extractVmlinux(await Bun.file(image).bytes(), image);
    if (vmlinux !== undefined) await Bun.write(join(folder, "boot", "vmlinux"), vmlinux);
    place(folder, join(cache, wanted.release));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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

async function run(cwd: string, ...[name, ...args]: Parameters<typeof command>): Promise<void> {
  const child = Bun.spawn(command(name, ...args), { cwd, stdout: "ignore", stderr: "pipe" });
  const complaint = (await new Response(child.stderr).text()).trim();
  if ((await child.exited) === 0) return;
  throw new UserError(`${name} ${args.join(" ")} failed: ${complaint.split("\n").at(-1) ?? ""}`, {
    detail: complaint,
    advice: /No space left/.test(complaint)
      ? "A kernel needs 1 GB while it is unpacked; make room, or set XDG_CACHE_HOME to another disk."
      : "Is the network there, and are apt's lists fresh (apt-get update)?",
  });
}

function command(name: Parameters<typeof program>[0], ...args: string[]): string[] {
  return [program(name), ...args];
}
