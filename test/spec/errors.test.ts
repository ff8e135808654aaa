import { afterAll, expect, test } from "bun:test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../../src/spec/spec-error.ts";
import { UserError } from "../../src/user-error.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder, type SpecText } from "./spec-file.ts";

const folder = new SpecFolder();
afterAll(() => folder[Symbol.dispose]());

const span = "span(entry, exit)";

function double(times: number): string {
  return `let v = e.pid; for (let i = 0; i < ${times}; i++) v = v * v;`;
}

const misuses: readonly SpecText[] = [
  // What JavaScript decides once.
  { before: "const f = (v) => { if (v > 1) return 1; return 0; };", where: "f(e.cpu) === 1" },
  { where: "{ while (e.cpu === 0) {} return true; }" },
  { where: "{ do {} while (!e.cpu); return true; }" },
  { where: "{ for (; e.pid; ) {} return true; }" },
  { where: "{ switch (e.pid) { case 1: return true; } return false; }" },
  { where: "{ switch (1) { case e.pid: return true; } return false; }" },
  { where: "{ function* f() { return e.cpu && (yield 1); } return [...f()] }" },
  { where: "{ function* f() { return e.cpu ? yield 1 : 2; } return [...f()] }" },
  { where: "{ let v = e.pid; v ||= 1; return v }" },
  { where: "{ const o = { v: e.pid }; o.v &&= 1; return o.v }" },
  { where: "typeof e.pid === 'number'" },
  { where: "e.pid instanceof Number" },
  // Functions that know nothing of kernel values.
  { attach: span, aggregate: "{ time: sum(Math.max(e.elapsed, 1)) }" },
  { where: "[1, 2].includes(e.cpu)" },
  { where: "[1, 2].some((cpu) => e.cpu === cpu)" },
  { where: "new Set([1, 2]).has(e.cpu)" },
  { where: "[1, 2]?.includes(e.cpu)" },
  { where: "Boolean(e.cpu)" },
  { where: "Number.isInteger(e.cpu)" },
  {
    before: 'import { isDeepStrictEqual } from "node:util";',
    where: "isDeepStrictEqual(e.cpu, 1)",
  },
  { where: 'JSON.stringify(e.cpu) === "1"' },
  { where: 'String(e.comm) === "bash"' },
  { where: 'e.comm.trim() === "bash"' },
  { where: '"bash".startsWith(e.comm)' },
  // Values that exist only in the kernel.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the spec's
  { key: "{ name: `task ${e.comm}` }" },
  { key: "{ name: [...e.args] }" },
  { key: "{ ...e.args }" },
  { where: '"vec_nr" in e.args' },
  { where: "e.args.vec_nr in [1]" },
  { where: "e.args.vec_nr()" },
  { where: "new e.args.vec_nr()" },
  { where: "(e.args.vec_nr = 1)" },
  { where: "e.args.vec_nr++" },
  { where: "{ let n = e.cpu; n += 1; return n }" },
  { where: "delete e.args.vec_nr" },
  { where: "e.cpu ** 2 > 3" },
  { where: "[10, 20][e.cpu] > 3" },
  { where: "[1, 2]?.[e.cpu] === 1" },
  // JavaScript runs once: what changes in it follows no event.
  { before: "let calls = 0;", where: "calls++ === e.cpu" },
  { before: "let calls = 0;", key: "{ ['n' + ++calls]: e.cpu }" },
  { before: "const calls = [];", aggregate: "{ time: sum(e.pid + calls.push(1)) }" },
  // Functions on kernel values.
  { where: "e.comm.includes(e.args.name)" },
  { where: "e.comm.startsWith(3)" },
  { where: "e.comm.endsWith()" },
  { key: "{ name: text(e.args.name, { limit: 5000 }) }" },
  { key: "{ name: userText(e.args.name, { limit: e.cpu }) }" },
  { where: 'cast(e.args.work, "struct (x)").a === 1' },
  { where: 'containerOf(e.args.work, "struct x", "a[1]").b === 1' },
  { where: 'perCpu("run queues").a === 1' },
  { where: 'variable(e.cpu, "int") === 1' },
  { where: 'e.cpu === constant("TCP-ESTABLISHED")' },
  // What no stack could hold.
  { where: `{ ${double(40)} return v === 1 }` },
  { where: `{ let v = e.pid; for (let i = 0; i < 200; i++) v = v + 1; return v === 1 }` },
  { where: `{ let v = e.pid; for (let i = 0; i < 30; i++) v = e.args.n + v; return v === 1 }` },
  { where: "'abc'.repeat(11).split('').map((c) => e.comm.includes(c)).reduce((a, b) => a || b)" },
  // Operands.
  { attach: span, where: "e.elapsed > 1.5" },
  { where: "e.pid !== 9007199254740993" },
  { where: "e.args.vec_nr !== null" },
  { where: "e.args.vec_nr === undefined" },
  { where: "e.args.vec_nr === {}" },
  { where: "e.pid === Symbol.iterator" },
  { key: "{ cpu: null }" },
  { aggregate: "{ sum: sum('1' + 1 > 2 ? {} : []) }" },
  // The probe as a whole.
  { key: "{ event: e }" },
  { key: "{ args: e.args }" },
  { where: "e.kstack === 1" },
  { key: "{ deep: e.kstack + 1 }" },
  { key: "{ cpu: e.cpus }" },
  { where: "e.latency > 1" },
  { attach: span, key: "{ vector: e.args.vec_nr }" },
  { key: "{ vector: e.entry.vec_nr }" },
  { aggregate: "{ time: hist(e.elapsed) }" },
  { aggregate: "{}" },
  { aggregate: "{ count: e.cpu }" },
  { aggregate: "{ count: 1 }" },
  { aggregate: "{ ['__proto__']: count() }" },
  { attach: "span(anyOf(entry, exit), exit)" },
  { attach: `anyOf(entry, ${span})` },
  { attach: 'tracepoint("softirq_entry")' },
  { attach: 'kernelFunction("vfs read")' },
];

test("every misuse is refused with its place, what is wrong and what to do", async () => {
  const messages: string[] = [];
  const nowhere: string[] = [];
  for (const spec of misuses) {
    const error = await refusal(spec);
    if (!(error instanceof UserError)) throw error;
    messages.push(`--- ${describe(spec)}\n${error.message}\n${error.advice ?? "(no advice)"}\n`);
    if (error instanceof SpecError && error.position === undefined) nowhere.push(describe(spec));
  }
  expectGoldenFile("spec/golden/errors.txt", messages.join("\n").replaceAll(`${folder.path}/`, ""));
  expect(nowhere).toEqual([]);
}, 60_000);

test("a file that was not rewritten is refused", async () => {
  mkdirSync(join(folder.path, "node_modules/spec"));
  const source = `import { count, probe, tracepoint } from "probebook";
export default probe({ title: "t", attach: tracepoint("a:b"), aggregate: () => ({ n: count() }) });`;
  const error = await folder.load(source, "node_modules/spec/index.ts").catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain("not prepared by Probebook's loader");
});

async function refusal(spec: SpecText): Promise<unknown> {
  try {
    await folder.measures(spec);
  } catch (error) {
    return error;
  }
  throw new Error(`not refused: ${describe(spec)}`);
}

function describe(spec: SpecText): string {
  return Object.entries(spec)
    .map(([part, text]) => `${part}: ${text}`)
    .join("; ");
}
