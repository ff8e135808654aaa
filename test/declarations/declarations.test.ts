import { afterAll, expect, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AttachName } from "../../src/declarations/attach-names.ts";
import { declarations } from "../../src/declarations/declarations.ts";
import { namesInHeader } from "../../src/declarations/header.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { expectGoldenFile } from "../golden.ts";
import { SpecFolder } from "../spec/spec-file.ts";
import { shopKernel } from "./shop-kernel.ts";

const root = shopKernel();
const folder = new SpecFolder();
afterAll(() => {
  root[Symbol.dispose]();
  folder[Symbol.dispose]();
});

const NAMES: readonly AttachName[] = [
  { kind: "tracepoint", name: "irq:irq_entry" },
  { kind: "tracepoint", name: "irq_entry" },
  { kind: "tracepoint", name: "timer:tick" },
  { kind: "tracepoint", name: "irq:none" },
  { kind: "function", name: "wake" },
  { kind: "function", name: "forget" },
  { kind: "function", name: "log_line" },
  { kind: "function", name: "shop:shop_poll" },
  { kind: "function", name: "gone:missing" },
  { kind: "syscall", name: "hire" },
  { kind: "struct", name: "class" },
  { kind: "struct", name: "nowhere" },
];
const made = declarations(openKernel(root.path), NAMES, "the shop's kernel");

test("what is declared of a kernel", () => {
  expectGoldenFile("declarations/golden/kernel.d.ts.txt", made.text);
});

test("the order and the number of times in which things are named change nothing", () => {
  const otherwise = [...NAMES, ...NAMES].reverse();
  expect(declarations(openKernel(root.path), otherwise, "the shop's kernel").text).toBe(made.text);
});

test("what this kernel does not have is told with the reason, and stays named in the header", () => {
  expect(made.absent.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "function gone:missing",
    "struct nowhere",
    "tracepoint irq:none",
  ]);
  expect(made.absent.map(({ reason }) => reason)).toEqual([
    "no module gone with BTF is loaded",
    "BTF has no type nowhere",
    'this kernel has no tracepoint "irq:none"',
  ]);
  const show = ({ kind, name }: AttachName) => `${kind} ${name}`;
  const always = "struct task_struct";
  expect(namesInHeader(made.text).map(show)).toEqual([...NAMES.map(show), always].sort());
});

test("tsc takes the file, what is right, and refuses each misspelt member by its name", () => {
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  const checkout = resolve(import.meta.dirname, "../..");
  write("kernel.d.ts", made.text);
  write(
    "right.ts",
    `import { cast, containerOf, kernelFunction, measure, count, sum, syscall, tracepoint, type Pointer, type Struct } from "probebook";
const oldest = (task: Pointer<Struct<"task_struct">>) => task.parent.parent;
export const a = measure({
  attach: tracepoint("irq:irq_entry"),
  where: (e) => e.args.action !== 0 && e.args.action.thread.frozen && !e.args.threaded,
  key: (e) => ({ name: e.args.action.name, comm: oldest(e.task).comm, class: e.task.class.name }),
  aggregate: (e) => ({
    n: count(), a: sum(e.args.action.queue.lengths[1][2]), b: sum(e.task.nested.low + e.task.level),
    c: sum(e.task.children[0]!.pid), d: sum(e.args.action.queue.longest[999]!), s: sum(e.args.stamps[e.cpu]!),
  }),
});
export const b = measure({
  attach: kernelFunction("wake"),
  where: (e) => e.args.why === "sleep" && e.args.task.hidden !== 0 && e.args.how === 1,
  key: (e) => ({ letters: e.task.names[0]!.letters, text: e.args.task.argv[1]! }),
  aggregate: (e) => ({ n: sum(e.args.level) }),
});
export const c = measure({
  attach: syscall("hire"),
  key: (e) => ({ name: e.args.name, where: e.args.where }),
  aggregate: (e) => ({ n: sum(e.args.flags) }),
});
export const held = measure({
  attach: kernelFunction("forget"),
  where: (e) => cast(e.task.stack, "struct irqaction").next !== 0 && cast(e.pid, "u8") !== 1,
  aggregate: (e) => ({ n: sum(containerOf(e.task.parent, "task_struct", "parent").pid) }),
});
export const d = measure({ attach: kernelFunction("shop:shop_poll"), aggregate: (e) => ({ n: sum(e.args.queue.ring) }) });
`,
  );
  write(
    "wrong.ts",
    `import { cast, containerOf, kernelFunction, measure, rawTracepoint, sum, syscall, tracepoint } from "probebook";
export const a = measure({
  attach: tracepoint("irq:irq_entry"),
  where: (e) => e.args.action.thread.frosen,
  key: (e) => ({ a: e.args.action.queue.longst, b: e.task.parent.parent.parent.com, c: e.task.nested.middle }),
  aggregate: (e) => ({ a: sum(e.args.action.queue.lengths[2][0]), b: sum(e.args.actoin), c: sum(e.task.usage) }),
});
export const b = measure({ attach: kernelFunction("wake"), aggregate: (e) => ({ n: sum(e.args.tsk.pid) }) });
export const c = measure({ attach: kernelFunction("shop:shop_poll"), aggregate: (e) => ({ n: sum(e.args.queue.lengths) }) });
export const d = measure({ attach: syscall("hire"), aggregate: (e) => ({ n: sum(e.args.where.bytes) }) });
export const f = measure({ attach: rawTracepoint("irq_entry"), aggregate: (e) => ({ n: sum(e.args.stamps[0]) }) });
export const g = measure({ attach: rawTracepoint("irq_entry"), aggregate: (e) => ({ n: sum(cast(e.args.irq, "struct task_struct *").pit) }) });
export const h = measure({ attach: rawTracepoint("irq_entry"), aggregate: (e) => ({ n: sum(containerOf(e.args.action, "irqaction", "next").irk) }) });
`,
  );
  const compilerOptions = { types: [], skipLibCheck: false };
  const include = ["*.ts"];
  const config = { extends: `${checkout}/tsconfig.json`, compilerOptions, include };
  write("tsconfig.json", JSON.stringify(config));
  const tsc = Bun.spawnSync([`${checkout}/node_modules/.bin/tsc`, "-p", folder.path]);
  const said = [
    ...tsc.stdout.toString().matchAll(/^(?:.*\/)?([\w.]+)\((\d+),\d+\): error TS\d+: (.*)$/gm),
  ]
    .map(([, file, line, message]) => `${file}:${line} ${message}`)
    .filter((line) => /^(kernel\.d|right|wrong)\.ts/.test(line));
  expect(said).toEqual([
    "wrong.ts:4 Property 'frosen' does not exist on type 'Pointer<task_struct>'. Did you mean 'frozen'?",
    "wrong.ts:5 Property 'longst' does not exist on type 'queue'. Did you mean 'longest'?",
    "wrong.ts:5 Property 'com' does not exist on type 'Pointer<task_struct>'. Did you mean 'comm'?",
    expect.stringContaining(
      "wrong.ts:5 Property 'middle' does not exist on type '{ readonly first: number;",
    ),
    "wrong.ts:6 Object is possibly 'undefined'.",
    expect.stringContaining("wrong.ts:6 Property 'actoin' does not exist on type"),
    "wrong.ts:6 Argument of type 'atomic_t' is not assignable to parameter of type 'number'.",
    expect.stringContaining("wrong.ts:8 Property 'tsk' does not exist on type"),
    "wrong.ts:9 Property 'lengths' does not exist on type 'Pointer<queue_2>'.",
    "wrong.ts:10 Property 'bytes' does not exist on type 'number'.",
    expect.stringContaining("wrong.ts:11 Property 'stamps' does not exist on type"),
    "wrong.ts:12 Property 'pit' does not exist on type 'Pointer<task_struct>'.",
    "wrong.ts:13 Property 'irk' does not exist on type 'Pointer<irqaction>'.",
  ]);
}, 30_000);
