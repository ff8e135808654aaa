import { expect, test } from "bun:test";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { eventsView } from "../../src/report/events.ts";
import { renderReport } from "../../src/report/render.ts";
import { big } from "../fixtures/recordings/big.ts";
import { opens } from "../fixtures/recordings.ts";

/** Ten thousand records, each with a stack of thirty frames. */
function snooped(): Recording {
  const { frames, intervals } = big({ stacks: 500, depth: 30, intervals: 1, events: 1 });
  const stacks = intervals.flatMap(({ rows }) => rows.map(({ key }) => key.stack as number[]));
  const [first] = opens().events!.kept;
  const kept = Array.from({ length: 10_000 }, (_, i) => ({
    ...first!,
    time_ns: Number(first!.time_ns) + 1000 * i,
    values: [...first!.values.slice(0, 4), stacks[i % stacks.length]!],
  }));
  return { ...opens(), frames, events: { seen: 12_000, first: 5_000, kept } };
}

test("of records with stacks the first and the last are listed, under their own numbers", () => {
  const view = eventsView(snooped())!;
  expect(view.sentence).toEndWith(
    "Listed, with their stacks, are the first 100 and the last 100 of these; the recording has all.",
  );
  const numbers = view.rows.map(({ number }) => number.text);
  expect([numbers[0], numbers[99], numbers[100], numbers[199]]).toEqual([
    "1",
    "100",
    "11,901",
    "12,000",
  ]);
});

test("records of few frames are all listed", () => {
  const view = eventsView(opens())!;
  expect(view.rows).toHaveLength(opens().events!.kept.length);
  expect(view.sentence).not.toContain("Listed");
});

test("a page of ten thousand records with stacks is below a megabyte, and has all of them", async () => {
  expect(Buffer.byteLength(await renderReport(snooped()))).toBeLessThan(1_000_000);
  expect(parseRecording(recordingToJson(snooped()))).toEqual(snooped());
});
