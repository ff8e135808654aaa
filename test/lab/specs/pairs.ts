import { count, measure, probe, span, tracepoint } from "probebook";

/** Pairs of softirq entry and exit: the vector of each, and the task that the exit ran in. */
export default probe({
  title: "Softirq pairs",
  measure: () =>
    measure({
      attach: span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")),
      key: (e) => ({ entered: e.entry.vec_nr, left: e.exit.vec_nr, tid: e.tid, cpu: e.cpu }),
      aggregate: () => ({ count: count() }),
    }),
});
