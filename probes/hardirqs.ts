/**
 * Time in hard IRQ handlers.
 *
 *     bun run probes/hardirqs.ts            until Ctrl-C
 *     bun run probes/hardirqs.ts 1 10 -d    ten intervals of a second, as histograms
 *     bun run probes/hardirqs.ts -C         counts only: half the cost
 */
import { count, hist, measure, probe, span, tracepoint } from "probebook";

const entry = tracepoint("irq:irq_handler_entry");
const exit = tracepoint("irq:irq_handler_exit");

export default probe({
  title: "Time in hard IRQ handlers",
  notes: [
    "none: on a shared line every handler runs for every interrupt; those calls found nothing to do " +
      "(IRQ_NONE). time + none is what /proc/interrupts counts.",
    "x86's local timer, rescheduling, call-function and TLB interrupts are irq_vectors:*, not here.",
    "Handlers that run in threads (threadirqs, PREEMPT_RT) are here with their primary part only.",
  ],
  without: ["folded", "offsets"],
  flags: {
    count: { short: "C", help: "count only: no times, half the cost" },
  },
  measure: ({ count: only }) =>
    only
      ? measure({
          attach: exit,
          // The classic event's exit knows the line only.
          key: (e) => ({ handler: e.args.action.name ?? e.args.irq }),
          aggregate: (e) => ({
            count: count({ when: e.args.ret !== 0 }),
            none: count({ when: e.args.ret === 0 }),
          }),
        })
      : measure({
          attach: span(entry, exit),
          key: (e) => ({ handler: e.entry.action.name ?? e.entry.name }),
          aggregate: (e) => ({
            time: hist(e.elapsed, { when: e.exit.ret !== 0 }),
            none: count({ when: e.exit.ret === 0 }),
          }),
        }),
});
