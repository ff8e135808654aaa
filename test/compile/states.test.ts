import { afterAll, expect, test } from "bun:test";
import { viewOfC } from "../../src/compile/c-source.ts";
import { renderC } from "../../src/compile/c-template.ts";
import { findClang, runClang } from "../../src/compile/clang.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder } from "../spec/spec-file.ts";
import { labFacts } from "./lab-kernel.ts";

const folder = new SpecFolder();
afterAll(() => folder[Symbol.dispose]());

/** A probe of these measures, with two states. */
const source = (...measures: readonly string[]) => `
import { count, distinct, first, hist, measure, probe, span, state, sum, tracepoint } from "probebook";
const entry = tracepoint("irq:softirq_entry");
const exit = tracepoint("irq:softirq_exit");
const births = state<any>("births");
const names = state<any>("names");
export default probe({
  title: "Example",
  measure: () => [
    ${measures.map((one) => `measure({ ${one} }),`).join("\n    ")}
  ],
});
`;

const born = "attach: entry, update: (e) => [births.set(e.cpu, { at: e.time, comm: e.comm })]";

test("the C of states, records and rows in one probe is what was reviewed", async () => {
  using facts = labFacts();
  const probe = await folder.load(
    source(
      "attach: entry, update: (e) => [births.set([e.cpu, e.args.vec_nr], { at: e.time, comm: e.comm, n: births.get([e.cpu, e.args.vec_nr]).n + 1 }), names.set(e.comm, { pid: e.pid }, { when: e.pid > 0 })]",
      "attach: exit, where: (e) => births.has([e.cpu, e.args.vec_nr]), key: (e) => ({ comm: births.get([e.cpu, e.args.vec_nr]).comm }), aggregate: (e) => ({ time: hist(e.time - births.get([e.cpu, e.args.vec_nr]).at) }), emit: (e) => ({ vec: e.args.vec_nr, age: e.time - births.get([e.cpu, e.args.vec_nr]).at, comm: births.get([e.cpu, e.args.vec_nr]).comm, stack: e.kstack }), update: (e) => [births.delete([e.cpu, e.args.vec_nr])]",
      "attach: span(entry, exit), emit: (e) => ({ vec: e.entry.vec_nr, age: e.elapsed, last: names.get(births.get([e.cpu, e.entry.vec_nr]).comm).pid })",
    ),
  );
  const c = await renderC(viewOfC(planProbe(probe.measures({}, []), facts), probe.title));
  expectGoldenFile("compile/golden/states.c", c.slice(c.indexOf("#include")));
  await runClang(findClang(), `#pragma clang diagnostic error "-Wall"\n${c}`);
});

const kept =
  "attach: entry, update: (e) => [births.set(e.cpu, { at: e.time, stack: e.kstack, comm: e.comm, user: e.ustack })]";

test("the C of stacks that are kept is what was reviewed", async () => {
  using facts = labFacts();
  const probe = await folder.load(
    source(
      kept,
      "attach: exit, key: (e) => ({ comm: births.get(e.cpu).comm, stack: births.get(e.cpu).stack, user: births.get(e.cpu).user }), aggregate: (e) => ({ time: hist(e.time - births.get(e.cpu).at) }), emit: (e) => ({ user: births.get(e.cpu).user }), update: (e) => [births.delete(e.cpu)]",
    ),
    "kept.ts",
  );
  const c = await renderC(viewOfC(planProbe(probe.measures({}, []), facts), probe.title));
  expectGoldenFile("compile/golden/kept-stacks.c", c.slice(c.indexOf("#include")));
  await runClang(findClang(), `#pragma clang diagnostic error "-Wall"\n${c}`);
});

const wrong: readonly (readonly string[])[] = [
  ["attach: entry, where: (e) => births.has(e.cpu), aggregate: () => ({ count: count() })"],
  ["attach: entry, update: (e) => [births.delete(e.cpu)]"],
  [born, "attach: exit, emit: (e) => ({ x: births.get(e.cpu).when })"],
  [born, "attach: exit, emit: (e) => ({ x: births.get(e.cpu) })"],
  [born, "attach: exit, emit: (e) => ({ x: births.get([e.cpu, e.pid]).at })"],
  [born, "attach: exit, emit: (e) => ({ x: births.get(e.comm).at })"],
  [born, "attach: exit, update: (e) => [births.set(e.cpu, { at: e.time })]"],
  [born, "attach: exit, update: (e) => [births.set(e.cpu, { at: e.comm, comm: e.comm })]"],
  [born, "attach: exit, update: (e) => [births.set(e.cpu, { at: -e.pid, comm: e.comm })]"],
  ["attach: entry, update: (e) => [births.set(e.cpu, {})]"],
  ["attach: entry, update: (e) => [births.set([], { at: e.time })]"],
  ["attach: entry, update: (e) => [births.set(e.kstack, { at: e.time })]"],
  [
    born,
    'attach: exit, where: (e) => state<any>("births").has(e.cpu), emit: (e) => ({ pid: e.pid })',
  ],
  [
    `attach: entry, update: (e) => [births.set(e.cpu, Object.fromEntries([..."abcdefghijklmnopqrstuvwxyz"].map((name) => [name, e.comm])))]`,
  ],
  ["attach: entry, key: (e) => ({ pid: e.pid }), emit: (e) => ({ pid: e.pid })"],
  ["attach: entry, emit: (e) => ({ x: e.pid })", "attach: exit, emit: (e) => ({ x: e.comm })"],
  ["attach: entry, emit: (e) => ({ x: e })"],
  ["attach: entry, emit: (e) => ({ __proto__x: e.pid, ['__proto__']: e.cpu })"],
  [kept, "attach: exit, where: (e) => births.get(e.cpu).stack, emit: (e) => ({ pid: e.pid })"],
  [kept, "attach: exit, aggregate: (e) => ({ s: sum(births.get(e.cpu).stack) })"],
  [kept, "attach: exit, aggregate: (e) => ({ f: first(births.get(e.cpu).stack) })"],
  [kept, "attach: exit, aggregate: (e) => ({ d: distinct(births.get(e.cpu).user) })"],
  [kept, "attach: exit, update: (e) => [names.set(e.cpu, { stack: births.get(e.cpu).stack })]"],
  [kept, "attach: exit, update: (e) => [names.set(births.get(e.cpu).stack, { at: e.time })]"],
  [
    kept,
    "attach: exit, key: (e) => ({ x: e.pid ? births.get(e.cpu).stack : births.get(e.cpu).user }), aggregate: () => ({ n: count() })",
  ],
  [
    "attach: entry, update: (e) => [births.set(e.cpu, { stack: e.kstack }), births.set(e.pid, { stack: e.ustack })]",
  ],
  [
    "attach: entry, update: (e) => [births.set(e.cpu, { stack: e.kstack }), births.set(e.pid, { stack: e.pid })]",
  ],
];

test("each wrong use of a state or of emit is refused with its place, the reason and what to do", async () => {
  const messages: string[] = [];
  for (const measures of wrong) {
    const error = await refusal(source(...measures));
    if (!(error instanceof SpecError)) throw error;
    expect(error.position).toBeDefined();
    messages.push(`--- ${measures.at(-1)}\n${error.message}\n${error.advice ?? "(no advice)"}\n`);
  }
  const text = messages.join("\n").replaceAll(`${folder.path}/`, "");
  expectGoldenFile("compile/golden/state-errors.txt", text);
}, 30_000);

async function refusal(spec: string): Promise<unknown> {
  using facts = labFacts();
  const probe = await folder.load(spec);
  try {
    planProbe(probe.measures({}, []), facts);
  } catch (error) {
    return error;
  }
  return new Error(`not refused: ${spec}`);
}
