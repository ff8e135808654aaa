/**
 * Where the time of each CPU goes: hard interrupts, softirqs, interrupts' threads, ksoftirqd, all other tasks, idle. Each
 * moment counts once, for the innermost of them: the rows of a CPU add up to its time.
 *
 *     bun run probes/irqtime.ts 1 10
 *     bun run probes/irqtime.ts -c 0 --tasks -D 10s     CPU 0, a row for each task
 */
import { anyOf, count, enumerator, measure, probe, rate, state, sum, tracepoint } from "probebook";
import { kindOf } from "./parts/threads.ts";
import { vectorOf } from "./parts/vectors.ts";

const often = ["local_timer", "reschedule", "call_function", "call_function_single", "irq_work"];
const vectors = (side: "entry" | "exit") =>
  anyOf(...often.map((name) => tracepoint(`irq_vectors:${name}_${side}`)));
const [handler, handled] = [
  tracepoint("irq:irq_handler_entry"),
  tracepoint("irq:irq_handler_exit"),
];
const [runs, ran] = [tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")];
const turn = tracepoint("sched:sched_switch");

const softirqs = [
  ...["HI", "TIMER", "NET_TX", "NET_RX", "BLOCK", "IRQ_POLL", "TASKLET", "SCHED", "HRTIMER", "RCU"],
];
const softirqOf = ({ vec_nr, vec }: { vec_nr: number; vec: number }) =>
  softirqs.reduce((rest, name) => {
    return enumerator(vec_nr ?? vec, "*_SOFTIRQ") === name ? name : rest;
  }, "other");

/** By CPU: the handler that it is in, and the time in all that it was in before. */
const hard = state<{ name: string; at: number }>("hard");
const inHard = state<{ ns: number }>("inHard");
/** By CPU and task, since PREEMPT_RT switches to another task within a softirq. */
const soft = state<{ name: string }>("soft");
/** By CPU: the last softirq's or task's begin or end, and `inHard` then. */
const mark = state<{ at: number; inHard: number }>("mark");

interface Event {
  readonly cpu: number;
  readonly time: number;
  readonly point: string;
}
const isHard = ({ point }: Event) => point.endsWith("_exit") && !point.endsWith(":softirq_exit");
/** Below 0 where a handler came between the reading of clock and states: the next has that less. */
const sinceMark = ({ cpu, time }: Event) =>
  time - mark.get(cpu).at - (inHard.get(cpu).ns - mark.get(cpu).inHard);
const owes = (e: Event) => sinceMark(e) < 0;
const elapsed = (e: Event) =>
  isHard(e) ? e.time - hard.get(e.cpu).at : owes(e) ? 0 : sinceMark(e);
const debt = (e: Event) => (owes(e) ? sinceMark(e) : 0);

export default probe({
  title: "Time of the CPUs",
  notes: [
    "hard irq: handlers alone; what leads into an interrupt and out of it is of what was interrupted.",
    "share: time a second, as that of one CPU; 10 ms/s are 1 %.",
  ],
  without: ["pid", "cgroup", "dist", "folded", "offsets"],
  flags: { tasks: { help: "a row for each task, not one for all" } },
  measure: ({ tasks }) => [
    // First: at each event it reads what those below have not changed yet.
    measure({
      attach: anyOf(handled, vectors("exit"), ran, runs, turn),
      where: (e) => (isHard(e) ? hard.has(e.cpu) : mark.has(e.cpu)),
      key: (e) => {
        const { cpu, tid, comm } = e;
        const task = tasks || kindOf(comm, "") !== "" ? comm : "";
        return {
          cpu,
          context: isHard(e)
            ? "hard irq"
            : soft.has([cpu, tid])
              ? "softirq"
              : kindOf(comm, tid === 0 ? "idle" : "task"),
          name: isHard(e)
            ? hard.get(cpu).name
            : soft.has([cpu, tid])
              ? soft.get([cpu, tid]).name
              : task,
        };
      },
      aggregate: (e) => ({
        time: sum(elapsed(e)),
        share: rate(elapsed(e)),
        runs: count({
          when: e.point.endsWith(":sched_switch")
            ? !soft.has([e.cpu, e.tid])
            : e.point.endsWith("_exit"),
        }),
      }),
      update: (e) => [
        inHard.set(e.cpu, { ns: inHard.get(e.cpu).ns + elapsed(e) }, { when: isHard(e) }),
        hard.delete(e.cpu, { when: isHard(e) }),
        mark.set(
          e.cpu,
          { at: e.time, inHard: inHard.get(e.cpu).ns + debt(e) },
          { when: !isHard(e) },
        ),
      ],
    }),
    measure({ attach: ran, update: ({ cpu, tid }) => [soft.delete([cpu, tid])] }),
    measure({
      attach: runs,
      update: ({ cpu, tid, args }) => [soft.set([cpu, tid], { name: softirqOf(args) })],
    }),
    measure({
      attach: handler,
      update: ({ cpu, time, args }) => [hard.set(cpu, { name: args.action.name, at: time })],
    }),
    measure({
      attach: vectors("entry"),
      update: ({ cpu, time, point }) => [hard.set(cpu, { name: vectorOf(point), at: time })],
    }),
    measure({
      attach: turn,
      where: ({ cpu }) => !mark.has(cpu),
      update: ({ cpu, time }) => [mark.set(cpu, { at: time, inHard: inHard.get(cpu).ns })],
    }),
  ],
});
