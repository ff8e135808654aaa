import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { formatEntry } from "../../src/catalogue/format.ts";
import type { Refusal } from "../../src/catalogue/kernel-points.ts";
import { parseQuery } from "../../src/catalogue/query.ts";
import { detailed, search } from "../../src/catalogue/search.ts";
import { openKernel } from "../../src/kernel/kernel.ts";
import { UserError } from "../../src/user-error.ts";
import { shopKernel } from "../declarations/shop-kernel.ts";
import { expectGoldenFile } from "../golden.ts";
import { compile } from "../kernel/fixture.ts";
import { buildShop } from "../kernel/shop-program.ts";

const root = shopKernel();
afterAll(() => root[Symbol.dispose]());
const kernel = openKernel(root.path);

/** A machine that lets everything be attached but functions by fentry. */
const refusal: Refusal = (mechanism) => (mechanism === "fentry" ? "it is locked down" : undefined);

function list(text: string, verbose = false): string {
  const found = search(kernel, parseQuery(text), refusal);
  return found
    .map((entry) => formatEntry(verbose ? detailed(kernel, entry, refusal) : entry))
    .join("");
}

test.each([
  ["irq:*", "tracepoint:irq:irq_entry\n"],
  ["tick", "tracepoint:timer:tick\n"],
  ["t:*:tick", "tracepoint:timer:tick\n"],
  ["rawTracepoint:tick", "tracepoint:timer:tick\n"],
  ["hire", "syscall:hire\n"],
  ["syscall:*", "syscall:hire\n"],
  ["s:task*", "software:task-clock\n"],
  ["hardware:branch-*", "hardware:branch-instructions\nhardware:branch-misses\n"],
  ["struct *_str*", "struct task_struct, "],
  ["enum *", "enum irqreturn, 4 bytes\n"],
  ["union nothing_such*", undefined],
])("%s is listed", (pattern, expected) => {
  if (expected === undefined) expect(() => list(pattern)).toThrow(UserError);
  else expect(list(pattern)).toStartWith(expected);
});

test("a function is listed with its module and by what it can be attached to", () => {
  const lines = list("function:*").trimEnd().split("\n");
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ["kernelFunction:forget", "kprobe"],
    ["kernelFunction:hidden_from_btf", "kprobe"],
    ["kernelFunction:log_line", "kprobe"],
    ["kernelFunction:wake", "kprobe"],
    ["kernelFunction:shop:shop_poll", "kprobe"],
  ]);
  expect(list("shop:*")).toStartWith("kernelFunction:shop:shop_poll ");
});

test("what is told of each kind in full", () => {
  const asked = [
    "tracepoint:irq:irq_entry",
    "tracepoint:timer:tick",
    "tracepoint:syscalls:sys_enter_hire",
    "wake",
    "forget",
    "shop_poll",
    "hidden_from_btf",
    "syscall:hire",
    "struct task_struct",
    "struct irqaction",
    "struct queue",
    "enum irqreturn",
    "software:faults",
  ];
  const told = asked.map((pattern) => `$ list -v '${pattern}'\n${list(pattern, true)}`);
  expectGoldenFile("catalogue/golden/verbose.txt", told.join("\n"));
});

test.each([
  ["irq:irq_enty", "nothing in this kernel is called irq:irq_enty; did you mean irq:irq_entry"],
  ["struct task_strct", "is called struct task_strct; did you mean task_struct?"],
  ["enum irqretrn", "did you mean irqreturn?"],
  ["syscall:hir", "did you mean hire?"],
  ["software:page-fault", "did you mean page-faults?"],
  ["weke", "did you mean wake?"],
  ["fentry:weke", 'this kernel has no function "weke"; near it: wake'],
  ["shop:shop_pol", 'shop has no function "shop_pol"; near it: shop_poll'],
  ["block:*", 'nothing in this kernel matches "block:*"'],
  ["usdt:nowhere", '"nowhere" is neither a program in PATH nor a library'],
  ["two words", '"two words" is no name and no pattern'],
])("%s is nothing: what is near", (pattern, message) => {
  expect(() => list(pattern)).toThrow(message);
});

test("without tracefs tracepoints are known by BTF, and system calls are not", () => {
  using bare = shopKernel();
  Bun.spawnSync(["rm", "-r", join(bare.path, "sys/kernel/tracing")]);
  const facts = openKernel(bare.path);
  const found = search(facts, parseQuery("t:*"), refusal);
  expect(found.map(({ name }) => name)).toEqual(["irq_entry", "tick"]);
  expect(() => search(facts, parseQuery("syscall:*"), refusal)).toThrow(UserError);
});

test("a program's probes are each listed once with all their places, its functions by name", () => {
  buildShop(root, "shop", "-no-pie");
  const [, sold = ""] = list("usdt:/shop")
    .split(/^(?=usdt:)/m)
    .reverse();
  const path = join(root.path, "shop");
  const place = (text: string) => text.replaceAll(/0x[0-9a-f]+/g, "0x…");
  expect(place(sold)).toMatch(
    /^usdt:.*\/shop:shop:sold\n {2}at 0x… {2}semaphore 0x… {2}arg0 -4@\S+ {2}arg1 8@\S+\n$/,
  );
  const closed = list("usdt:/shop:clos*");
  expect(place(closed)).toBe(
    `usdt:${path}:shop:closed\n  at 0x…\n  at 0x…  arg0 8@${process.arch === "x64" ? "$" : ""}-3\n`,
  );
  expect(list("uprobe:/shop:sel*")).toBe(`uprobe:${path}:sell\n`);
  expect(() => list("usdt:/shop:clsed")).toThrow("did you mean closed");
  expect(() => list("uprobe:/shop:sel")).toThrow("did you mean sell?");
});

test("a file without probes, and a file that is none, are told apart", () => {
  const C = "static int hidden(int a) { return a * 2; } int shown(int a) { return hidden(a); }";
  root.write("opt/lib.o", compile(C, "-O0"));
  const path = join(root.path, "opt/lib.o");
  expect(() => list("usdt:/opt/lib.o")).toThrow(`${path} has no USDT probes`);
  expect(() => list("usdt:/opt/none.so")).toThrow("/opt/none.so is no file");
});
