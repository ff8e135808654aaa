import { describe, expect, test } from "bun:test";
import { fromTables } from "../../src/recording/from-tables.ts";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import type { TableRecording } from "../../src/recording/table-schema.ts";
import { toJson } from "../../src/recording/to-json.ts";
import { toTables } from "../../src/recording/to-tables.ts";
import { allRows, mergeRows, total } from "../../src/recording/total.ts";
import { big } from "../fixtures/recordings/big.ts";
import { opens, recordings, stackcount } from "../fixtures/recordings.ts";

const small = () => big({ stacks: 60, depth: 9, intervals: 20, events: 200 });
const rowsIn = ({ intervals }: Recording) => intervals.flatMap(({ rows }) => rows).length;

describe("a recording as tables", () => {
  test.each(Object.keys(recordings))("comes back as it was: %s", (name) => {
    const recording = recordings[name]!();
    const text = toJson(toTables(recording));
    const back = parseRecording(text);
    expect(back).toEqual(recording);
    expect(toJson(back)).toBe(toJson(recording));
    expect(toJson(toTables(back))).toBe(text);
  });

  test.each(Object.keys(recordings))("is added up without its rows, to the same: %s", (name) => {
    const recording = recordings[name]!();
    const back = fromTables(JSON.parse(toJson(toTables(recording))));
    const all = total(back);
    expect(all).toEqual(total(recording));
    expect(all).toEqual(mergeRows(allRows(back), back.values));
  });

  test("is what a large one is written as, and no small one", () => {
    const recording = small();
    expect(rowsIn(recording)).toBeGreaterThan(1000);
    expect(JSON.parse(recordingToJson(recording)).version).toBe(3);
    expect(parseRecording(recordingToJson(recording))).toEqual(recording);
    expect(JSON.parse(recordingToJson(stackcount())).version).toBe(1);
    expect(JSON.parse(recordingToJson(opens())).version).toBe(2);
  });

  test("has rows in the order in which their keys came, whatever theirs was", () => {
    const recording = small();
    const intervals = recording.intervals.map((interval, i) => {
      return i === 0 ? interval : { ...interval, rows: interval.rows.toReversed() };
    });
    const text = recordingToJson({ ...recording, intervals });
    const back = parseRecording(text);
    expect(total(back)).toEqual(total({ ...recording, intervals }));
    expect(recordingToJson(back)).toBe(text);
  });

  test("has each key and each shared part of stacks once", () => {
    const { stacks, key_parts } = toTables(stackcount());
    const { frames, intervals } = stackcount();
    const all = intervals.flatMap(({ rows }) => rows.map(({ key }) => key.stack as number[]));
    expect(key_parts.stack).toHaveLength(all.length);
    expect(stacks.frame.length).toBeLessThan(all.flat().length / 2);
    expect(stacks.frame.length).toBeGreaterThanOrEqual(frames.length);
  });
});

describe("tables that do not fit each other are refused", () => {
  const written: TableRecording = JSON.parse(toJson(toTables(small())));
  const [first] = written.intervals;
  const changed = (change: Partial<TableRecording>) => JSON.stringify({ ...written, ...change });
  const inFirst = (change: object) => {
    return changed({ intervals: [{ ...first!, ...change }, ...written.intervals.slice(1)] });
  };
  const records: TableRecording = JSON.parse(toJson(toTables(opens())));
  const kept = { time_ns: 1, cpu: 0, values: [1, "sh", 2, "/", 99] };

  test.each([
    ["a row too many", inFirst({ key: [...first!.key, 1] }), "intervals[0].values.count: "],
    ["a key that is none", inFirst({ key: first!.key.map(() => 9) }), "intervals[0].key["],
    [
      "a fraction",
      inFirst({ values: { count: first!.key.map(() => 1.5) } }),
      "intervals[0].values",
    ],
    ["no such column", inFirst({ values: {} }), "intervals[0].values.count: 0 for "],
    [
      "a value of which a member is missing",
      inFirst({ values: { count: { count: first!.key.map(() => null), sum: first!.key } } }),
      "intervals[0].values.count: no whole value",
    ],
    [
      "a value of another kind",
      inFirst({ values: { count: { count: first!.key, sum: first!.key } } }),
      "intervals[0].rows[0].values.count (expected count)",
    ],
    [
      "a caller before the first",
      changed({ stacks: { ...written.stacks, caller: written.stacks.caller.map(() => 7) } }),
      "stacks.caller[0]",
    ],
    [
      "a caller after itself",
      changed({ stacks: { ...written.stacks, caller: written.stacks.caller.map(() => -1) } }),
      "stacks.caller[0]",
    ],
    [
      "a stack that is none",
      changed({ key_parts: { stack: [1e6] } }),
      "key_parts.stack: stack 1000000",
    ],
    ["a frame that is none", changed({ frames: [] }), "intervals[0].rows[0].key.stack[0] "],
    ["no tables", JSON.stringify({ ...stackcount(), version: 3 }), "intervals[0].key"],
    [
      "a record's stack that is none",
      JSON.stringify({ ...records, events: { ...records.events, kept: [kept] } }),
      "events.kept[0].values[4]: stack 99",
    ],
  ])("%s", (_, text, message) => {
    expect(() => parseRecording(text)).toThrow(`The recording is damaged at ${message}`);
  });

  test("a few bytes that stand for more frames than there is memory", () => {
    const caller = Array.from({ length: 20_000 }, (_, i) => Math.min(i, 1));
    const stacks = { frame: caller, caller };
    const key_parts = { stack: caller.map(() => 19_999) };
    expect(() => parseRecording(changed({ stacks, key_parts }))).toThrow(
      "more frames than a recording can have",
    );
  });
});
