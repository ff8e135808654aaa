/**
 * Direct reclaim: which processes had to free memory themselves before they got some, and for how long.
 *
 *     bun run probes/drsnoop.ts              of the machine's memory, and within memory cgroups
 *     bun run probes/drsnoop.ts -p 4711
 */
import { measure, probe, span, tracepoint } from "probebook";

const reclaim = (kind: "direct" | "memcg") =>
  measure({
    attach: span(
      tracepoint(`vmscan:mm_vmscan_${kind}_reclaim_begin`),
      tracepoint(`vmscan:mm_vmscan_${kind}_reclaim_end`),
    ),
    emit: (e) => ({
      pid: e.pid,
      comm: e.comm,
      order: e.entry.order,
      pages: e.exit.nr_reclaimed,
      time: e.elapsed,
    }),
  });

export default probe({
  title: "Direct reclaim",
  measure: () => [reclaim("direct"), reclaim("memcg")],
});
