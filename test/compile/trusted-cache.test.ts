import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TrustedCache } from "../../src/compile/trusted-cache.ts";

let root: string;
const key = TrustedCache.key("a", 1);
const content = Buffer.from("an object");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "probebook-cache-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const folder = () => join(root, "probebook", "objects");
const entry = () => join(folder(), key);

function filled(): TrustedCache {
  const cache = TrustedCache.open("objects", root);
  if (cache === undefined) throw new Error("no cache");
  cache.write(key, content);
  expect(cache.read(key)).toEqual(content);
  return cache;
}

test("what was written is read again, by its key only", () => {
  const cache = filled();
  expect(cache.read(TrustedCache.key("a", 2))).toBeUndefined();
  expect(TrustedCache.key("a", 1)).not.toBe(TrustedCache.key("a1"));
  expect(readdirSync(folder())).toEqual([key]);
});

test("an altered or a truncated file is never used", () => {
  const cache = filled();
  const bytes = readFileSync(entry());
  writeFileSync(entry(), Buffer.concat([bytes.subarray(0, -1), Buffer.from("X")]));
  expect(cache.read(key)).toBeUndefined();
  writeFileSync(entry(), bytes.subarray(0, 20));
  expect(cache.read(key)).toBeUndefined();
});

test("a file that others can write is never used", () => {
  const cache = filled();
  chmodSync(entry(), 0o620);
  expect(cache.read(key)).toBeUndefined();
});

test("a link is never followed", () => {
  const cache = filled();
  renameSync(entry(), join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), entry());
  expect(cache.read(key)).toBeUndefined();
});

test("a folder that others can write is not opened, nor one that is a link", () => {
  filled();
  chmodSync(folder(), 0o777);
  expect(TrustedCache.open("objects", root)).toBeUndefined();
  chmodSync(folder(), 0o700);
  chmodSync(join(root, "probebook"), 0o770);
  expect(TrustedCache.open("objects", root)).toBeUndefined();
  chmodSync(join(root, "probebook"), 0o700);
  renameSync(folder(), join(root, "elsewhere"));
  symlinkSync(join(root, "elsewhere"), folder());
  expect(TrustedCache.open("objects", root)).toBeUndefined();
});

test("where there can be no folder there is no cache, and no error", () => {
  writeFileSync(join(root, "probebook"), "a file");
  expect(TrustedCache.open("objects", root)).toBeUndefined();
  expect(TrustedCache.open("objects", "/proc/self")).toBeUndefined();
});

test("what cannot be written is not there, and leaves nothing behind", () => {
  const cache = filled();
  rmSync(folder(), { recursive: true });
  cache.write(key, content);
  expect(cache.read(key)).toBeUndefined();
});
