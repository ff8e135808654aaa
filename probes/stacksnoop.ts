/**
 * Each call of a kernel function, or hit of a tracepoint, with the stack that led to it.
 *
 *     bun run probes/stacksnoop.ts t:sched:sched_process_exec
 *     bun run probes/stacksnoop.ts e1000e:e1000_receive_skb -T -s
 *     bun run probes/stacksnoop.ts vfs_fsync_range -U      user stacks
 */
import { anyOf, attachPoint, measure, probe } from "probebook";

export default probe({
  title: "Stacks as they come",
  operands: {
    name: "FUNCTION",
    default: "e1000_receive_skb",
    help: "function, module:function, glob, or t:category:tracepoint",
  },
  titleOf: (points) => `Stacks that reach ${points.join(", ")}`,
  flags: {
    user: { short: "U", help: "user stacks; with -K both" },
    kernel: { short: "K", help: "kernel stacks (the default unless -U is given)" },
    comm: { value: "TEXT", help: "only in threads whose names begin so" },
  },
  measure: ({ kernel, user, comm }, points) =>
    measure({
      attach: anyOf(...points.map(attachPoint)),
      where: (e) => comm === undefined || e.comm.startsWith(comm),
      emit: (e) => ({
        pid: e.pid,
        cpu: e.cpu,
        comm: e.comm,
        ...(kernel || !user ? { stack: e.kstack } : {}),
        ...(user ? { ustack: e.ustack } : {}),
      }),
    }),
});
