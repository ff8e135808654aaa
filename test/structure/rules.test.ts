import { expect, test } from "bun:test";
import { breaches, cycle } from "./rules.ts";
import { sourceFile } from "./tree.ts";

const broken = (path: string, source: string) => breaches(sourceFile(path, source)).length > 0;

test.each([
  ["src/spec/a.ts", 'import "../user-error.ts";'],
  ["src/spec/a.ts", 'import "./b.ts";'],
  ["src/compile/a.ts", 'import type { B } from "../spec/b.ts";'],
  ["src/compile/a.ts", 'import c from "../../templates/a.c.hbs" with { type: "text" };'],
  ["src/bpf/a.ts", 'import { dlopen } from "bun:ffi";'],
  ["src/probebook.ts", 'import "./report/a.ts";'],
  ["probes/a.ts", 'import { probe } from "probebook";'],
  ["test/bpf/a.test.ts", 'import "../../src/bpf/a.ts";'],
])("%s may say %s", (path, source) => {
  expect(breaches(sourceFile(path, source))).toEqual([]);
});

test.each([
  ["src/spec/a.ts", 'import "../kernel/b.ts";'],
  ["src/spec/a.ts", 'import { readFileSync } from "node:fs";'],
  ["src/spec/a.ts", 'Bun.file("a");'],
  ["src/kernel/a.ts", 'import type { B } from "../spec/b.ts";'],
  ["src/compile/a.ts", 'await import("../bpf/b.ts");'],
  ["src/session/a.ts", 'import "../terminal/b.ts";'],
  ["src/recording/a.ts", 'export * from "../report/b.ts";'],
  ["src/report/a.ts", 'import { dlopen } from "bun:ffi";'],
  ["src/lab/a.ts", 'import "../../probes/hardirqs.ts";'],
  ["src/cli/a.ts", 'import "probebook";'],
  ["src/user-error.ts", 'import "./spec/a.ts";'],
  ["src/novel/a.ts", "export {};"],
  ["probes/a.ts", 'import "../src/spec/a.ts";'],
  ["test/bpf/a.test.ts", 'import { ptr } from "bun:ffi";'],
])("%s may not say %s", (path, source) => {
  expect(broken(path, source)).toBe(true);
});

test("a cycle is found wherever the walk begins", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(cycle(imports)).toEqual(["b", "d", "b"]);
});

test("two ways to one file are no cycle", () => {
  const imports = new Map([
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", []],
  ]);
  expect(cycle(imports)).toBeUndefined();
});
