import { expect, test } from "bun:test";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figureIn } from "../../src/recording/figure.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording, Row } from "../../src/recording/schema.ts";
import { noLoss, total, totalLoss } from "../../src/recording/total.ts";
import { islandText } from "../../src/report/island.ts";
import { loadable } from "../bpf/loadable.ts";
import { random } from "../fixtures/recordings/samples.ts";
import { aggregated, trueQuantile } from "./aggregated.ts";
import { started, startProbe } from "./run-probe.ts";
import { type Seek, seekingProgram } from "./seeking-program.ts";

const fd = 1_591_541_760;
const next = random(20261122);

/** Of any size up to 64 bits, so that each power of two is as likely. */
function anyValue(): bigint {
  const bits = BigInt(Math.floor(next() * 65));
  const all = (BigInt(Math.floor(next() * 2 ** 32)) << 32n) + BigInt(Math.floor(next() * 2 ** 32));
  return bits === 0n ? 0n : all >> (64n - bits);
}

function seeksOf(whence: number, values: readonly bigint[]): Seek[] {
  return values.map((value, i) => ({
    ...{ cpu: i % 2, whence, value: BigInt.asUintN(64, value) },
    name: `t${i % 11}`,
  }));
}

/** Two batches, each for an interval of its own; values of the first come again in the second. */
const edges = [0n, 1n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n];
const spread = Array.from({ length: 1500 }, anyValue);
const around = Array.from({ length: 400 }, () => BigInt(Math.floor(next() * 300) - 120));
const batches: readonly (readonly Seek[])[] = [
  [...seeksOf(1, [...edges, ...spread]), ...seeksOf(2, around), ...seeksOf(3, [-7n])],
  [...seeksOf(2, around.slice(0, 60)), ...seeksOf(1, spread.slice(700)), ...seeksOf(4, edges)],
];

/** Holds of rows and of what was told to the program; sums as 64-bit words, which they are to the kernel. */
function expectRows(rows: readonly Row[], seeks: readonly Seek[]): void {
  const keys = [...new Set(seeks.map(({ whence }) => whence))];
  expect(rows.map(({ key }) => Number(key.whence)).toSorted()).toEqual(keys.toSorted());
  for (const { key, values } of rows) {
    const own = seeks.filter(({ whence }) => whence === key.whence);
    for (const [column, expected] of Object.entries(aggregated(own))) {
      const where = `whence ${key.whence}, ${column}`;
      const name = column === "volume" ? "sum" : column;
      expect({ where, value: exact(values[column] ?? null, name) }).toEqual({
        where,
        value: exact(expected, name),
      });
    }
    expectNear(values, own);
  }
}

/** What is estimated, from what was just compared exactly. */
function expectNear(values: Row["values"], seeks: readonly Seek[]): void {
  const unsigned = seeks.map(({ value }) => value);
  const signed = unsigned.map((value) => BigInt.asIntN(64, value));
  for (const [name, all, error] of [
    ["quantiles", unsigned, 1 / 32],
    ["signed", signed, 1 / 8],
  ] as const) {
    for (const [part, share] of [
      ["p50", 0.5],
      ["p90", 0.9],
      ["p99", 0.99],
      ["p99.9", 0.999],
    ] as const) {
      const found = BigInt(figureIn({ part }, values[name], 0) ?? 0);
      const truth = trueQuantile(all, share);
      expect(Math.abs(Number(found - truth))).toBeLessThanOrEqual(error * Math.abs(Number(truth)));
    }
  }
  for (const [name, different] of [
    ["distinct", new Set(unsigned).size],
    ["names", new Set(seeks.map((seek) => seek.name)).size],
  ] as const) {
    const estimate = Number(figureIn({ part: "value" }, values[name], 0));
    expect(Math.abs(estimate - different)).toBeLessThanOrEqual(0.046 * different);
  }
}

/** Bigints for integers, and of `distinct`, `first` and `last` what does not depend on when or on estimates. */
function exact(value: unknown, name = ""): unknown {
  if (typeof value === "number" || typeof value === "bigint") {
    return name === "sum" ? BigInt.asUintN(64, BigInt(value)) : BigInt(value);
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => exact(part));
  if ("registers" in value) return value.registers;
  if ("text" in value) return value.text;
  if ("at" in value && "value" in value) return exact(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, exact(part, key)]));
}

/** One run in which each batch was seen within one interval; undefined: one was split between two. */
async function runOnce(): Promise<Recording | undefined> {
  const page = join(tmpdir(), `probebook-aggregations-${process.pid}.html`);
  await using program = await seekingProgram(fd);
  const child = startProbe(
    "test/cli/specs/aggregations.ts",
    ["1", "4", "--json", "--quiet", "--report", page],
    { env: { SEEK_FD: `${fd}` } },
  );
  const { lines } = await started(child);
  const times: (readonly [from: number, to: number])[] = [];
  for (const batch of batches) {
    await lines.next();
    const from = Date.now();
    await program.seek(batch);
    times.push([from, Date.now()]);
  }
  for await (const _ of lines);
  expect(await child.exited).toBe(0);
  const recording = parseRecording(islandText(readFileSync(page, "utf8")) ?? "");
  rmSync(page);
  const used = recording.intervals.filter(({ rows }) => rows.length > 0);
  const isWhole = used.every(({ start, elapsed_ns }, i) => {
    const [from, to] = times[i] ?? [0, 0];
    const began = Date.parse(start);
    return began < from && to < began + Number(elapsed_ns) / 1e6;
  });
  return used.length === batches.length && isWhole ? recording : undefined;
}

test.skipIf(!loadable || process.arch !== "x64")(
  "every aggregation gives the known answer: per interval, over two CPUs, and in total",
  async () => {
    let recording: Recording | undefined;
    for (let tries = 0; recording === undefined && tries < 6; tries++) recording = await runOnce();
    if (recording === undefined) throw new Error("no run had each batch in an interval of its own");
    expect(totalLoss(recording)).toEqual(noLoss);
    expect(recording.version).toBe(2);
    expect(recording.view.top).toEqual({ rows: 2, by: "count" });
    const used = recording.intervals.filter(({ rows }) => rows.length > 0);
    for (const [i, { rows }] of used.entries()) expectRows(rows, batches[i] ?? []);
    expectRows(total(recording), batches.flat());
  },
  90_000,
);
