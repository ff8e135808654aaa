import type { Kernel } from "./kernel.ts";
import { hasModule } from "./modules.ts";

/** The network cards that QEMU can give to the guest; each is driven by the module of its name. */
export const nics = ["e1000e", "e1000", "virtio-net", "none"] as const;
export type Nic = (typeof nics)[number];

/** The card that a guest gets unasked: the first that its kernel can drive. */
export function defaultNic(kernel: Kernel): Nic {
  return nics.find((nic) => nic === "none" || hasModule(kernel, nic)) ?? "none";
}
