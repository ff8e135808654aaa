import type { Cells } from "probebook/notebook";
import softirqs from "../../../probes/softirqs.ts";
import { answered } from "../answered.ts";
import {
  answerStarvation,
  type Wait,
  type When,
  waitLine,
  waitRows,
} from "../answers/starvation.ts";
import { type Kernel, perKernel } from "../kernel.ts";

export async function askStarvation(
  { md, spec, chart, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 8. What does a hog do to softirqs?

    500 frames a second arrive for eight seconds. In between, a task of class SCHED_FIFO with priority 60, above the interrupt threads'
    50, does nothing but to compute on CPU 0, for two seconds. How long do softirqs wait from raise to entry, and irq threads
    from being woken to their handler: before, during, after?
  `;
  await spec(softirqs);
  await answered({ md }, kernels, answerStarvation);
  await chart("The longest wait that ended in each quarter of a second", waitLine(kernels), {
    x: ({ at }) => at.toFixed(2),
    y: perKernel(
      kernels,
      ({ name }) =>
        ({ longest }) =>
          longest[name] ?? null,
    ),
    type: "line",
    unit: "ns",
    logarithmic: true,
  });
  const longest = (when: When) => (row: Wait) => row.waits[when].longest;
  const times = (when: When) => (row: Wait) => row.waits[when].times;
  await table(
    "Waits before, during and after",
    kernels.flatMap((kernel) => waitRows(kernel).slice(0, 6)),
    {
      what: (row) => row.what,
      kernel: (row) => row.kernel,
      "longest before": longest("before"),
      "longest during": longest("during"),
      "longest after": longest("after"),
      "waits before": times("before"),
      "waits during": times("during"),
      "waits after": times("after"),
    },
    { units: { "longest before": "ns", "longest during": "ns", "longest after": "ns" } },
  );
  await md`
    **What could mislead.** The hog does not have the CPU for two seconds at once: \`sched_rt_runtime_us\` leaves 50 ms of each second to
    ordinary tasks, and a wait ends there. A wait is counted when it ends, so *during* goes on for one interval after the hog. Where
    a softirq is raised in the thread that runs it, as NET_RX is with threaded handlers, its own wait stays short while the whole
    thread starves: its row is the irq thread's. And on the default kernel a softirq on an interrupt's way out does not ask
    whom it interrupts; but once ksoftirqd has been woken and waits for the hog as well, the way out leaves all softirqs
    except HI and TASKLET to it (\`ksoftirqd_running\` in kernel/softirq.c of 6.1).
  `;
}
