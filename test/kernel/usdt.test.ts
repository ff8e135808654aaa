import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { Elf } from "../../src/kernel/elf.ts";
import { probesOf, usdtProbes } from "../../src/kernel/usdt.ts";
import { parseUsdtArguments } from "../../src/kernel/usdt-argument.ts";
import { UserError } from "../../src/user-error.ts";
import { compile, Root } from "./fixture.ts";
import { buildShop } from "./shop-program.ts";

const root = new Root();
afterAll(() => root[Symbol.dispose]());

test.each([
  ["a program that may be moved", "-pie"],
  ["a program with fixed addresses", "-no-pie"],
  ["a stripped program", "-s"],
  ["a library", "-shared"],
])("%s shows its probes, each inside the function that it stands in", (name, flag) => {
  const path = buildShop(root, name.replaceAll(" ", "-"), flag);
  const probes = usdtProbes(path);
  expect(probes.map((one) => `${one.provider}:${one.name}`)).toEqual([
    "shop:sold",
    "shop:closed",
    "shop:closed",
  ]);
  const [sold, first, second] = probes;
  expect(sold?.args.map(({ size, signed }) => [size, signed])).toEqual([
    [4, true],
    [8, false],
  ]);
  expect(first?.args).toEqual([]);
  expect(second?.args[0]?.operand).toEqual({ kind: "constant", value: -3n });
  expect(sold?.semaphore).toBeDefined();
  expect(first?.semaphore).toBeUndefined();
});

test("an address is the linker's, and a file offset is where its bytes are", async () => {
  const path = buildShop(root, "placed", "-pie");
  const bytes = new Uint8Array(await Bun.file(path).arrayBuffer());
  const elf = Elf.parse(bytes);
  const [sold] = probesOf(elf);
  if (sold?.semaphore === undefined) throw new Error("no probe with a semaphore");
  const symbols = elf.symbols(".symtab");
  const counter = symbols.find(({ name }) => name === "shop_sold_semaphore");
  const sell = symbols.find(({ name }) => name === "sell");
  expect(sold.semaphore.address).toBe(counter?.address ?? -1);
  expect(sold.address).toBeGreaterThanOrEqual(sell?.address ?? Infinity);
  expect(sold.address).toBeLessThan((sell?.address ?? 0) + (sell?.size ?? 0));
  const nop = process.arch === "arm64" ? 0x1f : 0x90;
  expect(bytes[sold.fileOffset]).toBe(nop);
  const section = elf.sections.find(({ name }) => name === ".probes");
  expect(sold.semaphore.fileOffset).toBe(section?.offset ?? -1);
});

test("a prelinked file's notes are moved as far as its .stapsdt.base was", async () => {
  const path = buildShop(root, "prelinked", "-pie");
  const bytes = new Uint8Array(await Bun.file(path).arrayBuffer());
  const [before] = probesOf(Elf.parse(bytes));
  const note = Elf.parse(bytes).sections.find(({ name }) => name === ".note.stapsdt");
  const view = new DataView(bytes.buffer);
  const description = (note?.offset ?? 0) + 20;
  for (const field of [0, 8, 16])
    view.setBigUint64(
      description + field,
      view.getBigUint64(description + field, true) + 0x1000n,
      true,
    );
  expect(probesOf(Elf.parse(bytes))[0]).toEqual(before!);
});

test("a note that is cut off ends the list; another owner's is passed over", async () => {
  const path = buildShop(root, "cut", "-pie");
  const bytes = new Uint8Array(await Bun.file(path).arrayBuffer());
  const note = Elf.parse(bytes).sections.find(({ name }) => name === ".note.stapsdt");
  const at = note?.offset ?? 0;
  const other = Uint8Array.from(bytes);
  other[at + 12] = "S".charCodeAt(0);
  expect(probesOf(Elf.parse(other)).map(({ name }) => name)).toEqual(["closed", "closed"]);
  const cut = Uint8Array.from(bytes);
  new DataView(cut.buffer).setUint32(at + 4, 0x7fff_fff0, true);
  expect(probesOf(Elf.parse(cut))).toEqual([]);
});

test("a file without probes has none, and what is no ELF file is named", () => {
  root.write("plain.o", compile("int one;"));
  expect(usdtProbes(join(root.path, "plain.o"))).toEqual([]);
  root.write("text", "#!/bin/sh\n".repeat(20));
  for (const [name, why] of [
    ["text", "text: broken ELF file: it has no ELF header"],
    ["missing", "missing cannot be read: ENOENT"],
  ] as const) {
    expect(() => usdtProbes(join(root.path, name))).toThrow(UserError);
    expect(() => usdtProbes(join(root.path, name))).toThrow(why);
  }
});

test.each([
  ["-4@$5", 4, true, { kind: "constant", value: 5n }],
  ["8@$0x10", 8, false, { kind: "constant", value: 16n }],
  ["-8@-1", 8, true, { kind: "constant", value: -1n }],
  ["-4@%edi", 4, true, { kind: "register", name: "edi" }],
  ["1@%r10b", 1, false, { kind: "register", name: "r10b" }],
  ["8@x19", 8, false, { kind: "register", name: "x19" }],
  ["8@(%rbx)", 8, false, memory("rbx", 0)],
  ["-2@-1204(%rbp)", 2, true, memory("rbp", -1204)],
  ["4@8(%rax,%rcx,4)", 4, false, memory("rax", 8, "rcx", 4)],
  ["8@(%rax,%rcx)", 8, false, memory("rax", 0, "rcx")],
  ["4@[sp, 16]", 4, false, memory("sp", 16)],
  ["8@[x20]", 8, false, memory("x20", 0)],
  ["8@[x20, x1, lsl 3]", 8, false, memory("x20", 0, "x1", 8)],
  ["4@counter(%rip)", 4, false, { kind: "other" }],
  ["8f@%xmm1", 8, false, { kind: "other" }],
] as const)("the argument %s is read", (text, size, signed, operand) => {
  const [argument, ...more] = parseUsdtArguments(text);
  expect(more).toEqual([]);
  expect(argument).toEqual({ text, size, signed, float: text.includes("f@"), operand });
});

test("a blank inside an address is not the end of an argument", () => {
  const texts = parseUsdtArguments(" -4@[sp, 12] 8@x1  4@[x0, w2, lsl 2]").map(({ text }) => text);
  expect(texts).toEqual(["-4@[sp, 12]", "8@x1", "4@[x0, w2, lsl 2]"]);
  expect(parseUsdtArguments("")).toEqual([]);
});

function memory(base: string, displacement: number, index?: string, scale = 1) {
  return { kind: "memory" as const, base, index, scale, displacement };
}
