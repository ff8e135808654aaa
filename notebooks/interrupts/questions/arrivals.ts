import type { Cells } from "probebook/notebook";
import napi from "../../../probes/napi.ts";
import stacksnoop from "../../../probes/stacksnoop.ts";
import { answered } from "../answered.ts";
import {
  type Arrival,
  answerArrivals,
  arrivalsOf,
  byRate,
  emptyPolls,
  framesPerPoll,
  interruptsPerFrame,
  ksoftirqdShare,
  type Moment,
  type Rate,
  timeLine,
} from "../answers/arrivals.ts";
import { raises, raisesInWords } from "../answers/raises.ts";
import { framesBy, waysSeen } from "../answers/ways.ts";
import { type Kernel, perKernel } from "../kernel.ts";

export async function askArrivals(
  { md, spec, chart, table }: Cells,
  kernels: readonly Kernel[],
): Promise<void> {
  await md`
    # 6. When does NAPI take over?

    At a low rate each frame has its interrupt. At a higher one, several frames wait when the handler's softirq comes to poll, and
    the interrupt stays off while polls find 64. In the end the softirq does not finish at all, ksoftirqd is woken, and the frames are
    received by a thread that the scheduler can treat as any other.
  `;
  await spec(napi);
  await answered({ md }, kernels, answerArrivals);
  await table(
    "From a trickle to a flood",
    kernels.flatMap(arrivalsOf),
    {
      rate: (row) => row.rate,
      kernel: (row) => row.kernel,
      sent: (row) => row.sent,
      received: (row) => row.received,
      polled: (row) => row.polled,
      interrupts: (row) => row.interrupts,
      polls: (row) => row.polls,
      empty: (row) => row.empty,
      full: (row) => row.full,
      napi_complete_done: (row) => row.completed,
      "in ksoftirqd": ksoftirqdShare,
    },
    { units: { "in ksoftirqd": "%" } },
  );
  const of = (ratio: (arrival: Arrival) => number | null) =>
    perKernel(kernels, ({ name }) => ({ arrivals }: Rate) => {
      const arrival = arrivals[name];
      return arrival === undefined ? null : ratio(arrival);
    });
  await chart("Frames per poll", byRate(kernels), {
    ...{ type: "line", x: ({ rate }) => rate, y: of(framesPerPoll) },
  });
  await chart("Interrupts per frame", byRate(kernels), {
    ...{ type: "line", x: ({ rate }) => rate, y: of(interruptsPerFrame), logarithmic: true },
  });
  await chart("Share of the frames that ksoftirqd receives", byRate(kernels), {
    ...{ type: "line", x: ({ rate }) => rate, y: of(ksoftirqdShare), unit: "%" },
  });
  await md`
    ## The moment of the switch

    The two fastest phases on a time line, in intervals of a quarter of a second: who receives the frames. 0 is the flood's beginning.
  `;
  for (const kernel of kernels) {
    await chart(`Frames a second on ${kernel.name}`, timeLine(kernel), {
      x: ({ at }) => at.toFixed(1),
      y: Object.fromEntries(
        waysSeen([framesBy(kernel)]).map((way) => [
          way,
          ({ by, seconds }: Moment) => by[way] / seconds,
        ]),
      ),
      type: "line",
    });
  }
  const [plain, threaded, rt] = kernels;
  await md`
    ## What ksoftirqd raises

    A card whose poll found 64 frames stays on the list of \`net_rx_action\`, which polls each card of it once, raises NET_RX again if
    any is left, and returns; it does so too after 300 frames or two ticks. With one card that means after each full poll. Of the
    calls of \`__raise_softirq_irqoff\` by CPU 0's ksoftirqd, while the frames of question 7 came, those from \`net_rx_action\`:

    - **${plain?.name ?? ""}**: ${plain === undefined ? "" : raisesInWords(plain)}.
    - **${threaded?.name ?? ""}**: ${threaded === undefined ? "" : raisesInWords(threaded)}.
    - **${rt?.name ?? ""}**: ${rt === undefined ? "" : raisesInWords(rt)}.
  `;
  await spec(stacksnoop);
  await table("Stacks of __raise_softirq_irqoff in ksoftirqd", kernels.flatMap(raises), {
    hits: (row) => row.hits,
    kernel: (row) => row.kernel,
    stack: (row) => row.stack,
  });
  await md`
    **What could mislead.** *Received* counts calls of \`e1000_receive_skb\`, *polled* is the sum of what the polls brought, by another
    probe; both have to be what the lab sent. In a flood the lab sends as fast as the card takes frames, and a card that has no free
    buffer holds the others back: on a wire they would be lost. A poll that finds nothing is a poll too, and ${emptyPolls(kernels)}: the
    emulated card interrupts again after the last poll where no frame is left; a real one may not. Probes slow polls down, and a slow poll
    finds more frames: the rates at which something changes are those of these guests with these probes.
  `;
}
