import { afterAll, expect, test } from "bun:test";
import { SpecError } from "../../src/spec/spec-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder } from "./spec-file.ts";

const folder = new SpecFolder();
afterAll(() => folder[Symbol.dispose]());

const spec = (aggregate: string, top = "") => `
import {
  avg, count, distinct, first, last, lhist, measure, probe, quantiles, rate, stats, tracepoint,
} from "probebook";
void [avg, count, distinct, first, last, lhist, measure, quantiles, rate, stats];
export default probe({
  title: "t",
  attach: tracepoint("irq:softirq_entry"),
  aggregate: (e) => ({ ${aggregate} }),${top}
});`;

const mistakes: readonly (readonly [aggregate: string, top?: string])[] = [
  ["time: lhist(e.pid, { min: 0, max: 100 })"],
  ["time: lhist(e.pid, { min: 0, max: 100, step: 0 })"],
  ["time: lhist(e.pid, { min: 0, max: 100, step: 2.5 })"],
  ["time: lhist(e.pid, { min: 0, max: e.cpu, step: 1 })"],
  ["time: lhist(e.pid, { min: 100, max: 100, step: 1 })"],
  ["time: lhist(e.pid, { min: 0, max: 2 ** 60, step: 1 })"],
  ["time: quantiles(e.pid, { error: 1 / 1024 })"],
  ["time: quantiles(e.pid, { error: 0.5 })"],
  ["time: quantiles(e.pid, { error: e.cpu })"],
  ["kinds: distinct(e.kstack)"],
  ["longest: last(e)"],
  ["n: count", ""],
  ["n: count()", "\n  top: { rows: 5, by: 'calls' },"],
  ["n: count(), m: rate()", "\n  top: { rows: 0, by: 'n' },"],
  ["n: count()", "\n  top: { rows: 2.5, by: 'n' },"],
];

test("what no aggregation can do is refused at its place, before any kernel is asked", async () => {
  const messages: string[] = [];
  for (const [aggregate, top] of mistakes) {
    const error = await folder.measures(spec(aggregate, top)).then(
      () => new Error(`not refused: ${aggregate}`),
      (refused: unknown) => refused,
    );
    if (!(error instanceof SpecError)) throw error;
    expect(error.position).toBeDefined();
    messages.push(
      `--- ${aggregate}${top ?? ""}\n${error.message}\n${error.advice ?? "(no advice)"}\n`,
    );
  }
  const text = messages.join("\n").replaceAll(`${folder.path}/`, "");
  expectGoldenFile("spec/golden/aggregate-errors.txt", text);
});
