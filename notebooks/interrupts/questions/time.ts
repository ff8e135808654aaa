import type { Cells } from "probebook/notebook";
import irqtime from "../../../probes/irqtime.ts";
import softirqwait from "../../../probes/softirqwait.ts";
import { answered } from "../answered.ts";
import { answerTime, contexts, cpuTimes, longestWaits } from "../answers/time.ts";
import type { Kernel } from "../kernel.ts";

export async function askTime(
  { md, spec, chart, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 2. Where does the time go?

    Each moment of a CPU belongs to the innermost thing that it does: a hard handler that interrupted a softirq that interrupted a
    task is the handler's time. So the rows of a CPU add up to its time. Measured are the intervals of half a second that lie wholly in
    the time in which frames come.
  `;
  await spec(irqtime);
  await answered({ md }, kernels, answerTime);
  await chart("Shares of each CPU, while 2,000 frames a second arrive", kernels.flatMap(cpuTimes), {
    x: (row) => `${row.kernel}, CPU ${row.cpu}`,
    y: Object.fromEntries(
      contexts
        .filter((one) => one !== "task" && one !== "idle")
        .map((one) => [
          one,
          (row: ReturnType<typeof cpuTimes>[number]) =>
            row.whole === 0 ? null : (100 * (row.contexts[one] ?? 0)) / row.whole,
        ]),
    ),
    unit: "%",
  });
  await spec(softirqwait);
  await table(
    "The longest waits of softirqs, from raise to entry",
    kernels.flatMap((kernel) => longestWaits(kernel, 3)),
    {
      vector: (row) => row.vector,
      kernel: (row) => row.kernel,
      wait: (row) => row.wait,
      "raised in": (row) => row.raisedIn,
      "run by": (row) => row.ranIn,
      "stack at the raise": (row) => row.stack,
    },
    { units: { wait: "ns" } },
  );
  await md`
    **What could mislead.** Only handlers are in *hard irq*: the way into an interrupt and out of it is counted for whoever was
    interrupted. *ksoftirqd* and *irq thread* are these threads without the softirqs that they run, which are *softirq*, whoever
    runs them. The probes' own programs run inside of what they measure; what they cost stands with each recording at the end.
    An emulated CPU makes short functions long and waiting short.
  `;
}
