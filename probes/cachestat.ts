/**
 * Hits and misses of the page cache: what is read there, and what has to come from the disk first.
 *
 *     bun run probes/cachestat.ts 1 10
 *     bun run probes/cachestat.ts -p 4711 -D 10s
 */
import { anyOf, count, kernelFunction, measure, probe, state, tracepoint } from "probebook";

/** By folio: it came into the cache, and nobody has used it yet. */
const fresh = state<{ at: number }>("fresh");

export default probe({
  title: "Page cache",
  notes: [
    "A miss is a folio's first use since it came, a hit is every other; pages in maps count when they are unmapped.",
    "Folios that are written before anybody reads them are none of both.",
  ],
  measure: () => [
    measure({
      attach: tracepoint("filemap:mm_filemap_add_to_page_cache"),
      aggregate: () => ({ added: count() }),
      update: (e) => [fresh.set(e.args.folio, { at: e.time })],
    }),
    measure({
      attach: kernelFunction("folio_mark_accessed"),
      aggregate: (e) => ({
        hits: count({ when: !fresh.has(e.args.folio) }),
        misses: count({ when: fresh.has(e.args.folio) }),
      }),
      update: (e) => [fresh.delete(e.args.folio)],
    }),
    measure({
      attach: anyOf(
        tracepoint("writeback:writeback_dirty_folio"),
        tracepoint("filemap:mm_filemap_delete_from_page_cache"),
      ),
      update: (e) => [fresh.delete(e.args.folio)],
    }),
  ],
});
