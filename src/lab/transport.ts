import type { Kernel } from "./kernel.ts";
import { hasModule } from "./modules.ts";

/** How the host's folders reach the guest: by QEMU's own 9p server, or by a virtiofsd beside it. */
export type Transport = "9p" | "virtiofs";

export const transportModules = {
  "9p": ["9pnet_virtio", "9p"],
  virtiofs: ["virtiofs"],
} as const satisfies Record<Transport, readonly string[]>;

/** 9p, which needs no other process, where the kernel has it; Debian's cloud kernels have only virtiofs. */
export function transport(kernel: Kernel): Transport {
  return hasModule(kernel, "9pnet_virtio") ? "9p" : "virtiofs";
}
