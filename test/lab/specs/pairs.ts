import { count, measure, probe, span, tracepoint } from "probebook";

/** Per task and CPU: softirqs entered, and pairs whose exit ran there; `mixed` are pairs of two vectors. */
export default probe({
  title: "Softirq pairs",
  measure: () => [
    measure({
      attach: span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")),
      key: (e) => ({ tid: e.tid, cpu: e.cpu }),
      aggregate: (e) => ({
        pairs: count(),
        mixed: count({ when: e.entry.vec_nr !== e.exit.vec_nr }),
      }),
    }),
    measure({
      attach: tracepoint("irq:softirq_entry"),
      key: (e) => ({ tid: e.tid, cpu: e.cpu }),
      aggregate: () => ({ entered: count() }),
    }),
  ],
});
