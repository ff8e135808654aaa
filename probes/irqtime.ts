/**
 * Where the time of each CPU goes: hard interrupts, softirqs, interrupts' threads, ksoftirqd, all other tasks, idle. Each
 * moment counts once, for the innermost of them: the rows of a CPU add up to its time.
 *
 *     bun run probes/irqtime.ts 1 10
 *     bun run probes/irqtime.ts -c 0 --tasks -D 10s     CPU 0, a row for each task
 */
import { anyOf, count, enumerator, measure, probe, rate, state, sum, tracepoint } from "probebook";
import { kindOf } from "./parts/threads.ts";

/** x86's own, and their names in /proc/interrupts. */
const vectors = {
  ...{ local_timer: "LOC", reschedule: "RES", irq_work: "IWI" },
  ...{ call_function: "CAL", call_function_single: "CAL" },
};
const softirqs = [
  ...["HI", "TIMER", "NET_TX", "NET_RX", "BLOCK", "IRQ_POLL", "TASKLET", "SCHED", "HRTIMER", "RCU"],
];
/** The last name of which something holds. */
const named = <T>(all: readonly T[], holds: (one: T) => boolean, name: (one: T) => string) =>
  all.reduce((rest, one) => (holds(one) ? name(one) : rest), "other");

const [action, acted] = [tracepoint("irq:irq_handler_entry"), tracepoint("irq:irq_handler_exit")];
const [runs, ran] = [tracepoint("irq:softirq_entry"), tracepoint("irq:softirq_exit")];
const own = (side: "entry" | "exit") =>
  anyOf(...Object.keys(vectors).map((name) => tracepoint(`irq_vectors:${name}_${side}`)));
const turn = tracepoint("sched:sched_switch");

/** By CPU: since when it does what it does. */
const begun = state<{ at: number }>("begun");
const hard = state<{ name: string }>("hard");
/** By CPU and task: PREEMPT_RT switches to another task within a softirq. */
const soft = state<{ name: string }>("soft");

export default probe({
  title: "Time of the CPUs",
  notes: [
    "hard irq: handlers alone; what leads into an interrupt and out of it is of what was interrupted.",
    "share: time a second, as that of one CPU; 10 ms/s are 1 %.",
  ],
  without: ["pid", "cgroup", "dist", "folded", "offsets"],
  flags: { tasks: { help: "a row for each task, not one for all" } },
  measure: ({ tasks }) => [
    // The first at each event: it reads what those below have not changed yet.
    measure({
      attach: anyOf(acted, own("exit"), ran, action, own("entry"), runs, turn),
      where: ({ cpu }) => begun.has(cpu),
      key: ({ cpu, tid, comm }) => {
        const [inHard, inSoft] = [hard.has(cpu), soft.has([cpu, tid])];
        const thread = kindOf(comm, tid === 0 ? "idle" : "task");
        const task = tasks || kindOf(comm, "") !== "" ? comm : "";
        return {
          cpu,
          context: inHard ? "hard irq" : inSoft ? "softirq" : thread,
          name: inHard ? hard.get(cpu).name : inSoft ? soft.get([cpu, tid]).name : task,
        };
      },
      aggregate: ({ time, cpu, tid, point }) => {
        const ended = point.endsWith("_switch") ? !soft.has([cpu, tid]) : point.endsWith("_exit");
        const elapsed = time - begun.get(cpu).at;
        return { time: sum(elapsed), share: rate(elapsed), runs: count({ when: ended }) };
      },
      update: ({ time, cpu }) => [begun.set(cpu, { at: time })],
    }),
    measure({ attach: anyOf(acted, own("exit")), update: ({ cpu }) => [hard.delete(cpu)] }),
    measure({ attach: ran, update: ({ cpu, tid }) => [soft.delete([cpu, tid])] }),
    measure({
      attach: action,
      update: ({ cpu, args }) => [hard.set(cpu, { name: args.action.name })],
    }),
    measure({
      attach: own("entry"),
      update: ({ cpu, point }) => {
        const is = ([name]: readonly [string, string]) => point.endsWith(`:${name}_entry`);
        return [hard.set(cpu, { name: named(Object.entries(vectors), is, ([, short]) => short) })];
      },
    }),
    measure({
      attach: runs,
      update: ({ cpu, tid, args }) => {
        const is = (name: string) => enumerator(args.vec_nr ?? args.vec, "*_SOFTIRQ") === name;
        return [soft.set([cpu, tid], { name: named(softirqs, is, (name) => name) })];
      },
    }),
    measure({ attach: turn, update: ({ cpu, time }) => [begun.set(cpu, { at: time })] }),
  ],
});
