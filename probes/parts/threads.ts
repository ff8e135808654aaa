/** Kernel threads that do interrupts' work, by how their names begin. Of PREEMPT_RT ktimers: its timers' softirqs. */
const threads = {
  ...{ "irq/": "irq thread", "ksoftirqd/": "ksoftirqd", "ktimers/": "ktimers" },
  ...{ "napi/": "napi thread" },
};

/** Which of them a thread is. */
export const kindOf = (comm: string, other: string) =>
  Object.entries(threads).reduce((rest, [begin, name]) => {
    return comm.startsWith(begin) ? name : rest;
  }, other);
