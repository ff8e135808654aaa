import { expect, test } from "bun:test";
import fc from "fast-check";
import type { EventRecord } from "../../src/recording/event-schema.ts";
import { keptEvents } from "../../src/recording/kept-events.ts";

test("the first and the last are kept, each once and in order, however they come", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
      (most, batches) => {
        const kept = keptEvents(most);
        const record: EventRecord = { time_ns: 0, cpu: 0, values: [0] };
        let made = 0;
        for (const size of batches) {
          kept.add(Array.from({ length: size }, (_, i) => ({ ...record, values: [made + i] })));
          made += size;
        }
        const { seen, first, kept: records } = kept.events();
        const all = Array.from({ length: made }, (_, i) => i);
        const last = all.slice(Math.max(most, made - most));
        expect(seen).toBe(made);
        expect(first).toBe(Math.min(most, made));
        expect(records.map(({ values }) => values[0])).toEqual([...all.slice(0, most), ...last]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("what is kept is a copy: its source is used again", () => {
  const kept = keptEvents(1);
  const record: EventRecord = { time_ns: 1, cpu: 0, values: ["a"] };
  for (const name of ["a", "b", "c"]) {
    record.values[0] = name;
    kept.add([record]);
  }
  expect(kept.events().kept.map(({ values }) => values)).toEqual([["a"], ["c"]]);
});
