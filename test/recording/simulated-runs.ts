import type { Recording } from "../../src/recording/schema.ts";
import { random } from "../fixtures/recordings/samples.ts";
import { hardirqs } from "../fixtures/recordings.ts";

export interface Simulated {
  readonly seed: number;
  readonly intervals: number;
  /** How much of a second's load is the one before's: 0 to 1. */
  readonly likeness: number;
  /** Of the key `handler 0`, as a factor. */
  readonly slower?: number;
}

/** Most keys have some dozen events a second, some have one in ten seconds. */
const rates = [300, 150, 80, 60, 40, 30, 20, 10, 5, 1, 0.3, 0.1];

/** Factors of a latency, log-normal and Pareto's. */
const tails = (() => {
  const next = random(99);
  const normal = () => normalOf(next);
  return {
    usual: Array.from({ length: 8192 }, () => Math.exp(1.2 * normal())),
    heavy: Array.from({ length: 8192 }, () => (1 - next()) ** (-1 / 2.2)),
  };
})();

function normalOf(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/**
 * A run as machines make them: latencies are log-normal with a mean twice the median, one key's are Pareto's with hardly a
 * variance; all keys follow one load, which wanders; single events come by chance.
 */
export function simulatedRun(of: Simulated): Recording {
  const { seed, intervals, likeness, slower = 1 } = of;
  const next = random(seed);
  const normal = () => normalOf(next);
  const count = (mean: number): number => {
    if (mean > 100) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let events = -1;
    for (let left = 1; left > Math.exp(-mean); left *= next()) events++;
    return events;
  };
  let load = normal();
  const time = { name: "time", kind: "stats", unit: "ns" } as const;
  return {
    ...hardirqs(),
    keys: [{ name: "handler", kind: "string" }],
    values: [time],
    intervals: Array.from({ length: intervals }, (_, i) => {
      load = i === 0 ? load : likeness * load + Math.sqrt(1 - likeness ** 2) * normal();
      const busy = Math.exp(0.1 * load);
      const rows = rates.map((rate, key) => {
        const events = count(rate * busy);
        const tail = key === 2 ? tails.heavy : tails.usual;
        const ns = 2000 * busy * (key === 0 ? slower : 1);
        let sum = 0;
        for (let event = 0; event < events; event++) {
          sum += ns * (tail[Math.floor(8192 * next())] ?? 0);
        }
        const value = { count: events, sum: Math.round(sum), min: null, max: null };
        return { key: { handler: `handler ${key}` }, values: { time: value } };
      });
      return {
        interval: i + 1,
        start: new Date(1e12 + 1000 * i).toISOString(),
        elapsed_ns: 1_000_000_000 + Math.round(1e6 * next()),
        rows: rows.filter(({ values }) => values.time.count > 0),
        loss: { events: 0, keys: 0, missed: 0, truncated: 0, unmatched: 0 },
      };
    }),
  };
}
