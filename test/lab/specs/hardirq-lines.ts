import { count, measure, probe, tracepoint } from "probebook";

/** Handlers run per interrupt line. Both the typed event and the classic one, which has no handler, tell the line. */
export default probe({
  title: "Hard IRQ handlers by line",
  measure: () =>
    measure({
      attach: tracepoint("irq:irq_handler_exit"),
      key: (e) => ({ irq: e.args.irq }),
      aggregate: () => ({ count: count() }),
    }),
});
