/**
 * How long tasks are off the CPU, preempted or asleep, by the stacks on which they left it.
 *
 *     bun run probes/offcputime.ts -p 4711 -D 10s     the report draws a flame graph
 *     bun run probes/offcputime.ts -K --folded -D 5s
 */
import { count, measure, probe, type Stack, state, sum, tracepoint } from "probebook";

const off = state<{ at: number; kernel: Stack; user: Stack }>("off");
const attach = tracepoint("sched:sched_switch");
const TASK_DEAD = 0x80; // It never comes back.

export default probe({
  title: "Time off the CPU",
  notes: ["Who was off already when the probe began, or still is when it ends, is not here."],
  without: ["pid", "dist"],
  flags: {
    pid: { short: "p", value: "N", help: "only tasks of this process" },
    kernel: { short: "K", help: "kernel stacks only" },
  },
  measure: ({ pid, kernel }) => [
    measure({
      attach,
      where: ({ args: { prev } }) =>
        (pid === undefined ? prev.pid !== 0 : prev.tgid === Number(pid)) &&
        (prev.__state & TASK_DEAD) === 0,
      update: (e) => [off.set(e.args.prev.pid, { at: e.time, kernel: e.kstack, user: e.ustack })],
    }),
    measure({
      attach,
      where: (e) => off.has(e.args.next.pid),
      key: ({ args: { next } }) => ({
        ...{ comm: next.comm, stack: off.get(next.pid).kernel },
        ...(kernel ? {} : { ustack: off.get(next.pid).user }),
      }),
      aggregate: (e) => ({ time: sum(e.time - off.get(e.args.next.pid).at), times: count() }),
      update: (e) => [off.delete(e.args.next.pid)],
    }),
  ],
});
