import { expect, test } from "bun:test";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import { big } from "../fixtures/recordings/big.ts";
import { hardirqs, recordings } from "../fixtures/recordings.ts";

const changed = "its checksum is that of other contents";

test.each(Object.keys(recordings))("%s: spaces and lines do not count, nor do escapes", (name) => {
  const text = recordingToJson(recordings[name]!());
  const spaced = JSON.stringify(JSON.parse(text), null, 2).replaceAll("<", "\\u003c");
  expect(parseRecording(spaced)).toEqual(recordings[name]!());
});

test.each([
  ["spelt out", recordingToJson(hardirqs())],
  ["in tables", recordingToJson(big({ stacks: 60, depth: 9, intervals: 20, events: 200 }))],
])("no digit can be changed unnoticed: %s", (_, text) => {
  const places = [...text.matchAll(/[0-9]/g)].map(({ index }) => index);
  const every = Math.ceil(places.length / 100);
  for (const at of places.filter((_, i) => i % every === 0)) {
    const digit = (Number(text[at]) + 1) % 10;
    const other = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
    expect(() => parseRecording(other)).toThrow();
  }
});

test("a recording that is right in itself but not what was written says so, and how to go on", () => {
  const text = recordingToJson(hardirqs());
  const other = text.replace('"title":"Time in', '"title":"Much time in');
  expect(() => parseRecording(other)).toThrow(changed);
  const without = other.replace(/,"checksum":"sha256:[0-9a-f]{64}"/, "");
  expect(parseRecording(without).probe.title).toStartWith("Much time in");
});
