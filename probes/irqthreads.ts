/**
 * What threaded interrupt handlers do: which function each thread runs, for how long, and how long after the hard
 * handler woke it. With threadirqs and on PREEMPT_RT these are nearly all handlers, else those that asked for a thread.
 *
 *     bun run probes/irqthreads.ts 1 10
 *     bun run probes/irqthreads.ts -d -D 10s      as histograms
 */
import {
  anyOf,
  hist,
  kernelFunction,
  kernelFunctionReturn,
  measure,
  probe,
  span,
  state,
  sum,
  symbol,
  tracepoint,
} from "probebook";

const IRQ_WAKE_THREAD = 2;

/** By irqaction: its thread was woken and has not begun. Waking it again changes nothing (IRQTF_RUNTHREAD). */
const woken = state<{ at: number }>("woken");
/** By thread: what it is in. */
const inside = state<{ line: string; function: number }>("inside");

export default probe({
  title: "Threads of interrupt handlers",
  notes: [
    "woken: from the return of the hard handler, or of the thread that it is the second of, to the call.",
    "time includes the softirqs that the thread runs as it allows them again (softirqs is their part of it), hard " +
      "interrupts, and where the thread is preempted.",
  ],
  measure: () => [
    measure({
      attach: span(kernelFunction("irq_*thread_fn"), kernelFunctionReturn("irq_*thread_fn")),
      key: ({ entry: { action }, comm }) => ({
        ...{ line: action.name, function: symbol(action.thread_fn), thread: comm },
      }),
      aggregate: (e) => ({ time: hist(e.elapsed) }),
      update: ({ entry: { action }, exit, time, tid }) => [
        inside.delete(tid),
        woken.set(action.secondary, { at: time }, { when: exit.retval === IRQ_WAKE_THREAD }),
      ],
    }),
    measure({
      attach: anyOf(kernelFunction("irq_thread_fn"), kernelFunction("irq_forced_thread_fn")),
      key: ({ args: { action }, comm }) => ({
        ...{ line: action.name, function: symbol(action.thread_fn), thread: comm },
      }),
      aggregate: ({ args: { action }, time }) => ({
        woken: hist(time - woken.get(action).at, { when: woken.has(action) }),
      }),
      update: ({ args: { action }, tid }) => [
        woken.delete(action),
        inside.set(tid, { line: action.name, function: action.thread_fn }),
      ],
    }),
    measure({
      attach: span(tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")),
      where: (e) => inside.has(e.tid),
      key: ({ tid, comm }) => ({
        ...{ line: inside.get(tid).line, function: symbol(inside.get(tid).function), thread: comm },
      }),
      aggregate: (e) => ({ softirqs: sum(e.elapsed) }),
    }),
    measure({
      attach: tracepoint("irq:irq_handler_exit"),
      where: ({ args }) => args.ret === IRQ_WAKE_THREAD && !woken.has(args.action),
      update: ({ args, time }) => [woken.set(args.action, { at: time })],
    }),
  ],
});
