/**
 * Each process that ends: how old it was, and by which status or signal it ended.
 *
 *     bun run probes/exitsnoop.ts
 *     bun run probes/exitsnoop.ts --failed      only those that failed
 *     bun run probes/exitsnoop.ts --threads     each thread
 */
import { measure, probe, tracepoint } from "probebook";

export default probe({
  title: "Processes that end",
  flags: {
    failed: { short: "x", help: "only those with a status or a signal" },
    threads: { help: "each thread, not only the last of its process" },
  },
  measure: ({ failed, threads }) =>
    measure({
      attach: tracepoint("sched:sched_process_exit"),
      where: (e) => (threads || e.pid === e.tid) && (!failed || e.task.exit_code !== 0),
      emit: (e) => ({
        pid: e.pid,
        ppid: e.task.real_parent.tgid,
        tid: e.tid,
        age: e.time - e.task.start_time,
        status: (e.task.exit_code >> 8) & 0xff,
        signal: e.task.exit_code & 0x7f,
        comm: e.comm,
      }),
    }),
});
