/**
 * What /proc/interrupts counts, by CPU and per second: devices, NMIs, and under the names that they have there
 * the local timer (LOC), rescheduling (RES), function calls (CAL), irq_work (IWI), ….
 *
 *     bun run probes/interrupts.ts 1 10
 */
import { measure, probe, rate, tracepoint } from "probebook";
import { vectorOf } from "./parts/vectors.ts";

export default probe({
  title: "Interrupts",
  notes: ["On a shared line each handler has its row. CAL has TLB shootdowns too."],
  measure: () => [
    measure({
      attach: tracepoint("irq:irq_handler_entry"),
      key: (e) => ({ cpu: e.cpu, interrupt: e.args.action.name ?? e.args.name }),
      aggregate: () => ({ device: rate() }),
    }),
    measure({
      attach: tracepoint("irq_vectors:*_entry"),
      key: (e) => ({ cpu: e.cpu, interrupt: vectorOf(e.point) }),
      aggregate: () => ({ vector: rate() }),
    }),
    measure({
      attach: tracepoint("nmi:nmi_handler"),
      key: (e) => ({ cpu: e.cpu, interrupt: "NMI" }),
      aggregate: (e) => ({ nmi: rate(1, { when: e.args.handled !== 0 }) }),
    }),
  ],
});
