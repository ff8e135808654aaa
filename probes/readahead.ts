/**
 * Is read-ahead worth it: how long pages that were read ahead wait in the page cache for their use.
 *
 *     bun run probes/readahead.ts 10 1 -d
 */
import { anyOf, count, fentry, fexit, hist, measure, probe, state, tracepoint } from "probebook";

const reading = state<{ since: number }>("reading");
const ahead = state<{ at: number }>("ahead");
const functions = ["page_cache_ra_unbounded", "page_cache_ra_order"];
const removed = tracepoint("filemap:mm_filemap_delete_from_page_cache");

export default probe({
  title: "Use of pages that were read ahead",
  measure: () => [
    measure({
      attach: anyOf(...functions.map((name) => fentry(name))),
      update: (e) => [reading.set(e.tid, { since: e.time })],
    }),
    measure({
      attach: anyOf(...functions.map((name) => fexit(name))),
      update: (e) => [reading.delete(e.tid)],
    }),
    measure({
      attach: tracepoint("filemap:mm_filemap_add_to_page_cache"),
      where: (e) => reading.has(e.tid),
      aggregate: () => ({ ahead: count() }),
      update: (e) => [ahead.set(e.args.folio, { at: e.time })],
    }),
    measure({
      attach: anyOf(fentry("folio_mark_accessed"), removed),
      where: (e) => ahead.has(e.args.folio),
      aggregate: ({ time, point, args: { folio } }) => ({
        used: hist(time - ahead.get(folio).at, { when: point.endsWith("_accessed") }),
        unused: count({ when: !point.endsWith("_accessed") }),
      }),
      update: (e) => [ahead.delete(e.args.folio)],
    }),
  ],
});
