import { count, measure, probe, span, tracepoint } from "probebook";

/** Pairs of softirq entry and exit, by whether both are of the same vector. */
export default probe({
  title: "Softirq pairs",
  measure: () =>
    measure({
      attach: span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")),
      key: (e) => ({ entered: e.entry.vec_nr, left: e.exit.vec_nr }),
      aggregate: () => ({ count: count() }),
    }),
});
