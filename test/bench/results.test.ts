import { expect, test } from "bun:test";
import type { PairCost } from "../../src/bench/per-event.ts";
import { type Results, resultsText, targets } from "../../src/bench/results.ts";
import { type Figure, figure } from "../../src/bench/statistics.ts";

const around = (middle: number): Figure => figure([middle - 1, middle, middle + 2]);
const peak = (largest: number) => ({ largest: largest * 1e6, together: largest * 1.5e6 });
const cost = (entry: number, exit: number): PairCost => ({
  pair: around(entry + exit),
  programs: [around(entry), around(exit)],
});

const results: Results = {
  startUp: { bpftrace: around(200), libbpfTools: around(20), cold: around(60), warm: around(40) },
  memory: { bpftrace: peak(100), libbpfTools: peak(12), cold: peak(80), warm: peak(40) },
  perEvent: {
    empty: cost(40, 40),
    libbpfTools: cost(90, 90),
    bpftrace: cost(200, 280),
    bpftraceEverything: cost(200, 380),
    probebook: cost(80, 90),
  },
  wholeRuns: {
    bpftrace: around(400),
    libbpfTools: around(20),
    probebook: around(50),
    reported: around(90),
    reportBytes: 210_000,
  },
};

test("the results are printed as aligned tables, the targets last", async () => {
  expect(resultsText(results)).toBe(await Bun.file(`${import.meta.dir}/golden/results.txt`).text());
});

test("costs per event are compared net of the empty programs", () => {
  const ratios = targets(results).slice(-3);
  expect(ratios.map((target) => target.ratio)).toEqual([0.9, 0.18, 0.225]);
});
