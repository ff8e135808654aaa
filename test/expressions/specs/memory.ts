import { cgroupPath, count, probe, syscallName, tracepoint, userSymbol } from "probebook";

const GETPRIORITY = 140;
const NOFILE = 7;

export default probe({
  title: "What a system call of the subject sees",
  attach: tracepoint("raw_syscalls:sys_enter"),
  where: (e) => e.comm === "expr-subject" && e.args.id === GETPRIORITY,
  key: (e) => {
    const { task } = e;
    const { rlim } = task.signal;
    const which = e.args.id - GETPRIORITY;
    return {
      call: syscallName(e.args.id),
      what: userSymbol(e.args.regs.si),
      pid: e.pid,
      ids: task.tgid === e.pid && task.pid === e.tid,
      parent: task.real_parent.tgid,
      reset: task.sched_reset_on_fork,
      clean: task.sched_contributes_to_load,
      limit: rlim[NOFILE]!.rlim_cur,
      most: rlim[which + NOFILE]!.rlim_max,
      outside: rlim[e.args.id]!.rlim_max,
      before: rlim[which - 1]!.rlim_max,
      letter: task.comm[1]!,
      last: task.comm[which + 11]!,
      net: task.nsproxy.net_ns.ns.inum,
      cgroup: cgroupPath(e.cgroup),
      group: e.cgroup,
      numa: e.numa,
    };
  },
  aggregate: () => ({ count: count() }),
});
