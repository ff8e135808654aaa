import { count, measure, probe, tracepoint } from "probebook";

export default probe({
  title: "All that a glob names",
  measure: () => [
    measure({
      attach: tracepoint("irq:softirq_*"),
      key: (e) => ({ vector: e.args.vec_nr }),
      aggregate: () => ({ all: count() }),
    }),
    measure({
      attach: tracepoint("irq:softirq_entry"),
      key: (e) => ({ vector: e.args.vec_nr }),
      aggregate: () => ({ entries: count() }),
    }),
    measure({
      attach: tracepoint("irq:softirq_exit"),
      key: (e) => ({ vector: e.args.vec_nr }),
      aggregate: () => ({ exits: count() }),
    }),
    measure({
      attach: tracepoint("irq:softirq_raise"),
      key: (e) => ({ vector: e.args.vec_nr }),
      aggregate: () => ({ raises: count() }),
    }),
  ],
});
