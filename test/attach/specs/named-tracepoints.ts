import { count, probe, tracepoint } from "probebook";

export default probe({
  title: "Softirq events by name",
  attach: tracepoint("irq:softirq_*"),
  key: (e) => ({ point: e.point }),
  aggregate: () => ({ count: count() }),
});
