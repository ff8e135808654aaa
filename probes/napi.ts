/**
 * NAPI: how many packets a poll of a network device brings, how often its budget is used up, and who polls.
 *
 *     bun run probes/napi.ts 1 10
 *     bun run probes/napi.ts -d -D 10s      as histograms
 */
import { count, hist, probe, tracepoint } from "probebook";
import { kindOf } from "./parts/threads.ts";

export default probe({
  title: "Polls of network devices",
  notes: ["full: the whole budget was used, and the device is polled again without an interrupt."],
  attach: tracepoint("napi:napi_poll"),
  key: ({ args, comm }) => ({
    device: args.napi.dev.name ?? args.dev_name,
    by: kindOf(comm, "softirq"),
  }),
  aggregate: ({ args: { work, budget } }) => ({
    packets: hist(work),
    empty: count({ when: work === 0 }),
    full: count({ when: work >= budget }),
  }),
});
