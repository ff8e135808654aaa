import {
  cast,
  containerOf,
  count,
  kernelFunction,
  max,
  perCpu,
  probe,
  text,
  variable,
} from "probebook";

/** INITIAL_JIFFIES and HZ of Debian's kernels. */
const START = 2 ** 32 - 300 * 250;
const NS = 1e9 / 250;

export default probe({
  title: "The kernel's own variables, while the subject sleeps",
  attach: kernelFunction("do_nanosleep"),
  where: (e) => e.comm === "expr-subject",
  key: (e) => {
    const rq = perCpu("runqueues");
    const { timer } = e.args.t;
    return {
      current: rq.curr.pid === e.tid && rq.curr.comm === "expr-subject",
      cpu: rq.cpu - e.cpu,
      first: perCpu("runqueues", 1).cpu,
      own: perCpu("runqueues", e.cpu).cpu === e.cpu,
      none: perCpu("runqueues", e.pid + 4096).cpu,
      init: variable("init_task", "struct task_struct").comm,
      cpus: variable("nr_cpu_ids", "unsigned int"),
      line: text(variable("saved_command_line", "char *"), { limit: 512 }),
      // They begin with the timer, some moment after the clock.
      late: (variable<number>("jiffies", "unsigned long") - START) * NS - e.time > -3e9,
      early: (variable<number>("jiffies", "unsigned long") - START) * NS - e.time < 3e9,
      // The sleeper's base is one of an array within the CPU's own.
      base: timer.base.cpu_base.cpu === perCpu("hrtimer_bases").cpu,
      hres: timer.base.cpu_base.hres_active,
      index: timer.base.cpu_base.clock_base[timer.base.index]!.index - timer.base.index,
      sleeper: containerOf(timer, "struct hrtimer_sleeper", "timer").task.pid === e.tid,
      again: cast(e.task, "u64") === cast(e.args.t.task, "u64"),
    };
  },
  aggregate: () => ({ count: count(), tasks: max(perCpu("runqueues").nr_running) }),
});
