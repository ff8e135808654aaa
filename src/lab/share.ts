import { existsSync, lstatSync } from "node:fs";
import { dirname } from "node:path";
import type { Kernel } from "./kernel.ts";
import type { Transport } from "./transport.ts";

/**
 * A folder of the host that the guest sees. `read`: as it is; `scratch`: what the guest writes stays
 * in its memory and is forgotten; `overlay`: it can be brought back; `write`: the guest writes
 * through, to a temporary folder only.
 */
export interface Share {
  readonly tag: string;
  readonly mode: "read" | "scratch" | "overlay" | "write";
  /** In the guest. */
  readonly path: string;
  /** On the host. */
  readonly source: string;
}

/** What a guest sees of its host: /usr, Bun, the kernel's modules and the checkout; nothing else. */
export function hostShares(
  kernel: Kernel,
  transport: Transport,
  checkout: string,
  out: string,
): Share[] {
  const usr = othersMode(transport);
  const bun = dirname(process.execPath);
  const outsideUsr = ["/bin", "/sbin", "/lib", "/lib32", "/lib64"].filter(
    (path) => existsSync(path) && !lstatSync(path).isSymbolicLink(),
  );
  return [
    { tag: "usr", mode: usr, path: "/usr", source: "/usr" },
    ...outsideUsr.map((path) => same(path.slice(1), usr, path)),
    ...(inside(bun, "/usr") || inside(bun, checkout) ? [] : [same("bun", "read", bun)]),
    {
      tag: "modules",
      mode: "read",
      path: `/lib/modules/${kernel.release}`,
      source: kernel.modules,
    },
    same("checkout", "overlay", checkout),
    { tag: "out", mode: "write", path: "/lab/out", source: out },
  ];
}

/**
 * An overlay opens what is below it with O_NOATIME. QEMU's 9p server leaves that out where the host refuses it,
 * for other users' files; virtiofsd does not.
 */
function othersMode(transport: Transport): "scratch" | "read" {
  return transport === "9p" || process.getuid?.() === 0 ? "scratch" : "read";
}

function same(tag: string, mode: Share["mode"], path: string): Share {
  return { tag, mode, path, source: path };
}

function inside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
