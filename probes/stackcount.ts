/**
 * Counts the stacks that reach a kernel function or a tracepoint.
 *
 *     bun run probes/stackcount.ts                          e1000_receive_skb, until Ctrl-C
 *     bun run probes/stackcount.ts e1000e:e1000_receive_skb -D 10s
 *     bun run probes/stackcount.ts 'napi_*' 1 10 --folded
 *     bun run probes/stackcount.ts t:sched:sched_switch -P -U
 *     bun run probes/stackcount.ts __raise_softirq_irqoff --comm ksoftirqd/
 */
import { anyOf, attachPoint, count, measure, probe } from "probebook";

export default probe({
  title: "Stacks that reach a kernel function",
  operands: {
    name: "FUNCTION",
    default: "e1000_receive_skb",
    help: "function, module:function, glob, or t:category:tracepoint",
  },
  titleOf: (points) => `Stacks that reach ${points.join(", ")}`,
  without: ["dist", "nanoseconds"],
  flags: {
    kernel: { short: "K", help: "kernel stacks only (the default unless -U is given)" },
    user: { short: "U", help: "user stacks; with -K both" },
    perProcess: { short: "P", help: "one row per process too" },
    comm: { value: "TEXT", help: "only in threads whose names begin so" },
  },
  measure: ({ kernel, user, perProcess, comm }, points) =>
    measure({
      attach: anyOf(...points.map(attachPoint)),
      where: (e) => comm === undefined || e.comm.startsWith(comm),
      key: (e) => ({
        ...(perProcess || user ? { pid: e.pid, comm: e.comm } : {}),
        ...(kernel || !user ? { stack: e.kstack } : {}),
        ...(user ? { ustack: e.ustack } : {}),
      }),
      aggregate: () => ({ count: count() }),
    }),
});
