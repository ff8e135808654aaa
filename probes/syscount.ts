/**
 * System calls by name: how many, how many failed, and with --latency how long they took.
 *
 *     bun run probes/syscount.ts 1 10
 *     bun run probes/syscount.ts -L -p 4711     one process, with times
 *     bun run probes/syscount.ts -P             by process instead of by call
 */
import { count, measure, probe, quantiles, span, syscallName, tracepoint } from "probebook";

const enter = tracepoint("raw_syscalls:sys_enter");
const exit = tracepoint("raw_syscalls:sys_exit");

export default probe({
  title: "System calls",
  flags: {
    latency: { short: "L", help: "times too" },
    process: { short: "P", help: "by process, not by call" },
  },
  measure: ({ latency, process }) =>
    latency
      ? measure({
          attach: span(enter, exit),
          key: (e) => (process ? { pid: e.pid, comm: e.comm } : { call: syscallName(e.entry.id) }),
          aggregate: (e) => ({
            time: quantiles(e.elapsed),
            failed: count({ when: e.exit.ret < 0 }),
          }),
          top: { rows: 20, by: "time" },
        })
      : measure({
          attach: enter,
          key: (e) => (process ? { pid: e.pid, comm: e.comm } : { call: syscallName(e.args.id) }),
          aggregate: () => ({ calls: count() }),
          top: { rows: 20, by: "calls" },
        }),
});
