import { expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as probebook from "../../src/probebook.ts";
import { builtins } from "../../src/spec/expression.ts";
import { examplesIn, root } from "./examples.ts";

const page = readFileSync(join(root, "docs/reference.md"), "utf8");
const specs = examplesIn("reference.md", page)
  .map(({ source }) => source)
  .join("\n");

// What no example can run everywhere: most virtual machines have no such counters.
const withoutExample = ["hardware"];

test("each export of probebook is in an example of the reference that is run", () => {
  const missing = Object.keys(probebook).filter((name) => !new RegExp(`\\b${name}\\b`).test(specs));
  expect(missing.filter((name) => !withoutExample.includes(name))).toEqual([]);
});

test("each builtin is in an example, and all are in the tables", () => {
  expect(Object.keys(builtins).filter((name) => !specs.includes(`e.${name}`))).toEqual([]);
  const listed = [...Object.keys(builtins).map((name) => `e.${name}`), ...Object.keys(probebook)];
  expect(listed.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});
