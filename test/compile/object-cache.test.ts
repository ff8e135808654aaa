import { afterEach, beforeEach, expect, test } from "bun:test";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import hardirqs from "../../probes/hardirqs.ts";
import { viewOfC } from "../../src/compile/c-source.ts";
import { compileView } from "../../src/compile/compile.ts";
import { planProbe } from "../../src/compile/plan.ts";
import { TrustedCache } from "../../src/compile/trusted-cache.ts";
import { labFacts } from "./lab-kernel.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "probebook-objects-"));
  // A compiler that notes each run, and whose object is its run's number.
  const script = `#!/bin/sh\ncat > /dev/null\necho run >> ${root}/runs\nwc -l < ${root}/runs\n`;
  writeFileSync(join(root, "clang"), script);
  chmodSync(join(root, "clang"), 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

const runs = () => readFileSync(join(root, "runs"), "utf8").split("\n").length - 1;

function view(flags: Readonly<Record<string, boolean>> = {}, title = "Title") {
  using facts = labFacts();
  return viewOfC(planProbe(hardirqs.measures(flags, []), facts), title);
}

const compile = (of = view(), identity = "clang 14, libbpf 1.1") =>
  compileView(of, { path: join(root, "clang"), identity }, TrustedCache.open("objects", root));

test("the same C, compiler and headers are compiled once; whatever differs, again", async () => {
  const first = await compile();
  const again = await compile();
  expect(runs()).toBe(1);
  expect(Buffer.from(again.object).equals(Buffer.from(first.object))).toBeTrue();
  expect(again.c).toBe(first.c);
  await compile(view({ count: true }));
  expect(runs()).toBe(2);
  await compile(view({}, "Another title"));
  expect(runs()).toBe(3);
  await compile(view(), "clang 15, libbpf 1.1");
  expect(runs()).toBe(4);
});

test("without a folder to trust everything is compiled anew", async () => {
  writeFileSync(join(root, "probebook"), "no folder");
  await compile();
  await compile();
  expect(runs()).toBe(2);
});

const isRoot = process.getuid?.() === 0;
if (!isRoot) console.warn("skipping the test of another user's files: only root can make them");

test.skipIf(!isRoot)("another user's file or folder is never used", () => {
  const key = TrustedCache.key("a");
  const cache = TrustedCache.open("objects", root);
  cache?.write(key, Buffer.from("object"));
  expect(cache?.read(key)?.toString()).toBe("object");
  chownSync(join(root, "probebook/objects", key), 1000, 1000);
  expect(cache?.read(key)).toBeUndefined();
  chownSync(join(root, "probebook/objects"), 1000, 1000);
  expect(TrustedCache.open("objects", root)).toBeUndefined();
});

test("processes that write the same object at once leave a whole one", async () => {
  const script = `
    import { TrustedCache } from ${JSON.stringify(join(import.meta.dir, "../../src/compile/trusted-cache.ts"))};
    const cache = TrustedCache.open("objects", ${JSON.stringify(root)});
    const content = Buffer.alloc(200_000, "x");
    for (let i = 0; i < 100; i++) {
      cache.write("key", content);
      if (!cache.read("key")?.equals(content)) process.exit(1);
    }`;
  const writers = [1, 2, 3].map(() => Bun.spawn(["bun", "-e", script], { stderr: "inherit" }));
  expect(await Promise.all(writers.map((one) => one.exited))).toEqual([0, 0, 0]);
});
