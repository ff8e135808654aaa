import { describe, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { folders, topLevel } from "./folders.ts";
import { brokenLinks } from "./links.ts";
import { breaches, cycle } from "./rules.ts";
import { exists, paths, root, sourceFiles, text } from "./tree.ts";

const files = await sourceFiles();

test("every file keeps to what its folder may know", () => {
  expect(files.flatMap(breaches)).toEqual([]);
});

test("only the command line imports what it finds out while it runs", () => {
  const computed = files.filter((file) => file.computedImports > 0 && file.path.startsWith("src/"));
  expect(computed.map((file) => file.path).filter((path) => !path.startsWith("src/cli/"))).toEqual(
    [],
  );
});

test("every relative import names an existing file, extension included", () => {
  const missing = files.flatMap((file) =>
    file.imports.filter((path) => !exists(path)).map((path) => `${file.path} imports ${path}`),
  );
  expect(missing).toEqual([]);
});

test("no file imports itself by way of others", () => {
  expect(cycle(new Map(files.map((file) => [file.path, file.imports])))).toBeUndefined();
});

test("no folder depends on one that depends on it", () => {
  const rows = Object.entries(folders).map(([folder, row]) => [folder, row.mayImport] as const);
  expect(cycle(new Map(rows))).toBeUndefined();
});

test("every folder of src stands in the table, and the table names no other", () => {
  const present = readdirSync(`${root}/src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(present.sort()).toEqual(Object.keys(folders).sort());
});

test("no source file is longer than 300 lines", async () => {
  const all = paths("{src,probes,templates}/**/*.{ts,sh,hbs,c,h,css}");
  // Declarations are generated: nobody reads them from the first line to the last.
  const sources = all.filter((path) => !path.endsWith(".d.ts"));
  const long: string[] = [];
  for (const path of sources) {
    const lines = (await text(path)).split("\n").length - 1;
    if (lines > 300) long.push(`${path}: ${lines}`);
  }
  expect(long).toEqual([]);
});

test("the top level holds what it is meant to and nothing else", () => {
  const git = Bun.spawnSync(["git", "-c", "safe.directory=*", "-C", root, "ls-files"]);
  expect(git.exitCode).toBe(0);
  const tracked = new Set<string>();
  for (const path of git.stdout.toString().split("\n").filter(Boolean)) {
    tracked.add(path.slice(0, `${path}/`.indexOf("/")));
  }
  expect([...tracked].filter((entry) => !topLevel.includes(entry))).toEqual([]);
});

test("the lock file names no registry's host", async () => {
  expect(await text("bun.lock")).not.toMatch(/https?:\/\//);
});

describe("links in prose resolve", () => {
  test.each(paths("{*.md,{docs,notebooks,src,test}/**/*.md}"))("%s", async (path) => {
    expect(await brokenLinks(path)).toEqual([]);
  });
});
