import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { bucketRange } from "../../src/recording/buckets.ts";
import { mainFigure, numberIn } from "../../src/recording/figure.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { bucketText } from "../../src/report/histogram.ts";
import { keyLabel } from "../../src/report/key-text.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { seriesOf } from "../../src/report/series.ts";
import { reportView } from "../../src/report/view.ts";
import { empty, hardirqs, softirqs, stackcount } from "../fixtures/recordings.ts";

// A run of many hours takes seconds where the machine is busy.
setDefaultTimeout(60_000);

describe("the summary", () => {
  test("says what was measured, what stands out, what was lost and what it cost", () => {
    expect(reportView(hardirqs()).summary).toMatchSnapshot();
  });
  test("names every cause of loss", () => {
    expect(reportView(empty()).losses).toMatchSnapshot();
  });
  test("does not promise completeness where an attachment may lose events unseen", () => {
    const recording: Recording = { ...softirqs(), loss: hardirqs().loss };
    const view = reportView(recording);
    expect(view.noLoss.certain).toBeFalse();
    expect(view.summary.join(" ")).toContain(view.noLoss.sentence);
    expect(view.noLoss.sentence).toBe("No loss was counted, but not all of it can be.");
    expect(reportView(hardirqs()).noLoss.sentence).toBe("Nothing was lost.");
  });
  test("names what attachments could not be, once for all points that share it", () => {
    expect(reportView(softirqs()).fallbacks).toMatchSnapshot();
  });
});

describe("the table", () => {
  test("has the first histogram's total as its order, and figures for each column", () => {
    const { table } = reportView(hardirqs());
    expect(table?.columns).toEqual([
      { label: "count", sorted: false },
      { label: "total", sorted: true },
      { label: "average", sorted: false },
      { label: "longest", sorted: false },
      { label: "declined", sorted: false },
    ]);
    const totals = table?.rows.map(({ cells }) => Number(cells[1]?.sort)) ?? [];
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(totals.length).toBe(4);
  });

  test("shows stacks leaf first with modules, and folded without what all of them share", () => {
    const stack = reportView(stackcount()).table?.rows[3]?.parts[0]?.stack;
    expect(stack?.frames.split("\n").slice(0, 4)).toEqual([
      "e1000_receive_skb [e1000e]",
      "← e1000_clean_rx_irq [e1000e]",
      "← e1000e_poll [e1000e]",
      "← __napi_poll",
    ]);
    expect(stack?.open).toBeFalse();
    expect(stack?.chain).toStartWith("… ← e1000_clean_rx_irq ← … ← __irq_exit_rcu ← ");
  });

  test("shows offsets where they are asked for", () => {
    const recording = stackcount();
    const view = reportView({ ...recording, view: { ...recording.view, offsets: true } });
    expect(view.table?.rows[0]?.parts[0]?.stack?.frames).toMatch(
      /^e1000_receive_skb\+0x[0-9a-f]+ \[e1000e\]\n← /,
    );
  });
});

test("a deep stack is named by its ends", () => {
  const recording = stackcount();
  expect(keyLabel(recording, rankedRows(recording)[0]?.key ?? {})).toBe(
    "e1000_receive_skb ← e1000_clean_rx_irq ← e1000e_poll ← … ← start_secondary",
  );
});

const column = { name: "time", kind: "hist", unit: "ns" } as const;

test("buckets are shown without gaps, with the unit once where it is one", () => {
  const [row] = rankedRows(hardirqs());
  const time = row?.values.time;
  if (typeof time !== "object" || time === null || !("buckets" in time))
    throw new Error("no histogram");
  const sparse = { ...time, buckets: time.buckets.filter((_, index) => index % 3 === 0) };
  const range = bucketRange([sparse], column);
  for (const [index, { lowest }] of range.entries()) {
    if (index > 0) expect(lowest).toBe(Number(range[index - 1]?.highest) + 1);
  }
  const view = hardirqs().view;
  expect(bucketText({ lowest: 8192, highest: 16383 }, column, view)).toBe("8.19–16.4 µs");
  expect(bucketText({ lowest: 512, highest: 1023 }, column, view)).toBe("512 ns – 1.02 µs");
  expect(bucketText({ lowest: 1, highest: 1 }, column, view)).toBe("1 ns");
});

test("buckets reach from zero to the last of 64 bits", () => {
  const last = 2n ** 63n;
  const histogram = { count: 2, sum: last, min: 0, max: last };
  const range = bucketRange(
    [
      {
        ...histogram,
        buckets: [
          [0, 0, 1],
          [last, 2n * last - 1n, 1],
        ],
      },
    ],
    column,
  );
  expect(range.length).toBe(65);
  expect(range.at(-1)).toEqual({ lowest: last, highest: 2n * last - 1n });
});

test("the series' lines add up to the table's totals", () => {
  for (const recording of [hardirqs(), softirqs()]) {
    const main = mainFigure(recording);
    if (main === undefined) throw new Error("no measure");
    const rows = rankedRows(recording);
    const sum = (numbers: readonly unknown[]) => numbers.map(Number).reduce((a, b) => a + b, 0);
    const { lines } = seriesOf(recording, rows, main);
    expect(sum(lines.flatMap(({ values }) => values))).toBe(
      sum(rows.map((row) => numberIn(main, row, recording.elapsed_ns))),
    );
    expect(lines.length).toBe(Math.min(6, rows.length));
  }
});

test("a run of many hours is no different", () => {
  const recording = hardirqs();
  const intervals = Array.from({ length: 30_000 }, (_, index) => ({
    ...recording.intervals[index % 5]!,
    interval: index + 1,
  }));
  const { series } = reportView({ ...recording, intervals });
  expect(series?.table.rows.length).toBe(60);
  expect(series?.table.cut).toBe("The first 60 of 30,000 intervals; the recording has all.");
});
