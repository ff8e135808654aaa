import { join } from "node:path";
import { accelerator } from "../lab/accelerator.ts";
import { cacheFolder } from "../lab/cache-folder.ts";
import { findKernel } from "../lab/find-kernel.ts";
import { Guest, type GuestSignal, type Sink } from "../lab/guest.ts";
import { listKernels } from "../lab/list-kernels.ts";
import { UserError } from "../user-error.ts";
import { type LabFlags, labFlags } from "./lab-flags.ts";

const checkout = join(import.meta.dir, "..", "..");
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

try {
  const { flags, command } = labFlags(process.argv.slice(2));
  process.exitCode = flags.list ? await list() : await run(flags, command);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`lab: ${error.message}\n${error.advice ?? ""}\n`);
  process.exitCode = error.status;
}

async function list(): Promise<number> {
  for (const { name, release, where } of await listKernels(cacheFolder()))
    process.stdout.write(`${name.padEnd(12)}${release.padEnd(32)}${where}\n`);
  return 0;
}

async function run(flags: LabFlags, command: readonly string[]): Promise<number> {
  const note = (text: string) => {
    if (!flags.quiet) process.stderr.write(`lab: ${text}\n`);
  };
  const kernel = await findKernel(flags.kernel, {
    cache: cacheFolder(),
    update: flags.update,
    note,
  });
  const how = flags.kvm ? accelerator() : { type: "tcg" as const, because: "--no-kvm" };
  if (how.type === "tcg") note(`emulating, which is slower than KVM: ${how.because}`);
  await using guest = await Guest.boot({
    ...flags,
    kernel,
    checkout,
    folder: process.cwd().startsWith(`${checkout}/`) ? process.cwd() : checkout,
    accelerator: how.type,
    bootTimeout: 120,
    note,
  });
  note(`Linux ${kernel.release} is up after ${guest.bootSeconds.toFixed(1)} s`);
  passOnSignals(guest);
  process.stdout.on("error", () => guest.closeOutput());
  const frames = framesTrigger(flags, guest);
  const running = guest.run(
    command,
    frames(writer(process.stdout)),
    frames(writer(process.stderr)),
  );
  const status = await guest.within(flags.timeout, command.join(" "), running);
  const { written, beside } = await guest.save();
  if (written.length > 0) note(`brought back ${written.join(", ")}`);
  for (const path of beside) note(`${path} changed here meanwhile; the guest's is ${path}.lab`);
  return status;
}

/** The first signal is the command's; after a second one, or before the boot, this process just ends. */
function passOnSignals(guest: Guest): void {
  let passed = false;
  for (const [name, number] of Object.entries(signals))
    process.on(name, () => {
      if (passed) process.exit(128 + number);
      passed = true;
      guest.signal(name.slice(3) as GuestSignal);
    });
}

/** Wraps the command's output; sends the frames once it has printed what they wait for. */
function framesTrigger({ frames, framesAfter }: LabFlags, guest: Guest): (sink: Sink) => Sink {
  let waiting = frames.length > 0;
  return (sink) => {
    let seen = "";
    return (bytes) => {
      if (waiting) {
        seen += Buffer.from(bytes).toString("latin1");
        waiting = !seen.includes(Buffer.from(framesAfter).toString("latin1"));
        if (!waiting) guest.sendFrames(frames);
      }
      return sink(bytes);
    };
  };
}

function writer(stream: NodeJS.WriteStream): Sink {
  return (bytes) => new Promise((resolve) => stream.write(bytes, () => resolve()));
}
