import { expect, test } from "bun:test";
import { parseInterrupts, parseSoftirqs } from "../../src/kernel/interrupts.ts";

test("interrupts have counts per CPU, a controller and the names of their handlers", () => {
  const { cpus, lines } = parseInterrupts(`            CPU0       CPU2
   0:         33          0   IO-APIC   2-edge      timer
  16:          7          1   IO-APIC  16-fasteoi   ehci_hcd:usb1, nic-rx 0
  24:          5 4294967295   PCI-MSIX-0000:00:03.0   0-edge      virtio0-config
  25:          0          2  PCI-MSI 49152-edge
  26:          1          0     GICv3  23 Level     arch_timer
  27:          1          0   xen-dyn     -event     blkif
 NMI:          0          3   Non-maskable interrupts
 ERR:          4
`);
  expect(cpus).toEqual([0, 2]);
  expect(lines).toEqual([
    { irq: "0", counts: [33, 0], chip: "IO-APIC 2-edge", actions: ["timer"] },
    {
      irq: "16",
      counts: [7, 1],
      chip: "IO-APIC 16-fasteoi",
      actions: ["ehci_hcd:usb1", "nic-rx 0"],
    },
    {
      irq: "24",
      counts: [5, 4294967295],
      chip: "PCI-MSIX-0000:00:03.0 0-edge",
      actions: ["virtio0-config"],
    },
    { irq: "25", counts: [0, 2], chip: "PCI-MSI 49152-edge", actions: [] },
    { irq: "26", counts: [1, 0], chip: "GICv3 23 Level", actions: ["arch_timer"] },
    { irq: "27", counts: [1, 0], chip: "xen-dyn -event", actions: ["blkif"] },
    { irq: "NMI", counts: [0, 3], chip: "Non-maskable interrupts", actions: [] },
    { irq: "ERR", counts: [4], chip: "", actions: [] },
  ]);
});

test("softirqs have counts per CPU", () => {
  const parsed = parseSoftirqs(
    "          CPU0       CPU1\n      HI:   1   0\n  NET_RX:   12  345\n",
  );
  expect(parsed).toEqual({
    cpus: [0, 1],
    lines: [
      { vector: "HI", counts: [1, 0] },
      { vector: "NET_RX", counts: [12, 345] },
    ],
  });
});

test("an empty text has no lines", () => {
  expect(parseInterrupts("")).toEqual({ cpus: [], lines: [] });
});
