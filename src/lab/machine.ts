import type { Accelerator } from "./accelerator.ts";
import type { Nic } from "./nic.ts";
import { portNames } from "./ports.ts";
import type { Share } from "./share.ts";
import type { Transport } from "./transport.ts";
import { virtiofsTag } from "./virtiofsd.ts";

/** Everything that decides QEMU's command line. */
export interface Machine {
  readonly image: string;
  readonly accelerator: Accelerator["type"];
  readonly cpus: number;
  /** MiB. */
  readonly memory: number;
  readonly nic: Nic;
  /** Further words of the kernel's command line, such as threadirqs. */
  readonly append: string;
  readonly shares: readonly Share[];
  readonly transport: Transport;
  /** Has the initramfs and the ports' sockets, and gets the console's text. */
  readonly folder: { file(name: string): string };
}

/** Where the debugger's socket of an emulated guest is, in the machine's folder. */
export const debuggerName = "debugger";

/** Destination of the host's frames. */
export const guestMac = "52:54:00:12:34:56";

/**
 * QEMU's arguments. The guest has no disk: killing QEMU at any time leaves nothing behind. The machine is q35: a
 * PCI device of the older `pc` takes Linux 0.35 s to set up under TCG, its interrupt's route being a longer ACPI program.
 */
export function qemuArguments(machine: Machine): string[] {
  return [
    ...accelerated(machine),
    ...["-M", "q35", "-smp", String(machine.cpus), "-m", String(machine.memory)],
    ...["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-monitor", "none"],
    ...["-kernel", machine.image, "-initrd", machine.folder.file("initramfs")],
    ...["-append", commandLine(machine.append)],
    ...[
      "-chardev",
      `file,id=console,path=${escaped(machine.folder.file("console"))}`,
      "-serial",
      "chardev:console",
    ],
    ...["-device", "virtio-rng-pci"],
    ...hostFiles(machine),
    ...["-device", "virtio-serial-pci,max_ports=8"],
    ...portNames.flatMap((name, index) => port(machine.folder.file(name), index)),
    ...network(machine),
  ];
}

function accelerated({ accelerator, folder }: Machine): string[] {
  switch (accelerator) {
    case "kvm":
      return ["-accel", "kvm", "-cpu", "host"];
    case "tcg": {
      const socket = `unix:${escaped(folder.file(debuggerName))},server=on,wait=off`;
      return ["-accel", "tcg,thread=multi", "-cpu", "max", "-gdb", socket];
    }
  }
}

/**
 * Without no_timer_check one boot in four panics under TCG ("IO-APIC + timer doesn't work"); panic=-1 with
 * -no-reboot ends QEMU at once. Addresses stay put (nokaslr) so that runs can be compared.
 */
function commandLine(append: string): string {
  const words = "console=ttyS0 quiet loglevel=4 panic=-1 no_timer_check tsc=reliable";
  return `${words} nokaslr mitigations=off random.trust_cpu=on ${append}`.trim();
}

function hostFiles({ transport, shares, memory, folder }: Machine): string[] {
  switch (transport) {
    case "9p":
      return shares.flatMap(share);
    case "virtiofs":
      // virtiofsd reads and writes the guest's memory itself.
      return [
        ...["-object", `memory-backend-memfd,id=memory,size=${memory}M,share=on`],
        ...["-machine", "memory-backend=memory"],
        ...["-chardev", `socket,id=${virtiofsTag},path=${escaped(folder.file(virtiofsTag))}`],
        ...["-device", `vhost-user-fs-pci,chardev=${virtiofsTag},tag=${virtiofsTag}`],
      ];
  }
}

function share({ tag, mode, source }: Share): string[] {
  const options = ["local", `id=${tag}`, `path=${escaped(source)}`, "security_model=none"];
  if (mode !== "write") options.push("readonly=on");
  return [
    ...["-fsdev", [...options, "multidevs=remap"].join(",")],
    ...["-device", `virtio-9p-pci,fsdev=${tag},mount_tag=${tag}`],
  ];
}

function port(path: string, index: number): string[] {
  const id = `port${index + 1}`;
  return [
    ...["-chardev", `socket,id=${id},path=${escaped(path)}`],
    ...["-device", `virtserialport,chardev=${id},nr=${index + 1}`],
  ];
}

function network({ nic, folder }: Machine): string[] {
  if (nic === "none") return [];
  const device = nic === "virtio-net" ? "virtio-net-pci" : nic;
  return [
    ...[
      "-netdev",
      `stream,id=n0,server=off,addr.type=unix,addr.path=${escaped(folder.file("card"))}`,
    ],
    ...["-device", `${device},netdev=n0,mac=${guestMac},romfile=`],
  ];
}

/** QEMU separates options by commas and takes two for one of the value's own. */
function escaped(value: string): string {
  return value.replaceAll(",", ",,");
}
