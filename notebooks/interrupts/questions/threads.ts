import type { Cells } from "probebook/notebook";
import irqthreads from "../../../probes/irqthreads.ts";
import { answered } from "../answered.ts";
import { answerThreads, threadRows } from "../answers/threads.ts";
import type { Kernel } from "../kernel.ts";

export async function askThreads(
  { md, spec, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 3. What do threaded handlers run?

    A driver that asks for a threaded interrupt gives two functions: \`handler\`, which is called in the hard interrupt and answers
    \`IRQ_WAKE_THREAD\`, and \`thread_fn\`. Where handlers are forced into threads, the kernel puts \`irq_default_primary_handler\` in
    the place of the first, and the driver's own handler in the place of the second. Both, and the line's name, are in the
    \`struct irqaction\` that \`irq_thread_fn\` and \`irq_forced_thread_fn\` are called with, so the probe reads them there.
  `;
  await spec(irqthreads);
  await answered({ md }, kernels, answerThreads);
  await table(
    "Threads of interrupts",
    kernels.flatMap(threadRows),
    {
      thread: (row) => row.thread,
      kernel: (row) => row.kernel,
      function: (row) => row.function,
      runs: (row) => row.runs,
      "on average": (row) => row.average,
      "of it softirqs": (row) => (row.runs === 0 ? null : row.softirqs / row.runs),
      "woken before": (row) => row.woken,
      "at worst": (row) => row.longestWoken,
    },
    {
      units: {
        "on average": "ns",
        "of it softirqs": "ns",
        "woken before": "ns",
        "at worst": "ns",
      },
    },
  );
  await md`
    **What could mislead.** The default kernel can have irq threads too: those of drivers that ask for them. None of these guests'
    devices does. A thread's time includes the softirqs that run when it allows them again, and the time for which it was preempted.
    The kernel cuts a thread's name to 15 characters.
  `;
}
