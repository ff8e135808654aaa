import type { Cells } from "probebook/notebook";
import stackcount from "../../../probes/stackcount.ts";
import { answered } from "../answered.ts";
import { names } from "../answers/names.ts";
import { answerStacks, commonStacks, stackRows, talkRows } from "../answers/stacks.ts";
import { ways } from "../answers/ways.ts";
import { type Kernel, perKernel } from "../kernel.ts";

export async function askStacks(
  { md, spec, chart, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 7. By which stacks is a frame received?

    \`e1000_receive_skb\` is called for each frame that the driver hands on (to \`napi_gro_receive\`). What is below it on the stack says
    who runs it: \`__irq_exit_rcu\` on an interrupt's way out, \`irq_thread\` in its thread, \`run_ksoftirqd\` in ksoftirqd,
    \`run_timersd\` in ktimers, anything else in a thread that allowed softirqs again.
  `;
  await spec(stackcount);
  await answered({ md }, kernels, answerStacks);
  await table("Stacks of e1000_receive_skb by rate", kernels.flatMap(stackRows), {
    rate: (row) => row.rate,
    kernel: (row) => row.kernel,
    sent: (row) => row.sent,
    ...Object.fromEntries(
      ways
        .filter((way) => way !== "napi thread")
        .map((way) => [way, (row: ReturnType<typeof stackRows>[number]) => row.counts[way]]),
    ),
    "different stacks": (row) => row.stacks,
  });
  await md`
    ## Beside the talk's figures, of Linux 4.6

    On its default kernel the talk found *at least 70 other call stacks* beside those two: each place in the kernel and in programs
    that an interrupt may come upon is a stack of its own. Fold them below the interrupt's entry and few are left.
  `;
  await table(
    "Who received the frames, then and now",
    talkRows(kernels),
    {
      kernel: (row) => row.kernel,
      way: (row) => row.way,
      "4.6": (row) => row.old,
      "share then": (row) => (row.oldShare === null ? null : 100 * row.oldShare),
      "6.1": (row) => row.now,
      "share now": (row) => 100 * row.nowShare,
    },
    { units: { "share then": "%", "share now": "%" } },
  );
  await chart("Shares of the ways, now", kernels, {
    x: (kernel) => kernel.name,
    y: Object.fromEntries(
      ways
        .filter((way) => talkRows(kernels).some((row) => row.way === way && row.now > 0))
        .map((way) => [
          way,
          ({ name }: Kernel) => {
            const row = talkRows(kernels).find((one) => one.kernel === name && one.way === way);
            return 100 * (row?.nowShare ?? 0);
          },
        ]),
    ),
    unit: "%",
  });
  await table(
    "The most frequent stacks",
    kernels.flatMap((kernel) =>
      commonStacks(kernel, 4).map((row) => ({ ...row, kernel: kernel.name })),
    ),
    {
      frames: (row) => row.count,
      kernel: (row) => row.kernel,
      way: (row) => row.way,
      stack: (row) => row.stack,
    },
  );
  await table("Names that have changed since 4.6", names(kernels), {
    what: (row) => row.task,
    "4.6": (row) => row.old,
    ...perKernel(kernels, ({ name }) => (row: ReturnType<typeof names>[number]) => {
      return row.now[name] || null;
    }),
    since: (row) => row.since || null,
  });
  await md`
    **What could mislead.** The talk's guest and ours are not the same machine, and nobody knows its rates: compare which ways there are,
    not how large their shares. Its kernel had the e1000 driver; ours has e1000e, since e1000 of these kernels has \`e1000_receive_skb\`
    inlined. A dash means that no stack of that kernel has the function, be it inlined or never on the way. The recordings at the
    end of this page have all stacks; \`bun run extract\` and \`bun run render\` draw their flame graphs.
  `;
}
