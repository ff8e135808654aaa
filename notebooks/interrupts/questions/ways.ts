import type { Cells } from "probebook/notebook";
import softirqways from "../../../probes/softirqways.ts";
import { answered } from "../answered.ts";
import { answerWays, framesBy, waysSeen } from "../answers/ways.ts";
import type { Kernel } from "../kernel.ts";

export async function askWays(
  { md, spec, chart }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 5. Which of the two ways runs a softirq?

    The talk counted, with a kernel module of kprobes, how often a softirq runs in the handler's own context and how often in
    ksoftirqd. The function that runs softirqs has had several names, and the compiler may inline it; the probe hangs on
    \`e1000_receive_skb\`, which is called once for each frame, and tells the way by what is under way on the CPU and by the thread.
  `;
  await spec(softirqways);
  await answered({ md }, kernels, answerWays);
  await chart("Frames by the way of the softirq that received them", kernels, {
    x: (kernel) => kernel.name,
    y: Object.fromEntries(
      waysSeen(kernels.map(framesBy)).map((way) => [
        way,
        (kernel: Kernel) => framesBy(kernel)[way] || null,
      ]),
    ),
    logarithmic: true,
  });
  await md`
    **What could mislead.** These are all rates together, and most frames are the flood's; the next question takes them apart. On
    6.1-rt *another thread* is no rarity: whoever allows softirqs again, such as rcuc (which runs RCU's callbacks), has to run what is
    pending.
  `;
}
