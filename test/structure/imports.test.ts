import { expect, test } from "bun:test";
import { reachOf } from "./imports.ts";

const specifiers = (source: string) => reachOf("a.ts", source).specifiers;

test.each([
  ['import a, { type B } from "./b.ts";', "./b.ts"],
  ['import type { C } from "./c.ts";', "./c.ts"],
  ['import "./side.ts";', "./side.ts"],
  ['import page from "../page.hbs" with { type: "text" };', "../page.hbs"],
  ['export * from "./d.ts";', "./d.ts"],
  ['export type { E } from "./e.ts";', "./e.ts"],
  ['const f = await import("./f.ts");', "./f.ts"],
  ['let g: import("./g.ts").G;', "./g.ts"],
  ['import h = require("./h.ts");', "./h.ts"],
  ['const i = require("./i.ts");', "./i.ts"],
  ['new Worker(new URL("./w.ts", import.meta.url));', "./w.ts"],
])("%s is an import", (source, specifier) => {
  expect(specifiers(source)).toEqual([specifier]);
});

test("text that looks like an import is none", () => {
  expect(
    specifiers('// import "./a.ts"\nconst s = "import \'./b.ts\'"; export const x = 1;'),
  ).toEqual([]);
});

test("an import that is computed is counted", () => {
  expect(reachOf("a.ts", "await import(path)").computedImports).toBe(1);
});

test("the global Bun is seen, a property of that name is not code of Bun's", () => {
  expect(reachOf("a.ts", 'Bun.file("x")').namesBun).toBe(true);
  expect(reachOf("a.ts", 'const versions = { node: "22" };').namesBun).toBe(false);
});
