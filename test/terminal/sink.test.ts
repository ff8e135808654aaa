import { describe, expect, test } from "bun:test";
import Papa from "papaparse";
import { quantile } from "../../src/recording/quantile.ts";
import type { Recording } from "../../src/recording/schema.ts";
import {
  empty,
  hardirqs,
  hostile,
  hostileNames,
  opens,
  reads,
  recordings,
  requests,
  softirqs,
  stackcount,
} from "../fixtures/recordings.ts";
import { expectGolden } from "./golden.ts";
import { type Setting, shown } from "./recorded-run.ts";

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

describe("what is printed", () => {
  const table: [name: string, recording: () => Recording, setting: Setting][] = [
    ["hardirqs-table", hardirqs, {}],
    ["hardirqs-timestamps", hardirqs, { timestamp: true }],
    ["hardirqs-nanoseconds", hardirqs, { view: { nanoseconds: true } }],
    ["hardirqs-dist", hardirqs, { view: { dist: true } }],
    ["hardirqs-dist-nanoseconds", hardirqs, { view: { dist: true, nanoseconds: true } }],
    ["hardirqs-json", hardirqs, { form: "json" }],
    ["hardirqs-csv", hardirqs, { form: "csv" }],
    ["hardirqs-folded", hardirqs, { form: "folded" }],
    ["hardirqs-quiet", hardirqs, { quiet: true }],
    ["softirqs-table", softirqs, { view: { dist: false } }],
    ["softirqs-dist-60-columns", softirqs, { columns: 60, intervals: 3 }],
    ["softirqs-colour", softirqs, { colour: true, view: { dist: false } }],
    ["softirqs-quiet", softirqs, { quiet: true, view: { dist: false } }],
    ["stackcount-stacks", stackcount, {}],
    ["stackcount-offsets", stackcount, { view: { offsets: true } }],
    ["stackcount-json", stackcount, { form: "json" }],
    ["stackcount-csv", stackcount, { form: "csv" }],
    ["stackcount-folded", stackcount, { form: "folded" }],
    ["hostile-stacks", hostile, {}],
    ["hostile-json", hostile, { form: "json" }],
    ["hostile-csv", hostile, { form: "csv" }],
    ["hostile-folded", hostile, { form: "folded" }],
    ["reads-table", reads, {}],
    ["reads-json", reads, { form: "json" }],
    ["reads-csv", reads, { form: "csv" }],
    ["requests-table", requests, {}],
    ["requests-dist", requests, { view: { dist: true } }],
    ["requests-csv", requests, { form: "csv" }],
    ["opens-lines", opens, {}],
    ["opens-timestamps", opens, { timestamp: true, view: { nanoseconds: true, offsets: true } }],
    ["opens-60-columns", opens, { columns: 60, colour: true }],
    ["opens-json", opens, { form: "json" }],
    ["opens-csv", opens, { form: "csv" }],
    ["empty-table", empty, {}],
    ["empty-csv", empty, { form: "csv" }],
    ["empty-json", empty, { form: "json" }],
    ["empty-folded", empty, { form: "folded" }],
  ];
  test.each(table)("%s is as in its golden file", async (name, recording, setting) => {
    const { stdout, stderr } = await shown(recording(), setting);
    expectGolden(name, `${stdout}--- stderr ---\n${stderr}`);
  });
});

describe("a hostile recording", () => {
  /** The same names in a key without a stack, which is shown as a table and as histograms. */
  const hostileTable = (): Recording => {
    const { keys, intervals, ...rest } = hostile();
    return {
      ...rest,
      keys: keys.filter(({ name }) => name !== "stack"),
      intervals: intervals.map((interval) => ({
        ...interval,
        rows: interval.rows.map(({ key: { comm = "", cpu = 0 }, values }) => ({
          key: { comm, cpu },
          values,
        })),
      })),
    };
  };

  const settings: [string, Setting][] = [
    ["as a table", {}],
    ["as histograms", { view: { dist: true } }],
    ["on a terminal", { columns: 80 }],
    ["as JSON", { form: "json" }],
    ["as CSV", { form: "csv" }],
    ["folded", { form: "folded" }],
  ];
  test.each(settings)(
    "brings no control, invisible or reordering character, %s",
    async (_, setting) => {
      for (const recording of [hostile(), hostileTable(), opens()]) {
        const { both } = await shown(recording, setting);
        const own = setting.columns === undefined ? both : both.replaceAll("\r\x1b[K", "");
        expect(own.match(/[^\n\P{C}]|[\u2028\u2029]/gu)).toBeNull();
      }
    },
  );

  test("with colours brings no escape but our own", async () => {
    const { both } = await shown(hostileTable(), { colour: true, columns: 120 });
    const left = both.replaceAll("\r\x1b[K", "").replace(/\x1b\[(?:1|2|22|33|36|39)m/g, "");
    expect(left.match(/[^\n\P{C}]/gu)).toBeNull();
    expect(both).toContain("\x1b[1m");
  });

  test("has the same names when its JSON is parsed", async () => {
    const { stdout } = await shown(hostile(), { form: "json" });
    const [start, interval] = lines(stdout).map((line) => JSON.parse(line));
    expect(interval.rows.map((row: { key: { comm: string } }) => row.key.comm)).toEqual(
      hostileNames,
    );
    expect(interval.rows[0].values.calls).toBe("1152921504606846977");
    expect(start.probe.notes).toEqual(hostileNames);
  });

  test("has CSV cells that are no formulas, and numbers that are numbers", async () => {
    const { stdout } = await shown(hostile(), { form: "csv" });
    const { data, errors } = Papa.parse<string[]>(stdout.trimEnd());
    expect(errors).toEqual([]);
    const [header = [], ...cells] = data;
    expect(cells).toHaveLength(hostileNames.length);
    const column = (name: string) => cells.map((line) => line[header.indexOf(name)] ?? "?");
    for (const line of cells) expect(line).toHaveLength(header.length);
    for (const name of ["comm", "stack"]) {
      expect(column(name).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    for (const name of ["cpu", "time_sum_ns", "calls", "loss_missed"]) {
      expect(column(name).filter((cell) => !/^[0-9]+$/.test(cell))).toEqual([]);
    }
    expect(column("calls")[0]).toBe("1152921504606846977");
    expect(column("comm")).toContain("'=HYPERLINK(1)");
  });

  test("has one folded line per stack, its last space before the count", async () => {
    const { stdout } = await shown(hostile(), { form: "folded" });
    const folded = lines(stdout);
    expect(folded).toHaveLength(hostileNames.length);
    for (const line of folded) expect(line).toMatch(/^[^ ;]+(;[^ ;]+){3} [0-9]+$/);
  });
});

describe("a run", () => {
  test.each(Object.keys(recordings))("says what was lost and what it cost: %s", async (name) => {
    const recording = recordings[name]?.();
    if (recording === undefined) throw new Error(name);
    const { stderr } = await shown(recording);
    const lost = Object.values(recording.loss).some((count) => count > 0);
    expect(stderr.includes("Nothing was lost.")).toBe(!lost);
    expect(stderr.includes("Lost: ")).toBe(lost);
    expect(stderr).toContain("Cost: ");
  });

  test("that is quiet still says what was lost", async () => {
    expect((await shown(hardirqs(), { quiet: true })).stderr).toBe("");
    expect((await shown(softirqs(), { quiet: true })).stderr).toContain(
      "skipped the probe 17 times",
    );
  });

  test("has a status line on a terminal, which is gone at the end", async () => {
    const { stderr, stdout } = await shown(softirqs(), { columns: 80, intervals: 3 });
    expect(stderr).toContain("\r\x1b[K2 s | interval 2/3 | 1,184 events so far | Ctrl-C ends");
    expect(stderr.slice(stderr.lastIndexOf("Ctrl-C"))).toContain("\r\x1b[K3.0 s in 3 intervals");
    expect(stdout).not.toContain("\x1b");
  });

  test.each([
    ["in a pipe", {}],
    ["when quiet", { columns: 80, quiet: true }],
  ])("has no status line %s", async (_, setting) => {
    expect((await shown(softirqs(), setting)).both).not.toContain("Ctrl-C ends");
  });

  test("cuts long names on a terminal only", async () => {
    const long = hardirqs();
    const [first] = long.intervals;
    if (first === undefined) throw new Error("no interval");
    const rows = first.rows.map((row) => ({ ...row, key: { handler: "網".repeat(60) } }));
    const recording = { ...long, intervals: [{ ...first, rows }] };
    const wide = await shown(recording);
    expect(wide.stdout).toContain("網".repeat(60));
    const narrow = await shown(recording, { columns: 80 });
    expect(narrow.stdout).toContain("…");
    for (const line of lines(narrow.stdout)) expect(Bun.stringWidth(line)).toBeLessThanOrEqual(80);
  });

  test("shows stacks that differ only in offsets as one, unless offsets are asked for", async () => {
    const frames = [0x10, 0x20].map((offset) => ({ symbol: "poll", module: null, offset }));
    const twice: Recording = {
      ...stackcount(),
      frames,
      intervals: [
        {
          ...stackcount().intervals[0]!,
          rows: [
            { key: { stack: [0] }, values: { count: 3 } },
            { key: { stack: [1] }, values: { count: 4 } },
          ],
        },
      ],
    };
    expect((await shown(twice)).stdout).toBe("  poll\n    7\n");
    expect((await shown(twice, { form: "folded" })).stdout).toBe("poll 7\n");
    expect((await shown(twice, { view: { offsets: true } })).stdout).toBe(
      "  poll+0x10\n    3\n\n  poll+0x20\n    4\n",
    );
    const { stdout } = await shown(twice, { form: "json" });
    expect(JSON.parse(lines(stdout)[1] ?? "").rows).toEqual([
      { key: { stack: ["poll"] }, values: { count: 7 } },
    ]);
  });

  test("puts the biggest last in a table", async () => {
    const { stdout } = await shown(hardirqs());
    const [table = ""] = stdout.split("\n\n");
    expect(lines(table).map((line) => line.split(/ +/)[0])).toEqual([
      "handler",
      "virtio0-req.0",
      "ahci[0000:00:1f.2]",
      "eth0",
    ]);
  });
});

test("JSON intervals have the documented shape", async () => {
  const { stdout } = await shown(softirqs(), { form: "json" });
  const events = lines(stdout).map((line) => JSON.parse(line));
  expect(events.map(({ type }) => type)).toEqual([
    "start",
    "interval",
    "interval",
    "interval",
    "end",
  ]);
  expect(Object.keys(events[1])).toEqual([
    "type",
    "interval",
    "start",
    "elapsed_ns",
    "rows",
    "loss",
  ]);
  const [, interval] = events;
  const { time } = interval.rows[0].values;
  expect(Object.keys(time)).toEqual(["count", "sum", "min", "max", "buckets"]);
  expect(quantile(time, 1)?.high).toBe(time.max);
  expect(events.at(-1)).toMatchObject({
    loss: softirqs().loss,
    cost: softirqs().cost,
    intervals: 3,
  });
});
