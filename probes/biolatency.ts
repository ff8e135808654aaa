/**
 * How long block devices take for a request, from its issue to its completion.
 *
 *     bun run probes/biolatency.ts 1 10         ten intervals of a second, a row for each disk
 *     bun run probes/biolatency.ts -Q -d        from the queue on, as histograms
 */
import { hist, measure, probe, span, tracepoint } from "probebook";

export default probe({
  title: "Latency of block I/O",
  notes: [
    "Without --queued the time in the scheduler's queue, before the device has it, is not here.",
  ],
  without: ["pid"],
  flags: {
    queued: {
      short: "Q",
      help: "from the insertion into the scheduler's queue, on disks that have one",
    },
  },
  measure: ({ queued }) =>
    measure({
      attach: span(
        tracepoint(queued ? "block:block_rq_insert" : "block:block_rq_issue"),
        tracepoint("block:block_rq_complete"),
        // One task issues many, and an interrupt completes them: the request itself tells.
        { by: (e) => e.args.rq },
      ),
      key: (e) => ({ disk: e.entry.rq.q.disk.disk_name }),
      aggregate: (e) => ({ time: hist(e.elapsed) }),
    }),
});
