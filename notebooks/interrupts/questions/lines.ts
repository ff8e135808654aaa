import type { Cells } from "probebook/notebook";
import interrupts from "../../../probes/interrupts.ts";
import { answered } from "../answered.ts";
import { agrees, answerLines, kindOf, linesOf, rates } from "../answers/lines.ts";
import { type Kernel, perKernel } from "../kernel.ts";

export async function askLines(
  { md, spec, chart, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 1. What is in /proc/interrupts?

    The file counts, for each CPU, the interrupts of devices by their line, and below them x86's own: the local timer (LOC), which
    drives the scheduler and all timeouts; rescheduling (RES), by which one CPU wakes another; function calls (CAL), by which one has
    another do something, TLB shootdowns among them; irq_work (IWI); and NMIs, which nothing can hold off.
    The probe counts the same by tracepoints: \`irq:irq_handler_entry\` for devices, \`irq_vectors:*_entry\` for x86's own, \`nmi:nmi_handler\`.
  `;
  await spec(interrupts);
  await answered({ md }, kernels, answerLines);
  await chart("Interrupts per second, by kind and CPU", rates(kernels), {
    x: (row) => `${row.interrupt} ${row.cpu}`,
    y: perKernel(
      kernels,
      ({ name }) =>
        (row) =>
          row.perSecond[name] ?? null,
    ),
    logarithmic: true,
  });
  await table("Beside /proc/interrupts, read twice while the probe ran", kernels.flatMap(linesOf), {
    interrupt: (line) => kindOf(line.interrupt),
    kernel: (line) => line.kernel,
    CPU: (line) => line.cpu,
    "/proc": (line) => line.proc,
    "at least": (line) => line.least,
    "at most": (line) => line.most,
    agrees: (line) => (agrees(line) ? "yes" : "no"),
  });
  await md`
    **What could mislead.** *At least* is what the probe counted in its intervals that lie wholly between the two readings, *at
    most* what it counted in all that touch them; between the two are the interrupts of at most one interval at either end.
    A thread's work is not in this file: a threaded handler counts once, when its hard part wakes the thread. On a line that several
    devices share each handler is called for each interrupt; here no line is shared. QEMU gives these guests no NMI,
    so that their line is empty.
  `;
}
