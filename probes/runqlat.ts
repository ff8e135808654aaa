/**
 * How long tasks wait for a CPU: from being woken, or put back while they wanted to go on, to running.
 *
 *     bun run probes/runqlat.ts 1 10 -d      as histograms
 *     bun run probes/runqlat.ts -P           a row for each process
 */
import { anyOf, hist, measure, probe, state, tracepoint } from "probebook";

const queued = state<{ at: number }>("queued");

export default probe({
  title: "Time on the run queue",
  notes: ["A task that was queued before the probe began is not here until it is queued again."],
  without: ["pid"],
  flags: {
    pid: { short: "p", value: "N", help: "only tasks of this process" },
    processes: { short: "P", help: "a row for each process" },
  },
  measure: ({ pid, processes }) => [
    measure({
      attach: anyOf(tracepoint("sched:sched_wakeup"), tracepoint("sched:sched_wakeup_new")),
      update: (e) => [queued.set(e.args.p.pid, { at: e.time })],
    }),
    measure({
      attach: tracepoint("sched:sched_switch"),
      key: (e) => (processes ? { pid: e.args.next.tgid, comm: e.args.next.comm } : {}),
      aggregate: (e) => {
        const { next } = e.args;
        const waited = queued.has(next.pid) && (pid === undefined || next.tgid === Number(pid));
        return { wait: hist(e.time - queued.get(next.pid).at, { when: waited }) };
      },
      update: ({ time, args: { prev, next } }) => [
        queued.delete(next.pid),
        // TASK_RUNNING is 0: it was preempted. The idle tasks, pid 0, wait for nothing.
        queued.set(prev.pid, { at: time }, { when: prev.__state === 0 && prev.pid !== 0 }),
      ],
    }),
  ],
});
