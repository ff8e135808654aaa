import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  answerArrivals,
  arrivalsOf,
  isExact,
} from "../../notebooks/interrupts/answers/arrivals.ts";
import { answerCurrent } from "../../notebooks/interrupts/answers/current.ts";
import { agrees, answerLines, linesOf } from "../../notebooks/interrupts/answers/lines.ts";
import { framesInKsoftirqd, repeated } from "../../notebooks/interrupts/answers/raises.ts";
import { answerStacks, stackRows } from "../../notebooks/interrupts/answers/stacks.ts";
import { answerStarvation } from "../../notebooks/interrupts/answers/starvation.ts";
import { answerThreads } from "../../notebooks/interrupts/answers/threads.ts";
import { answerTime, cpuTimes } from "../../notebooks/interrupts/answers/time.ts";
import { allOf, answerWays, framesBy } from "../../notebooks/interrupts/answers/ways.ts";
import type { Answer, Kernel } from "../../notebooks/interrupts/kernel.ts";
import { steadily } from "../../notebooks/interrupts/phases.ts";
import interrupts from "../../notebooks/interrupts.ts";
import { parseNotebook } from "../../src/notebook/json.ts";
import { partNamed, partValues } from "../../src/notebook/part.ts";
import type { NotebookDocument } from "../../src/notebook/schema.ts";
import type { Recording, Row } from "../../src/recording/schema.ts";
import { islandText } from "../../src/report/island.ts";
import { checkout } from "../cli/run-probe.ts";
import { lines, runIn, world } from "./recorded.ts";

// The committed page has the recordings of three kernels: what is computed from them, and from others.

const page = readFileSync(join(checkout, "notebooks/examples/interrupts.html"), "utf8");
const committed = parseNotebook(islandText(page) ?? "");
const parts = { "6.1": "plain", "6.1 threadirqs": "threaded", "6.1-rt": "rt" };

function kernelsIn(document: NotebookDocument): readonly Kernel[] {
  return Object.entries(parts).map(([name, part]) => ({
    name,
    part: partValues(partNamed(document, part), part),
  }));
}

/** The committed recordings, but the one of the cell `name` is what `change` makes of it. */
function altered(name: string, change: (recording: Recording) => Recording): readonly Kernel[] {
  const cells = committed.cells.map((cell) =>
    cell.name === name && cell.content.kind === "probe" && cell.content.recording !== null
      ? { ...cell, content: { ...cell.content, recording: change(cell.content.recording) } }
      : cell,
  );
  return kernelsIn({ ...committed, cells });
}

/** Each row that has a part of the key is counted so many times as often, or as long. */
function scaled(factor: number, part = "") {
  return (recording: Recording): Recording => ({
    ...recording,
    intervals: recording.intervals.map((interval) => ({
      ...interval,
      rows: interval.rows.map((row) =>
        Object.values(row.key).some((one) => String(one).includes(part))
          ? { key: row.key, values: scaledValues(row.values, factor) }
          : row,
      ),
    })),
  });
}

/** Counts, sums and extremes times a factor; buckets stay. */
function scaledValues(values: Row["values"], factor: number): Row["values"] {
  const times = (value: unknown): unknown => {
    if (typeof value === "number") return Math.round(value * factor);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, name === "buckets" ? one : times(one)]),
    );
  };
  return times(values) as Row["values"];
}

const kernels = kernelsIn(committed);

describe("of the committed recordings", () => {
  test("all frames that were sent were received and polled, at each rate on each kernel", () => {
    const arrivals = kernels.flatMap(arrivalsOf);
    expect(arrivals.length).toBe(24);
    expect(arrivals.filter((arrival) => !isExact(arrival))).toEqual([]);
    expect(answerArrivals(kernels).whole).toStartWith("All ");
  });

  test("all frames that were sent have a stack", () => {
    const rows = kernels.flatMap(stackRows);
    expect(rows.length).toBe(9);
    expect(rows.filter((row) => allOf(row.counts) !== row.sent)).toEqual([]);
  });

  test("the probe and /proc/interrupts agree on each line and CPU, on the card's within a few events", () => {
    const all = kernels.flatMap(linesOf);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((line) => !agrees(line))).toEqual([]);
    const card = all.filter(({ interrupt }) => interrupt === "eth0-rx-0");
    expect(card.length).toBe(3);
    // Its driver asks for an interrupt every two seconds, also while the file is read.
    expect(card.filter(({ least, most }) => least < 10_000 || most - least > 5)).toEqual([]);
  });

  test("the times of a CPU add up to the time that was measured", () => {
    for (const kernel of kernels) {
      for (const { whole } of cpuTimes(kernel)) {
        const { seconds } = steadily(kernel.part, kernel.part.measured("time"));
        expect(Math.abs(whole / 1e9 / seconds - 1)).toBeLessThan(0.1);
      }
    }
  });

  test("each kernel has its way of receiving frames", () => {
    const [plain, threaded, rt] = kernels.map(framesBy);
    expect(plain?.interrupt).toBeGreaterThan(0);
    expect(plain?.["irq thread"]).toBe(0);
    expect(threaded?.["irq thread"]).toBeGreaterThan(0);
    expect(threaded?.interrupt).toBe(0);
    expect(rt?.["irq thread"]).toBeGreaterThan(0);
    expect(rt?.interrupt).toBe(0);
  });
});

test("of one card, net_rx_action raises NET_RX anew after each full poll", () => {
  for (const kernel of kernels) {
    const frames = framesInKsoftirqd(kernel);
    expect(64 * repeated(kernel)).toBeWithin(0.9 * frames, frames + 1);
  }
});

describe("an answer's sentence changes with the numbers", () => {
  const cases: readonly (readonly [
    string,
    (kernels: readonly Kernel[]) => Answer,
    string,
    (recording: Recording) => Recording,
  ])[] = [
    ["1", answerLines, "lines", scaled(3, "LOC")],
    ["2, times", answerTime, "time", scaled(3, "softirq")],
    ["2, waits", answerTime, "longest", scaled(3)],
    ["3", answerThreads, "threads", scaled(3)],
    ["4", answerCurrent, "context", scaled(3, "NET_RX")],
    ["5", answerWays, "ways", scaled(3, "ksoftirqd")],
    ["6, polls", answerArrivals, "polls", scaled(3, "eth0")],
    ["6, ways", answerArrivals, "ways", scaled(0, "ksoftirqd")],
    ["6, interrupts", answerArrivals, "lines", scaled(3, "eth0")],
    ["7", answerStacks, "stacks", scaled(3)],
    ["8, softirqs", answerStarvation, "waits", scaled(300)],
    ["8, threads", answerStarvation, "woken", scaled(300)],
  ];
  test.each(cases)("%s", (_, answer, cell, change) => {
    const before = answer(kernels);
    for (const [i, part] of Object.values(parts).entries()) {
      const recording = kernels[i]?.part.measured(cell);
      // A kernel without irq threads has nothing to alter.
      if (recording?.rows().length === 0) continue;
      const after = answer(altered(`${part}.${cell}`, change));
      expect(after.each[i]).not.toBe(before.each[i] ?? "");
      const others = (all: readonly string[]) => all.filter((_, at) => at !== i);
      expect(others(after.each)).toEqual(others(before.each));
    }
  });

  test("a frame that was not counted is told, with its kernel and rate", () => {
    const fewer = altered("rt.ways", scaled(0.999, "ksoftirqd"));
    expect(answerArrivals(fewer).whole).toMatch(/^Not all frames were counted: 6\.1-rt at /);
    const stacks = altered("plain.stacks", scaled(2));
    expect(answerStacks(stacks).whole).toContain("6.1 at 200/s: 600 sent, 1,200 counted");
  });

  test("a line that /proc counted otherwise is told", () => {
    const { whole, briefly } = answerLines(altered("threaded.lines", scaled(2, "LOC")));
    expect(whole).toMatch(/^On 2 of \d+ lines and CPUs .*LOC of CPU [01] \(6\.1 threadirqs\)/);
    expect(briefly[1]).toContain("2 of ");
  });
});

test("computed again from its own recordings, the page has the same cells", async () => {
  const here = world({ elsewhere: () => committed });
  const again = await runIn(here, interrupts, { from: "interrupts.html" });
  expect(here.did).toEqual(Array.from({ length: 3 }, () => "open interrupts.html"));
  expect(lines(again).filter((line) => !line.endsWith(" done"))).toEqual([]);
  // What it says of itself is when it was computed.
  const timeless = ({ cells }: NotebookDocument) =>
    cells.map(({ start: _, elapsed_ns: __, ...cell }) => cell);
  expect(timeless(again)).toEqual(timeless(committed));
});
