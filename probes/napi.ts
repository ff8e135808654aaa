/**
 * NAPI: how many packets a poll of a network device brings, how often its budget is used up, and who polls.
 *
 *     bun run probes/napi.ts 1 10
 *     bun run probes/napi.ts -d -D 10s      as histograms
 */
import { count, hist, probe, tracepoint } from "probebook";

/** Threads of the kernel that poll. Elsewhere it is whoever a softirq came upon. */
const threads = { "ksoftirqd/": "ksoftirqd", "irq/": "irq thread", "napi/": "napi thread" };
const who = (comm: string) =>
  Object.entries(threads).reduce((rest, [begin, name]) => {
    return comm.startsWith(begin) ? name : rest;
  }, "softirq");

export default probe({
  title: "Polls of network devices",
  notes: ["full: the whole budget was used, and the device is polled again without an interrupt."],
  attach: tracepoint("napi:napi_poll"),
  key: ({ args, comm }) => ({ device: args.napi.dev.name ?? args.dev_name, by: who(comm) }),
  aggregate: ({ args: { work, budget } }) => ({
    packets: hist(work),
    empty: count({ when: work === 0 }),
    full: count({ when: work >= budget }),
  }),
});
