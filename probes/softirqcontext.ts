/**
 * In whose context softirqs run: the task that was current, and whether it was ksoftirqd, the way out of an
 * interrupt (the task is whoever was interrupted), or a thread that allowed softirqs again (local_bh_enable).
 *
 *     bun run probes/softirqcontext.ts 1 10
 */
import {
  count,
  enumerator,
  kernelFunction,
  kernelFunctionReturn,
  measure,
  probe,
  state,
  tracepoint,
} from "probebook";

/** By CPU: interrupts on their way out. A softirq is interrupted in its turn, hence a depth. */
const leaving = state<{ depth: number }>("leaving");
const depth = (cpu: number) => leaving.get(cpu).depth;
const way = (left: boolean, comm: string) =>
  left ? "interrupt" : comm.startsWith("ksoftirqd/") ? "ksoftirqd" : "thread";

export default probe({
  title: "Who runs softirqs",
  measure: () => [
    measure({
      attach: tracepoint("irq:softirq_entry"),
      key: ({ args, comm, cpu }) => ({
        vector: enumerator(args.vec_nr ?? args.vec, "*_SOFTIRQ"),
        way: way(leaving.has(cpu), comm),
        task: comm,
      }),
      aggregate: () => ({ runs: count() }),
    }),
    // Attached before the entry: an entry without its return would stay for ever.
    measure({
      attach: kernelFunctionReturn("irq_exit_rcu"),
      update: ({ cpu }) => [
        leaving.set(cpu, { depth: depth(cpu) - 1 }, { when: depth(cpu) > 1 }),
        leaving.delete(cpu, { when: depth(cpu) <= 1 }),
      ],
    }),
    measure({
      attach: kernelFunction("irq_exit_rcu"),
      update: ({ cpu }) => [leaving.set(cpu, { depth: depth(cpu) + 1 })],
    }),
  ],
});
