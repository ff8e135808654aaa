import { UserError } from "../user-error.ts";
import type { Kernel } from "./kernel.ts";
import { hasModule } from "./modules.ts";

/** The network cards that QEMU can give to the guest; each is driven by the module of its name. */
export const nics = ["e1000e", "e1000", "virtio-net", "none"] as const;
export type Nic = (typeof nics)[number];

/** The card wanted, or else the first that the kernel can drive. Throws a UserError when it cannot drive it. */
export function kernelNic(kernel: Kernel, wanted?: Nic): Nic {
  const driven = nics.filter((nic) => nic === "none" || hasModule(kernel, nic));
  if (wanted === undefined) return driven[0] ?? "none";
  if (driven.includes(wanted)) return wanted;
  throw new UserError(
    `Kernel ${kernel.name} (${kernel.release}) has no driver for ${wanted} cards.`,
    { advice: `--nic takes ${driven.join(" or ")} there.`, status: 2 },
  );
}
