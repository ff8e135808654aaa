import { expect, test } from "bun:test";
import { compare } from "../../src/recording/compare.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { simulatedRun } from "./simulated-runs.ts";

/** What a comparison of the two tells, of changes however small. */
function told(alpha: number, one: Recording, other: Recording): readonly string[] {
  const { compared } = compare(one, other, { threshold: 0, alpha });
  return compared
    .filter(({ verdict }) => verdict !== "noise" && verdict !== "unknown")
    .map(({ key, label, verdict }) => `${key.handler} ${label} ${verdict}`);
}

const pairs = 200;
const percent = (count: number, of = pairs) => `${((100 * count) / of).toFixed(1)} %`;
/** Three standard errors above what `alpha` allows. */
const atMost = (alpha: number) =>
  Math.ceil(alpha * pairs + 3 * Math.sqrt(pairs * alpha * (1 - alpha)));

test.each([
  [20, 0.5],
  [6, 0.5],
  [60, 0.6],
])(
  "two runs of the same, %i intervals with a likeness of %f: all comparisons together are wrong as rarely as was asked for",
  (intervals, likeness) => {
    const loud = { 0.05: 0, 0.01: 0 };
    for (let pair = 0; pair < pairs; pair++) {
      const seed = 10_000 * intervals + 2 * pair;
      const [one, other] = [seed, seed + 1].map((seed) =>
        simulatedRun({ seed, intervals, likeness }),
      ) as [Recording, Recording];
      for (const alpha of [0.05, 0.01] as const) {
        if (told(alpha, one, other).length > 0) loud[alpha]++;
      }
    }
    console.log(`told without cause: ${percent(loud[0.05])} of 5 %, ${percent(loud[0.01])} of 1 %`);
    expect(loud[0.05]).toBeLessThanOrEqual(atMost(0.05));
    expect(loud[0.01]).toBeLessThanOrEqual(atMost(0.01));
  },
  120_000,
);

test.each([
  [20, 0, 0.15],
  [60, 0, 0.95],
  [60, 0.5, 0.7],
])(
  "a fifth slower is found among twelve keys: %i intervals, likeness %f",
  (intervals, likeness, least) => {
    const tries = 60;
    let found = 0;
    for (let pair = 0; pair < tries; pair++) {
      const like = { intervals, likeness };
      const usual = simulatedRun({ ...like, seed: 700_000 + 2 * pair });
      const slow = simulatedRun({ ...like, seed: 700_001 + 2 * pair, slower: 1.2 });
      const all = told(0.01, usual, slow);
      if (all.includes("handler 0 average more")) found++;
    }
    console.log(`found: ${percent(found, tries)}`);
    expect(found / tries).toBeGreaterThanOrEqual(least);
  },
  120_000,
);
