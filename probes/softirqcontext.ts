/**
 * In whose context softirqs run: the task that was current, and whether it ran on an interrupt's way out (the task is
 * whoever was interrupted), in ksoftirqd, in an interrupt's thread, or in another one that allowed softirqs again.
 *
 *     bun run probes/softirqcontext.ts 1 10
 */
import { count, enumerator, measure, probe, tracepoint } from "probebook";
import { followWays, way } from "./parts/ways.ts";

export default probe({
  title: "Who runs softirqs",
  measure: () => [
    measure({
      attach: tracepoint("irq:softirq_entry"),
      key: ({ args, comm, cpu }) => ({
        vector: enumerator(args.vec_nr ?? args.vec, "*_SOFTIRQ"),
        way: way({ cpu, comm }),
        task: comm,
      }),
      aggregate: () => ({ runs: count() }),
    }),
    ...followWays(),
  ],
});
