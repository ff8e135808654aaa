import { describe, expect, test } from "bun:test";
import type { Histogram, Interval, Recording, Row } from "../../src/recording/schema.ts";
import { findings } from "../../src/report/findings/findings.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { reportView } from "../../src/report/view.ts";
import { base } from "../fixtures/recordings/base.ts";
import { durations, histogramOf, random } from "../fixtures/recordings/samples.ts";
import {
  empty,
  hardirqs,
  latencies,
  manyCpus,
  perCpu,
  reads,
  recordings,
  stackcount,
} from "../fixtures/recordings.ts";

const told = (recording: Recording) => findings(recording, rankedRows(recording));

/** With other rows in some intervals. */
function altered(
  recording: Recording,
  change: (row: Row, interval: Interval) => Row | null,
): Recording {
  const intervals = recording.intervals.map((interval) => ({
    ...interval,
    rows: interval.rows.flatMap((row) => change(row, interval) ?? []),
  }));
  return { ...recording, intervals };
}

/** Counts of one key, an interval each. */
function counts(numbers: readonly number[], seconds: readonly number[] = []): Recording {
  return {
    ...base,
    values: [{ name: "irqs", kind: "count", unit: "" }],
    intervals: numbers.map((irqs, at) => ({
      interval: at + 1,
      start: new Date(Date.parse(base.start) + 1000 * at).toISOString(),
      elapsed_ns: 1e9 * (seconds[at] ?? 1),
      rows: irqs === 0 ? [] : [{ key: {}, values: { irqs } }],
      loss: base.loss,
    })),
  };
}

describe("an interval that differs", () => {
  test("is named, with how much it had and how much is usual", () => {
    expect(told(counts([100, 104, 99, 1_210, 101, 98]))).toEqual([
      "Interval 4 (+3 s) had 1,210, 12.0 times the median interval's 101.",
    ]);
    expect(told(counts([100, 104, 99, 12, 101, 98]))).toEqual([
      "Interval 4 (+3 s) had 12, 12.1 % of the median interval's 100.",
    ]);
  });
  test("is another when the numbers are others", () => {
    expect(told(latencies())[0]).toMatch(/^Interval 81 \(\+80 s\) had 1\.10 s, 6\.5 times /);
    expect(told(counts([100, 104, 0, 110, 101, 98]))).toEqual([
      "Interval 3 (+2 s) had nothing, the median interval 101.",
    ]);
    const without = { ...latencies(), intervals: latencies().intervals.slice(0, 40) };
    expect(told(without)).toEqual([]);
  });
  test("is measured by its length: a short last one is no finding", () => {
    expect(told(counts([100, 104, 99, 101, 98, 3], [1, 1, 1, 1, 1, 0.03]))).toEqual([]);
    expect(told(counts([100, 104, 99, 101, 98, 700], [1, 1, 1, 1, 1, 7]))).toEqual([]);
    expect(told(counts([100, 104, 99, 101, 98, 900], [1, 1, 1, 1, 1, 2]))).toEqual([
      "Interval 6 (+5 s) had 900 in 2 s, per second 4.5 times what the median interval had.",
    ]);
  });
  test("is not found in noise, in few events, in few intervals, or where many differ", () => {
    expect(told(counts([100, 180, 60, 230, 140, 75, 90]))).toEqual([]);
    expect(told(counts([1, 2, 1, 1, 7, 1, 1]))).toEqual([]);
    expect(told(counts([100, 100, 900, 100]))).toEqual([]);
    expect(told(counts([100, 101, 900, 99, 900, 100, 102]))).toEqual([]);
    expect(told(counts([0, 0, 0, 0, 0, 500]))).toEqual([]);
  });
});

describe("a level that changes", () => {
  const next = random(7);
  /** Each about that, by a tenth more or less. */
  const about = (middle: number, times: number) =>
    Array.from({ length: times }, () => Math.round(middle * (0.9 + 0.2 * next())));
  test("is told with where it did, and what is usual before and after", () => {
    expect(told(counts([...about(1_000, 30), ...about(2_100, 20)]))).toEqual([
      expect.stringMatching(
        /^From interval 31 \(\+30 s\) on, the median interval has 2,1[0-9]{2}, 2\.[12] times the (1,0|9)[0-9]{2} before it\.$/,
      ),
    ]);
    expect(told(counts([...about(1_000, 8), ...about(500, 8)]))).toEqual([
      expect.stringMatching(
        /^From interval 9 \(\+8 s\) on, the median interval has [45][0-9]{2}, [45][0-9]\.[0-9] % of the /,
      ),
    ]);
    expect(told(counts([...about(1_000, 12), ...about(0, 12)]))[0]).toMatch(
      /has nothing, before it /,
    );
  });
  test("is measured by the intervals' lengths", () => {
    const lengths = [...Array(12).fill(1), ...Array(12).fill(2)];
    const numbers = [...about(1_000, 12), ...about(2_000, 12)];
    expect(told(counts(numbers, lengths))).toEqual([]);
    expect(told(counts([...about(1_000, 12), ...about(4_000, 12)], lengths))[0]).toMatch(
      /^From interval 13 /,
    );
  });
  test("is not found in noise, in a slope, in a burst, between two states that alternate, in few", () => {
    for (let run = 0; run < 200; run++) {
      expect(told(counts(Array.from({ length: 40 }, () => Math.round(300 * next()))))).toEqual([]);
    }
    expect(told(counts(Array.from({ length: 60 }, (_, at) => 1_000 + 20 * at)))).toEqual([]);
    expect(told(counts([...about(100, 20), ...about(900, 10), ...about(100, 20)]))).toEqual([]);
    const states = Array.from({ length: 10 }, (_, at) => about(at % 2 === 0 ? 100 : 900, 5));
    expect(told(counts(states.flat()))).toEqual([]);
    expect(told(counts([...about(1_000, 4), ...about(2_000, 4)]))).toEqual([]);
    expect(told(counts([...about(3, 20), ...about(9, 20)]))).toEqual([]);
  });
});

describe("a key that came or went", () => {
  const gone = "sdb was in each interval up to 40 (+39 s) of 100, in none after.";
  test("is named with the interval in which it did", () => {
    expect(told(latencies())).toContain(gone);
    const turned = altered(latencies(), (row, { interval }) =>
      row.key.device === "sda" && interval < 61 ? null : row,
    );
    expect(told(turned)).toContain("sda came first in interval 61 (+60 s) of 100, and stayed.");
  });
  test("is not told of where it comes and goes, or was missing for a short time", () => {
    const on = (seen: (interval: number) => boolean) =>
      altered(latencies(), (row, { interval }) =>
        row.key.device !== "sda" || seen(interval) ? row : null,
      );
    const about = (recording: Recording) => told(recording).filter((text) => /^sda /.test(text));
    expect(about(on((interval) => interval % 7 > 0 && interval < 50))).toEqual([]);
    expect(about(on((interval) => interval < 95))).toEqual([]);
    expect(about(on((interval) => interval > 30 && interval < 60))).toEqual([]);
  });
});

describe("a CPU that has nearly all", () => {
  test("is named with its share, and not where others have a tenth", () => {
    expect(told(perCpu())).toEqual(["CPU 0 has 93.2 % of the time, 1 other CPU the rest."]);
    const shared = altered(perCpu(), (row) =>
      row.key.handler === "eth0-rx-0" && row.key.cpu === 0 ? null : row,
    );
    expect(told(shared)).toEqual([]);
    expect(told(manyCpus())).toEqual([]);
  });
  test("is not told of where no other CPU counted anything: it may be the only one measured", () => {
    expect(told(altered(perCpu(), (row) => (row.key.cpu === 0 ? row : null)))).toEqual([]);
  });
});

describe("the shape of a distribution", () => {
  const next = random(5);
  const shaped = (...samples: readonly (readonly number[])[]): Recording => ({
    ...base,
    keys: [{ name: "device", kind: "string" }],
    values: [{ name: "latency", kind: "hist", unit: "ns" }],
    intervals: [
      {
        ...{ interval: 1, start: base.start, elapsed_ns: 1_000_000_000, loss: base.loss },
        rows: samples.map((ns, at): Row => {
          const latency: Histogram = histogramOf(ns);
          return { key: { device: `sd${"abcdef"[at]}` }, values: { latency } };
        }),
      },
    ],
  });
  const fast = durations(next, 600, 90_000, 1);
  const slow = durations(next, 300, 6_000_000, 1);

  test("of two groups says how many are in each, and where", () => {
    expect(told(shaped([...fast, ...slow]))).toEqual([
      "latency of sda falls into two groups: 66.7 % are at most 524 µs, most often 65.5–131 µs, and 33.3 % more, most often 4.19–8.39 ms.",
    ]);
    const fewer = told(shaped([...fast, ...slow.slice(0, 200)]));
    expect(fewer[0]).toContain("75.0 % are at most 524 µs");
  });
  test("with a long tail says how long it is at least", () => {
    expect(told(shaped([...fast, ...slow.slice(0, 12)]))[0]).toMatch(
      /^latency of sda has a long tail: half are at most 131 µs, but one in 100 at least [0-9.]+ ms, [0-9]+ times as much or more\.$/,
    );
  });
  test("that is one hump, of few events, or beyond the first keys is not told of", () => {
    expect(told(shaped(fast))).toEqual([]);
    expect(told(shaped([...fast.slice(0, 20), ...slow.slice(0, 10)]))).toEqual([]);
    expect(told(shaped(slow, slow, slow, [...fast.slice(0, 100), ...slow.slice(0, 100)]))).toEqual(
      [],
    );
  });
});

test("nothing is told of where nothing stands out, and never more than four sentences", () => {
  for (const make of [hardirqs, stackcount, reads, empty]) expect(told(make())).toEqual([]);
  for (const make of Object.values(recordings)) {
    expect(told(make()).length).toBeLessThanOrEqual(4);
    for (const sentence of told(make())) expect(sentence).toMatch(/[0-9].*\.$/);
  }
});

test("the summary has a paragraph of it, or none", () => {
  expect(reportView(perCpu()).summary).toContain(told(perCpu()).join(" "));
  expect(reportView(latencies()).summary.length).toBe(reportView(hardirqs()).summary.length + 1);
});

test("a rate is compared as it is, however long its interval was", () => {
  const rates = (...each: readonly (readonly [perSecond: number, seconds: number])[]) => {
    const recording = counts(
      each.map(([perSecond, seconds]) => perSecond * seconds),
      each.map(([, seconds]) => seconds),
    );
    return { ...recording, values: [{ name: "irqs", kind: "rate" as const, unit: "" }] };
  };
  const usual = [100, 1] as const;
  expect(told(rates(usual, usual, [100, 3], usual, usual, usual, [100, 0.5]))).toEqual([]);
  expect(told(rates(usual, usual, [400, 3], usual, usual, usual))).toEqual([
    "Interval 3 (+2 s) had 400, 4.0 times the median interval's 100.",
  ]);
});

test("rates, which need not be whole, are told as counts are", () => {
  const rates: Recording = {
    ...base,
    elapsed_ns: 4_500_000_000,
    keys: [{ name: "cpu", kind: "integer" }],
    values: [{ name: "irqs", kind: "rate", unit: "" }],
    intervals: [1, 2, 3].map((interval) => ({
      ...{ interval, start: base.start, elapsed_ns: 1_500_000_000, loss: base.loss },
      rows: [
        { key: { cpu: 0 }, values: { irqs: 100 } },
        { key: { cpu: 1 }, values: { irqs: 1 } },
      ],
    })),
  };
  expect(told(rates)).toEqual(["CPU 0 has 99.0 % of the irqs/s, 1 other CPU the rest."]);
});
