import { count, measure, probe, span, tracepoint } from "probebook";

/** Softirqs joined by CPU alone, whoever runs them: an exit is unmatched where two tasks were inside at once. */
export default probe({
  title: "Softirq exits by the CPU's last entry",
  measure: () =>
    measure({
      attach: span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit"), {
        by: (e) => [e.cpu],
      }),
      key: (e) => ({ cpu: e.cpu }),
      aggregate: () => ({ count: count() }),
    }),
});
