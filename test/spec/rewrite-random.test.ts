import { expect, test } from "bun:test";
import fc from "fast-check";
import { randomBody } from "./random-program.ts";
import { bothRuns, observe } from "./run-body.ts";

test("random programs on plain values run the same, side effect for side effect, after rewriting", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(randomBody(), async (body) => {
      const runs = bothRuns(body);
      if (runs === undefined) return;
      tried++;
      expect(await observe(runs[1])).toEqual(await observe(runs[0]));
    }),
    // The same programs each time; `SEED=$RANDOM RUNS=50000` looks for others.
    { numRuns: Number(process.env.RUNS ?? 1500), seed: Number(process.env.SEED ?? 20261122) },
  );
  expect(tried).toBeGreaterThan(300);
}, 60_000);
