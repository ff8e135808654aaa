/**
 * What interrupts do on three kernels: eight questions, answered by probes in the lab's guests, from frames of known number.
 *
 *     bun run notebooks/interrupts.ts                       boots the guests one after the other: some ten minutes
 *     bun run notebooks/interrupts.ts --from PAGE           computes again from the recordings in a page of it
 */
import { notebook } from "probebook/notebook";
import { answerArrivals } from "./interrupts/answers/arrivals.ts";
import { answerCurrent } from "./interrupts/answers/current.ts";
import { answerLines } from "./interrupts/answers/lines.ts";
import { answerStacks } from "./interrupts/answers/stacks.ts";
import { answerStarvation } from "./interrupts/answers/starvation.ts";
import { answerThreads } from "./interrupts/answers/threads.ts";
import { answerTime } from "./interrupts/answers/time.ts";
import { answerWays } from "./interrupts/answers/ways.ts";
import { explain, introduce } from "./interrupts/introduction.ts";
import type { Kernel } from "./interrupts/kernel.ts";
import measure from "./interrupts/measure.ts";
import { askArrivals } from "./interrupts/questions/arrivals.ts";
import { askCurrent } from "./interrupts/questions/current.ts";
import { askLines } from "./interrupts/questions/lines.ts";
import { askStacks } from "./interrupts/questions/stacks.ts";
import { askStarvation } from "./interrupts/questions/starvation.ts";
import { askThreads } from "./interrupts/questions/threads.ts";
import { askTime } from "./interrupts/questions/time.ts";
import { askWays } from "./interrupts/questions/ways.ts";

export default notebook({
  title: "What interrupts do on three kernels",
  flags: {
    from: {
      value: "PAGE",
      help: "compute again from the recordings in this page, or its JSON; needs no lab and no root",
    },
  },
  cells: async (cells, { from }) => {
    const { lab, table } = cells;
    await introduce(cells);
    const plain = await lab({ kernel: "6.1" }, measure, { from, title: "6.1" });
    const threaded = await lab({ kernel: "6.1", append: "threadirqs" }, measure, {
      ...{ from, title: "6.1 threadirqs" },
    });
    const rt = await lab({ kernel: "6.1-rt" }, measure, { from, title: "6.1-rt" });
    const kernels: readonly Kernel[] = [
      { name: "6.1", part: plain },
      { name: "6.1 threadirqs", part: threaded },
      { name: "6.1-rt", part: rt },
    ];

    const asked = [
      { question: "1. What is in /proc/interrupts?", answer: answerLines },
      { question: "2. Where does the time go?", answer: answerTime },
      { question: "3. What do threaded handlers run?", answer: answerThreads },
      { question: "4. What is current while a softirq runs?", answer: answerCurrent },
      { question: "5. Which of two ways runs a softirq?", answer: answerWays },
      { question: "6. When does NAPI take over?", answer: answerArrivals },
      { question: "7. By which stacks is a frame received?", answer: answerStacks },
      { question: "8. What does a hog do to softirqs?", answer: answerStarvation },
    ];
    await table("The answers", asked, {
      question: ({ question }) => question,
      "6.1": ({ answer }) => answer(kernels).briefly[0] ?? "",
      "6.1 threadirqs": ({ answer }) => answer(kernels).briefly[1] ?? "",
      "6.1-rt": ({ answer }) => answer(kernels).briefly[2] ?? "",
    });
    await explain(cells);
    await askLines(cells, kernels);
    await askTime(cells, kernels);
    await askThreads(cells, kernels);
    await askCurrent(cells, kernels);
    await askWays(cells, kernels);
    await askArrivals(cells, kernels);
    await askStacks(cells, kernels);
    await askStarvation(cells, kernels);
  },
});
