import { expect, test } from "bun:test";
import {
  avg,
  count,
  distinct,
  enumerator,
  first,
  last,
  lhist,
  measure,
  quantiles,
  rate,
  span,
  stats,
  tracepoint,
} from "probebook";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { labFacts } from "./lab-kernel.ts";
import { expectSameLayout } from "./same-layout.ts";

const handlers = span(tracepoint("irq:irq_handler_entry"), tracepoint("irq:irq_handler_exit"));

test("the C of each aggregation is what was reviewed, and lies in memory as it is read", async () => {
  using facts = labFacts();
  const { node } = measure({
    attach: handlers,
    key: (e) => ({ irq: e.entry.irq }),
    aggregate: (e) => {
      const left = e.exit.ret - 100;
      return {
        mean: avg(left),
        all: stats(e.elapsed),
        size: lhist(left, { min: -100, max: 1000, step: 250 }),
        time: quantiles(e.elapsed),
        drift: quantiles(left, { error: 1 / 4 }),
        kinds: distinct(e.exit.ret),
        names: distinct(e.entry.action.name),
        start: first(e.elapsed, { when: left > 0 }),
        name: last(e.entry.action.name),
        events: rate(),
        "volume/s": rate(left),
      };
    },
  });
  const plan = planProbe([node], facts);
  const c = await renderC(viewOfC(plan, "Aggregations"));
  expectGoldenFile("compile/golden/aggregations.c", c.slice(c.indexOf("#include")));
  const object = await runClang(findClang(), `#pragma clang diagnostic error "-Wall"\n${c}`);
  expectSameLayout(plan, object);
});

test("first and last of an enumerator are kept as the number and shown by name", () => {
  using facts = labFacts();
  const { node } = measure({
    attach: tracepoint("irq:softirq_entry"),
    aggregate: (e) => ({ vector: last(enumerator(e.args.vec_nr, "*_SOFTIRQ")) }),
  });
  const [field] = planProbe([node], facts).measures[0]?.layout.values ?? [];
  expect(field?.stored).toMatchObject({ kind: "integer" });
});

test("what a CPU cannot keep of one key is refused", () => {
  using facts = labFacts();
  const { node } = measure({
    attach: handlers,
    aggregate: (e) => ({
      count: count(),
      fine: quantiles(e.elapsed, { error: 1 / 128 }),
      wide: lhist(e.elapsed, { min: 0, max: 1000, step: 1 }),
    }),
  });
  let refused: unknown;
  try {
    planProbe([node], facts);
  } catch (error) {
    refused = error;
  }
  if (!(refused instanceof SpecError)) throw new Error("not refused");
  expect(refused.what).toBe(
    "with wide, the values of one key take 38344 bytes; a CPU can keep 32768",
  );
  expect(refused.position).toBeDefined();
  expect(refused.advice).toContain("a larger step");
});

test("a small index is no array where the values of all its keys would not fit", () => {
  using facts = { ...labFacts(), cpus: 512 };
  const { node } = measure({
    attach: tracepoint("irq:softirq_entry"),
    key: (e) => ({ vector: enumerator(e.args.vec_nr, "*_SOFTIRQ") }),
    aggregate: (e) => ({ vectors: quantiles(e.args.vec_nr, { error: 1 / 128 }) }),
  });
  const [own] = planProbe([node], facts).measures;
  expect(own?.layout.storage).toEqual({ kind: "hash", entries: 64 });
});
