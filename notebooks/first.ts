/**
 * A first notebook: what interrupts and softirqs do while packets arrive.
 *
 *     bun run notebooks/first.ts
 *     bun run lab --kernel 6.1 -- bun run notebooks/first.ts --report notebooks/examples/first.html
 */
import { notebook, number, percent, time } from "probebook/notebook";
import hardirqs from "../probes/hardirqs.ts";
import softirqs from "../probes/softirqs.ts";

export default notebook({
  title: "Where the time of a packet goes",
  cells: async ({ md, run, sh, together, chart }) => {
    await md`
      # The question

      A packet is received twice: its card raises a **hard interrupt**, whose handler does little more than to ask for
      the \`NET_RX\` **softirq**, which does the work. How is the time divided between the two, and how long does
      a softirq wait for its turn?
    `;

    const idle = await run(hardirqs, { duration: "2s", title: "Hard interrupts before the load" });

    await sh`# The kernel, and the lines of its cards
      uname -sr; grep -E 'CPU|eth' /proc/interrupts | tr -s ' '`;

    const { hard, soft } = await together(
      { hard: hardirqs, soft: { probe: softirqs, flags: { wait: true } } },
      () => sh`# 4,000 packets
        if command -v frames >/dev/null; then frames 4000@1000   # in the lab: from the wire
        else for i in {1..4000}; do echo >/dev/udp/127.0.0.1/9; done   # elsewhere: through the loopback
        fi 2>/dev/null`,
    );

    await chart("Softirqs: how long they ran, how long they waited", soft.rows(), {
      x: (row) => row.vector,
      y: { "ran (average)": (row) => row.time.avg, "waited (average)": (row) => average(row.wait) },
      unit: "ns",
    });

    const share = (probe: typeof hard | typeof soft) =>
      percent(probe.total.time.sum, probe.seconds * 1e9);
    const receive = soft.find({ vector: "NET_RX" });
    await md`
      # What was found

      Under load, handlers of hard interrupts took **${share(hard)}** of a CPU and softirqs **${share(soft)}**.
      There were ${number(hard.total.time.count)} hard interrupts in ${time(hard.seconds * 1e9)}, after
      ${number(idle.total.time.count)} in ${time(idle.seconds * 1e9)} without load.

      ${receive === undefined ? "No packet was received." : `NET_RX ran ${number(receive.time.count)} times, ${time(receive.time.avg)} on average. Half of the time it waited for at most ${time(receive.wait.atMost(0.5))}, 99 times of 100 for at most ${time(receive.wait.atMost(0.99))}.`}

      ${hard.lost + soft.lost === 0 ? "Nothing was lost." : `${number(hard.lost + soft.lost)} events were lost or had no counterpart; they are in none of these numbers.`}
    `;
  },
});

/** Null where nothing waited, so that the chart has no bar there. */
function average({ count, sum }: { readonly count: number; readonly sum: number }): number | null {
  return count === 0 ? null : sum / count;
}
