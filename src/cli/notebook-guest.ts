import { join, relative } from "node:path";
import { accelerator } from "../lab/accelerator.ts";
import { cacheFolder } from "../lab/cache-folder.ts";
import { findKernel } from "../lab/find-kernel.ts";
import { Guest } from "../lab/guest.ts";
import { type Nic, nics } from "../lab/nic.ts";
import type { LabGuest } from "../notebook/cells.ts";
import { UserError } from "../user-error.ts";

const checkout = join(import.meta.dir, "..", "..");

/** Boots the guest that a notebook asks for. */
export async function bootedGuest(
  { kernel: name, append = "", cpus = 2, memory = 2048, nic }: LabGuest,
  note: (text: string) => void,
): Promise<Guest> {
  const kernel = await findKernel(name, { cache: cacheFolder(), update: false, note });
  const guest = await Guest.boot({
    ...{ kernel, checkout, folder: checkout, cpus, memory, append, note, bootTimeout: 120 },
    ...(nic === undefined ? {} : { nic: nicNamed(nic) }),
    accelerator: accelerator().type,
  });
  note(`Linux ${kernel.release} is up after ${guest.bootSeconds.toFixed(1)} s`);
  return guest;
}

/** The path by which a guest runs a file of this checkout. */
export function fileInGuest(file: string): string {
  const path = relative(checkout, file);
  if (!path.startsWith("..") && file !== Bun.main) return path;
  throw new UserError("the lab runs files of this folder, and this one has none of its own", {
    advice: "Move it to a file of probes/ or notebooks/ and import it.",
  });
}

function nicNamed(text: string): Nic {
  const nic = nics.find((one) => one === text);
  if (nic !== undefined) return nic;
  throw new UserError(`"${text}" is no network card of the lab: ${nics.join(", ")}`);
}
