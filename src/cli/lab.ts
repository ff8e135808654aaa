import { join } from "node:path";
import { Command, Option } from "commander";
import { accelerator } from "../lab/accelerator.ts";
import { cacheFolder } from "../lab/cache-folder.ts";
import { findKernel } from "../lab/find-kernel.ts";
import { Guest, guestDefaults } from "../lab/guest.ts";
import { nics } from "../lab/initramfs.ts";
import { UserError } from "../user-error.ts";

const checkout = join(import.meta.dir, "..", "..");
const note = (text: string) => void process.stderr.write(`lab: ${text}\n`);
const flags = new Command("lab")
  .option("--kernel <name>", "", "6.1")
  .addOption(new Option("--nic <nic>").choices(nics).default("e1000e"))
  .option("--append <words>", "", "")
  .argument("<command...>")
  .passThroughOptions()
  .parse();
const o = flags.opts();
try {
  const kernel = await findKernel(o.kernel, cacheFolder(), note);
  const how = accelerator();
  if (how.type === "tcg") note(`no KVM: ${how.because}; emulating, which is slower`);
  await using guest = await Guest.boot({
    ...guestDefaults,
    kernel,
    checkout,
    nic: o.nic,
    append: o.append,
    accelerator: how.type,
  });
  note(`${kernel.release} up in ${guest.bootSeconds.toFixed(1)} s`);
  process.exitCode = await guest.run(
    flags.args,
    (b) => void process.stdout.write(b),
    (b) => void process.stderr.write(b),
  );
  console.error(await guest.save(), await guest.peakMemory());
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  note(`${error.message}\n${error.advice}`);
  process.exitCode = error.status;
}
