import { expect, test } from "bun:test";
import fc from "fast-check";
import { Elf } from "../../src/kernel/elf.ts";
import { UserError } from "../../src/user-error.ts";
import { compile } from "./fixture.ts";

const OBJECT = compile(
  "static int hidden(void) { return 1; } int shown(void) { return hidden(); } int outside(void); int data = 3; int calls(void) { return outside(); }",
  "-O0",
);

test("an object's symbols are told apart: functions, data, and what others define", () => {
  const symbols = Elf.parse(OBJECT).symbols(".symtab");
  const named = (name: string) => symbols.find((one) => one.name === name);
  expect(named("hidden")).toMatchObject({ isFunction: true, defined: true });
  expect(named("shown")?.size).toBeGreaterThan(0);
  expect(named("data")).toMatchObject({ isFunction: false, size: 4 });
  expect(named("outside")).toMatchObject({ defined: false });
});

test("a section that is not there is undefined, and a missing table has no symbols", () => {
  const elf = Elf.parse(OBJECT);
  expect(elf.section(".BTF")).toBeUndefined();
  expect(elf.section(".text")?.length).toBeGreaterThan(0);
  expect(elf.symbols(".dynsym")).toEqual([]);
});

test("32-bit and big-endian files are refused", () => {
  for (const [at, value] of [
    [4, 1],
    [5, 2],
  ] as const) {
    const other = new Uint8Array(OBJECT);
    other[at] = value;
    expect(() => Elf.parse(other)).toThrow("64-bit little-endian");
  }
});

function askEverything(bytes: Uint8Array): void {
  try {
    const elf = Elf.parse(bytes);
    for (const { name } of elf.sections) elf.section(name);
    elf.symbols(".symtab");
    elf.symbols(".dynsym");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

test("every truncation, and bytes at random, give a UserError or symbols", () => {
  for (let length = 0; length < OBJECT.length; length++) askEverything(OBJECT.subarray(0, length));
  expect(() => Elf.parse(OBJECT.subarray(0, OBJECT.length - 1))).toThrow(UserError);
  const change = fc.record({ at: fc.nat(OBJECT.length - 1), value: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = new Uint8Array(OBJECT);
      for (const { at, value } of changes) bytes[at] = value;
      askEverything(bytes);
    }),
    { numRuns: 400 },
  );
});
