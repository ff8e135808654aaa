import { type Cells, percent } from "probebook/notebook";
import softirqcontext from "../../../probes/softirqcontext.ts";
import { answered } from "../answered.ts";
import { answerCurrent, vectorRows } from "../answers/current.ts";
import { ways } from "../answers/ways.ts";
import type { Kernel } from "../kernel.ts";

export async function askCurrent(
  { md, spec, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 4. What is \`current\` while a softirq runs?

    \`current\` is the task that the scheduler put on the CPU. A softirq on an interrupt's way out does not change it: the time is
    taken from, and a profiler shows, whichever task was interrupted. In a thread it is that thread.
  `;
  await spec(softirqcontext);
  await answered({ md }, kernels, answerCurrent);
  await table("Runs of softirqs, by vector and by what ran them", kernels.flatMap(vectorRows), {
    vector: (row) => row.vector,
    kernel: (row) => row.kernel,
    runs: (row) => row.runs,
    ...Object.fromEntries(
      ways
        .filter((way) => way !== "napi thread")
        .map((way) => [way, (row: ReturnType<typeof vectorRows>[number]) => row.ways[way] ?? 0]),
    ),
    "current most often": (row) =>
      row.tasks.slice(0, 3).map(({ task, runs }) => `${task} ${percent(runs, row.runs)}`),
  });
  await md`
    **What could mislead.** \`swapper/0\` is CPU 0's idle task: on a CPU that has nothing else to do, it is what is interrupted. Names
    are those that tasks give themselves, and kernel threads' are cut to 15 characters. *interrupt* is known by \`irq_exit_rcu\`
    being under way, *thread* is every other task that allowed softirqs again.
  `;
}
