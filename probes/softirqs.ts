/**
 * Time in softirq handlers, and with --wait how long they waited for their turn.
 *
 *     bun run probes/softirqs.ts            until Ctrl-C
 *     bun run probes/softirqs.ts 1 10 -d    ten intervals of a second, as histograms
 *     bun run probes/softirqs.ts -w         also the time from raise to entry: starvation
 *     bun run probes/softirqs.ts -C         counts only
 */
import { count, enumerator, hist, measure, probe, span, tracepoint } from "probebook";

const raise = tracepoint("irq:softirq_raise");
const entry = tracepoint("irq:softirq_entry");
const exit = tracepoint("irq:softirq_exit");

/** The vector under the kernel's own name, from the enum with HI_SOFTIRQ, TIMER_SOFTIRQ, … */
const vector = (args: { vec_nr: number; vec: number }) =>
  enumerator(args.vec_nr ?? args.vec, "*_SOFTIRQ");

const time = measure({
  attach: span(entry, exit),
  key: (e) => ({ vector: vector(e.exit) }),
  aggregate: (e) => ({ time: hist(e.elapsed) }),
});

const wait = measure({
  // A softirq is raised for its own CPU; while it is pending, raising it again changes nothing.
  attach: span(raise, entry, { by: (e) => [e.cpu, vector(e.args)], repeat: "first" }),
  key: (e) => ({ vector: vector(e.exit) }),
  aggregate: (e) => ({ wait: hist(e.elapsed) }),
});

const events = measure({
  attach: entry,
  key: (e) => ({ vector: vector(e.args) }),
  aggregate: () => ({ count: count() }),
});

export default probe({
  title: "Time in softirq handlers",
  notes: [
    "time includes hard interrupts that arrive meanwhile and, on PREEMPT_RT, the time preempted.",
  ],
  without: ["folded", "offsets"],
  flags: {
    count: { short: "C", help: "count only: no times, half the cost" },
    wait: { short: "w", help: "also the time from raise to entry" },
  },
  measure: (flags) => (flags.count ? events : flags.wait ? [time, wait] : time),
});
