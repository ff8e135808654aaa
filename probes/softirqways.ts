/**
 * By which way softirqs are run, and what they call: on an interrupt's way out, in ksoftirqd, in an interrupt's thread,
 * in another thread that allowed softirqs again. What a hard interrupt calls itself is apart.
 *
 *     bun run probes/softirqways.ts 1 10                        runs of all softirqs; softirqcontext has each
 *     bun run probes/softirqways.ts e1000_receive_skb -D 10s    who receives frames
 *     bun run probes/softirqways.ts napi_complete_done __raise_softirq_irqoff
 */
import { anyOf, attachPoint, count, kernelFunction, measure, probe, state } from "probebook";
import { followWays, way } from "./parts/ways.ts";

/** By CPU: it is in a hard interrupt, which no other interrupts. */
const handling = state<{ since: number }>("handling");

export default probe({
  title: "Ways of running softirqs",
  operands: {
    name: "FUNCTION",
    // What runs them is __do_softirq or handle_softirqs, inlined or not; this is in all of them.
    default: "t:irq:softirq_entry",
    help: "function, module:function, glob, or t:category:tracepoint",
  },
  titleOf: (points) => `Ways to ${points.join(", ")}`,
  measure: (_, points) => [
    measure({
      attach: anyOf(...points.map(attachPoint)),
      key: ({ point, cpu, comm }) => ({
        point,
        way: handling.has(cpu) ? "hard irq" : way({ cpu, comm }),
      }),
      aggregate: () => ({ calls: count() }),
    }),
    ...followWays(),
    measure({
      attach: kernelFunction("irq_exit_rcu"),
      update: ({ cpu }) => [handling.delete(cpu)],
    }),
    measure({
      attach: kernelFunction("irq_enter_rcu"),
      update: ({ cpu, time }) => [handling.set(cpu, { since: time })],
    }),
  ],
});
