import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringBack } from "../../src/lab/bring-back.ts";

const boot = Date.parse("2026-01-01T12:00:00Z");
let from: string;
let checkout: string;

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), "probebook-from-"));
  checkout = mkdtempSync(join(tmpdir(), "probebook-to-"));
});
afterEach(() => {
  for (const folder of [from, checkout]) rmSync(folder, { recursive: true });
});

async function put(path: string, text: string, time: number): Promise<void> {
  await Bun.write(path, text);
  utimesSync(path, time / 1000, time / 1000);
}

test("new files and changed files come to their places", async () => {
  await put(join(from, "reports/new.html"), "new", boot + 1);
  await put(join(from, "old.txt"), "guest's", boot + 1);
  await put(join(checkout, "old.txt"), "host's", boot - 1000);
  expect(bringBack(from, checkout, boot).written.toSorted()).toEqual([
    "old.txt",
    "reports/new.html",
  ]);
  expect(await Bun.file(join(checkout, "reports/new.html")).text()).toBe("new");
  expect(await Bun.file(join(checkout, "old.txt")).text()).toBe("guest's");
});

test("a file that changed on the host after the boot is kept, the guest's put beside it", async () => {
  await put(join(from, "both.txt"), "guest's", boot + 1);
  await put(join(checkout, "both.txt"), "host's", boot + 1000);
  expect(bringBack(from, checkout, boot)).toEqual({ written: [], beside: ["both.txt"] });
  expect(await Bun.file(join(checkout, "both.txt")).text()).toBe("host's");
  expect(await Bun.file(join(checkout, "both.txt.lab")).text()).toBe("guest's");
});

test("links are not followed, in either folder", async () => {
  const secret = join(checkout, "..", `secret-${process.pid}`);
  await Bun.write(secret, "host's");
  symlinkSync(secret, join(from, "stolen"));
  await put(join(from, "aimed"), "guest's", boot + 1);
  symlinkSync(secret, join(checkout, "aimed"));
  mkdirSync(join(from, "inside"));
  expect(bringBack(from, checkout, boot)).toEqual({ written: [], beside: ["aimed"] });
  expect(await Bun.file(secret).text()).toBe("host's");
  rmSync(secret);
});
