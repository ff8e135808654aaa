import { expect, test } from "bun:test";
import { join } from "../../src/recording/join.ts";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { total } from "../../src/recording/total.ts";
import { hardirqs, hostile, softirqs, stackcount } from "../fixtures/recordings.ts";

/** What a source's rows say in all, without the column that names it. */
function rowsOf(joined: Recording, source: string) {
  return total(joined)
    .filter(({ key }) => key.source === source)
    .map(({ key: { source: _, ...key }, values }) => ({ key, values }));
}

test.each(Object.entries({ hardirqs, softirqs, hostile }))(
  "each row of %s stands under its source, with the numbers that it had",
  (_, make) => {
    const joined = join([
      { name: "a", recording: make() },
      { name: "b", recording: make() },
    ]);
    expect(rowsOf(joined, "a")).toEqual(total(make()));
    expect(rowsOf(joined, "b")).toEqual(total(make()));
    expect(total(joined)).toHaveLength(2 * total(make()).length);
  },
);

test("it is a recording like any other, losses and costs added", () => {
  const lossy = { ...hardirqs(), loss: { ...hardirqs().loss, missed: 3 } };
  const joined = join([
    { name: "a", recording: lossy },
    { name: "b", recording: lossy },
  ]);
  expect(parseRecording(recordingToJson(joined))).toEqual(joined);
  expect(joined.loss.missed).toBe(6);
  expect(joined.cost).toHaveLength(2 * lossy.cost.length);
  expect(joined.keys[0]).toEqual({ name: "source", kind: "string" });
});

test("equal stacks of two kernels are equal frames, whatever their addresses were", () => {
  const one = stackcount();
  const frames = one.frames.map((frame) => ({ ...frame, offset: frame.offset + 4 }));
  const joined = join([
    { name: "a", recording: one },
    { name: "b", recording: { ...one, frames } },
  ]);
  const stacks = (source: string) => rowsOf(joined, source).map(({ key }) => key);
  expect(stacks("b")).toEqual(stacks("a"));
});

test("runs of other length are joined with a word about rates", () => {
  const one = hardirqs();
  const shorter = { ...one, intervals: one.intervals.slice(0, 1) };
  const joined = join([
    { name: "a", recording: one },
    { name: "b", recording: shorter },
  ]);
  expect(joined.notices.join("\n")).toContain("different number or length");
});

test("each run's place, loss and cost stay its own; in what they are not the same is said", () => {
  const one = hardirqs();
  const other = {
    ...one,
    host: { ...one.host, release: "6.12.0-rt" },
    loss: { ...one.loss, missed: 7 },
    plan: { ...one.plan, attachments: one.plan.attachments.map(byTracepoint) },
  };
  const joined = join([
    { name: "a", recording: one },
    { name: "b", recording: other },
    { name: "c", recording: one },
  ]);
  const runs = joined.joined?.runs ?? [];
  expect(runs.map(({ name, host, loss }) => [name, host.release, loss.missed])).toEqual([
    ["a", one.host.release, 0],
    ["b", "6.12.0-rt", 7],
    ["c", one.host.release, 0],
  ]);
  expect(runs[1]?.cost).toEqual(one.cost);
  expect(joined.notices.slice(3, 5)).toEqual([
    `Different kernels: ${one.host.release} (a, c); 6.12.0-rt (b).`,
    `Attached in different ways: ${runs[0]?.attached.join(", ")} (a, c); ${runs[1]?.attached.join(", ")} (b).`,
  ]);
  expect(join([{ name: "a", recording: one }]).notices).toHaveLength(1);
});

function byTracepoint(attachment: Recording["plan"]["attachments"][number]) {
  return { ...attachment, mechanism: "tracepoint" };
}

test("other questions, and two of one name, are refused", () => {
  const [a, b] = [
    { name: "a", recording: hardirqs() },
    { name: "b", recording: stackcount() },
  ];
  expect(() => join([a, b])).toThrow("a and b answer different questions");
  expect(() => join([a, a])).toThrow("two sources are called a");
  expect(() => join([])).toThrow("nothing to merge");
});
