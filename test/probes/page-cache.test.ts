import { expect, test } from "bun:test";
import { simulate } from "probebook/testing";
import cachestat from "../../probes/cachestat.ts";
import readahead from "../../probes/readahead.ts";

const accessed = "folio_mark_accessed";
const added = "filemap:mm_filemap_add_to_page_cache";
const removed = "filemap:mm_filemap_delete_from_page_cache";
const dirtied = "writeback:writeback_dirty_folio";

type Events = Parameters<typeof simulate>[1];

/** One thread's events with a folio each. */
function events(...all: readonly (readonly [point: string, folio: object, time?: number])[]) {
  return all.map(([point, folio, time = 0]) => ({
    ...{ point, time, tid: 7, args: { folio } },
  })) as unknown as Events;
}

test("a folio's first use since it came is a miss, each other use is a hit", () => {
  const [old, read, written, unused] = [{}, {}, {}, {}];
  const { rows } = simulate(
    cachestat,
    events(
      [accessed, old],
      [added, read],
      [accessed, read],
      [accessed, read],
      [added, written],
      [dirtied, written],
      [accessed, written],
      [added, unused],
      [removed, unused],
    ),
  );
  expect(rows).toEqual([{ key: {}, values: { added: 3, hits: 3, misses: 1 } }]);
});

test("only what comes during read-ahead was read ahead; it is used, or goes unused", () => {
  const [early, used, unused, unknown] = [{}, {}, {}, {}];
  const { rows } = simulate(readahead, [
    ...events([added, early]),
    { point: "fentry:page_cache_ra_unbounded", tid: 7, time: 900 },
    ...events([added, used, 1_000], [added, unused], [added, unknown]),
    { point: "fexit:page_cache_ra_unbounded", tid: 7, time: 1_500 },
    ...events([accessed, used, 1_600], [accessed, used], [accessed, early], [removed, unused]),
  ] as Events);
  expect(rows).toMatchObject([{ values: { ahead: 3, used: { count: 1, sum: 600 }, unused: 1 } }]);
});
