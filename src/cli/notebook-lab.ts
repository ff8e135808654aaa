import { join, relative } from "node:path";
import { accelerator } from "../lab/accelerator.ts";
import { cacheFolder } from "../lab/cache-folder.ts";
import { findKernel } from "../lab/find-kernel.ts";
import { parsePhase } from "../lab/frames.ts";
import { Guest } from "../lab/guest.ts";
import { type Nic, nics } from "../lab/nic.ts";
import type { LabGuest } from "../notebook/cells.ts";
import { parseRecording } from "../recording/parse.ts";
import type { Recording } from "../recording/schema.ts";
import type { Probe } from "../spec/probe.ts";
import { UserError } from "../user-error.ts";

const checkout = join(import.meta.dir, "..", "..");
/** Where the guest keeps the report until it is asked for the recording in it. */
const report = "/tmp/probebook-notebook.html";

/**
 * Runs a probe's file in a guest of the lab; frames are sent once it is attached. The recording comes back as the guest's
 * own `extract` prints it.
 */
export async function recordInGuest(
  { kernel: name, append = "", cpus = 2, memory = 2048, nic, frames }: LabGuest,
  { at }: Probe,
  words: readonly string[],
  { stop, note }: { readonly stop: AbortSignal; readonly note: (text: string) => void },
): Promise<Recording> {
  const file = relative(checkout, at.file);
  if (file.startsWith("..") || at.file === Bun.main) {
    throw new UserError("the lab runs files of this folder, and this probe has none of its own", {
      advice: "Move the probe to probes/NAME.ts and import it.",
    });
  }
  const phases = frames === undefined ? [] : frames.split(",").map(parsePhase);
  const kernel = await findKernel(name, { cache: cacheFolder(), update: false, note });
  await using guest = await Guest.boot({
    ...{ kernel, checkout, folder: checkout, cpus, memory, append, note, bootTimeout: 120 },
    ...(nic === undefined ? {} : { nic: nicNamed(nic) }),
    accelerator: accelerator().type,
  });
  note(`Linux ${kernel.release} is up after ${guest.bootSeconds.toFixed(1)} s`);
  const interrupt = () => guest.signal("INT");
  stop.addEventListener("abort", interrupt);
  let complaints = "";
  let waiting = phases.length > 0;
  // The line that says `start` is written when everything is attached.
  const attached = () => {
    if (waiting) guest.sendFrames(phases);
    waiting = false;
  };
  const status = await guest.run(
    ["bun", "run", file, "--json", "--quiet", "--report", report, ...words],
    attached,
    (bytes) => {
      complaints += Buffer.from(bytes).toString();
    },
  );
  stop.removeEventListener("abort", interrupt);
  if (status !== 0) {
    throw new UserError(`in the guest, the probe ended with ${status}: ${complaints.trim()}`);
  }
  const { stdout } = await guest.output("bun", "run", "src/cli/extract.ts", report);
  return parseRecording(stdout);
}

function nicNamed(text: string): Nic {
  const nic = nics.find((one) => one === text);
  if (nic !== undefined) return nic;
  throw new UserError(`"${text}" is no network card of the lab: ${nics.join(", ")}`);
}
