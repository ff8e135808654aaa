import { describe, expect, test } from "bun:test";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { UserError } from "../../src/user-error.ts";
import { hardirqs, hostile, recordings, stackcount } from "../fixtures/recordings.ts";

const errorOf = (text: string): UserError => {
  try {
    parseRecording(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the recording was accepted");
};

describe("a recording as JSON", () => {
  test.each(Object.keys(recordings))("comes back as it was: %s", (name) => {
    const recording = recordings[name]?.();
    if (recording === undefined) throw new Error(name);
    expect(parseRecording(recordingToJson(recording))).toEqual(recording);
  });

  test("is one line", () => {
    expect(recordingToJson(hostile())).not.toMatch(/[\r\n]/);
  });

  test("keeps integers above 2^53 as decimal strings, also in a key", () => {
    const large = 2n ** 63n + 1n;
    const recording: Recording = {
      ...hardirqs(),
      keys: [
        { name: "address", kind: "integer" },
        { name: "digits", kind: "string" },
      ],
      values: [{ name: "calls", kind: "count", unit: "" }],
      intervals: [
        {
          ...hardirqs().intervals[0]!,
          rows: [{ key: { address: large, digits: "123" }, values: { calls: large } }],
        },
      ],
    };
    const json = recordingToJson(recording);
    expect(json).toContain('"address":"9223372036854775809"');
    expect(parseRecording(json).intervals[0]?.rows[0]).toEqual({
      key: { address: large, digits: "123" },
      values: { calls: large },
    });
  });
});

describe("what is no recording is refused", () => {
  const whole = recordingToJson(hardirqs());
  const changed = (change: (recording: Recording) => unknown) =>
    JSON.stringify({ ...JSON.parse(whole), ...Object(change(hardirqs())) });

  test.each([
    ["an empty file", "", "not a Probebook recording: it is not JSON"],
    ["a page", "<!doctype html>", "not a Probebook recording: it is not JSON"],
    ["text after the recording", `${whole}x`, "not a Probebook recording: it is not JSON"],
    ["a list", "[]", '"format" is not "probebook"'],
    ["null", "null", "not a Probebook recording: it is other JSON"],
    ["an object of another kind", '{"format":"perf"}', '"format" is not "probebook"'],
    [
      "a newer version",
      '{"format":"probebook","version":4}',
      "written by a newer Probebook: version 4, this one reads up to 3",
    ],
    ["no version", '{"format":"probebook"}', "damaged at version "],
    [
      "a wrong type",
      changed(() => ({ start: 5 })),
      "damaged at start (Invalid input: expected string",
    ],
    [
      "a wrong type far inside",
      changed((r) => ({ intervals: [r.intervals[0], { ...r.intervals[1], rows: [{ key: {} }] }] })),
      "damaged at intervals[1].rows[0].values ",
    ],
    [
      "a fraction where an integer belongs",
      changed(() => ({ elapsed_ns: 1.5 })),
      "damaged at elapsed_ns ",
    ],
    [
      "a row without its column",
      changed(() => ({ keys: [{ name: "cpu", kind: "integer" }] })),
      "damaged at intervals[0].rows[0].key.cpu (expected integer)",
    ],
    [
      "a value of another kind",
      changed(() => ({ values: [{ name: "time", kind: "count", unit: "" }] })),
      "damaged at intervals[0].rows[0].values.time (expected count)",
    ],
    [
      "a stack into nowhere",
      JSON.stringify({ ...JSON.parse(recordingToJson(stackcount())), frames: [] }),
      "damaged at intervals[0].rows[0].key.stack[0] (no such frame)",
    ],
    [
      "a path with terminal escapes",
      changed(() => ({ keys: [{ name: "\x1b[2J", kind: "string" }] })),
      "key.\\x1b[2J (expected string)",
    ],
  ])("%s", (_, text, message) => {
    const error = errorOf(text);
    expect(error.message).toContain(message);
    expect(error.advice).toBeString();
  });

  test("a recording cut short, wherever it was cut", () => {
    const json = recordingToJson(hostile());
    for (let length = 1; length < json.length; length += 97) {
      expect(errorOf(json.slice(0, length)).message).toBe(
        "The recording is cut short: its end is missing.",
      );
    }
  });
});
