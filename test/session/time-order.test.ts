import { expect, test } from "bun:test";
import fc from "fast-check";
import { TimeOrder } from "../../src/session/stream.ts";

/** One record's life: reserved, the clock read, committed. */
const life = fc.record({
  gap: fc.integer({ min: 0, max: 5 }),
  untilClock: fc.integer({ min: 0, max: 60 }),
  untilCommit: fc.integer({ min: 0, max: 60 }),
});

test("whenever the ring is looked at, records are shown in the order of their times, each once", () => {
  fc.assert(
    fc.property(
      fc.array(life, { maxLength: 80 }),
      fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 100 }),
      fc.integer({ min: 1, max: 9 }),
      (lives, looks, most) => {
        let now = 0;
        const ring = lives.map(({ gap, untilClock, untilCommit }) => {
          now += gap;
          const clock = now + untilClock;
          return { reserved: now, time_ns: clock, committed: clock + untilCommit };
        });
        const order = new TimeOrder<{ readonly time_ns: number }>();
        const shown: { readonly time_ns: number }[] = [];
        let read = 0;
        let moment = 0;
        for (const wait of [...looks, 10_000]) {
          moment += wait;
          const at = moment;
          const reservedBy = ring.filter(({ reserved }) => reserved < at).length;
          order.mark(
            () => BigInt(at),
            () => reservedBy,
          );
          const batch = moment > 10_000 ? Number.POSITIVE_INFINITY : most;
          for (let n = 0; n < batch && read < reservedBy && ring[read]!.committed <= at; n++) {
            order.add(ring[read++]!);
          }
          shown.push(...order.release(read));
        }
        shown.push(...order.all());
        expect(shown.length).toBe(ring.length);
        const times = shown.map(({ time_ns }) => time_ns);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 2000 },
  );
});
