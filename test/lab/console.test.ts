import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastConsoleLines } from "../../src/lab/console.ts";

const folder = mkdtempSync(join(tmpdir(), "probebook-console-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function last(...lines: readonly string[]): Promise<string[]> {
  const path = join(folder, "console");
  await Bun.write(path, lines.join("\r\n"));
  return lastConsoleLines(path, 2);
}

test("of a console that goes on, the last lines are told, without what a terminal would obey", async () => {
  expect(await last("one", "two", "", "\x1b[31mthree\x07", "four ")).toEqual(["three", "four"]);
});

test("of a panic, the lines from where the kernel broke, and the panic's own", async () => {
  const trace = Array.from({ length: 20 }, (_, index) => `frame ${index}`);
  expect(
    await last(
      "up",
      "BUG: kernel NULL pointer",
      ...trace,
      "Kernel panic - not syncing",
      "Rebooting",
    ),
  ).toEqual(["BUG: kernel NULL pointer", ...trace.slice(0, 5), "Kernel panic - not syncing"]);
});

test("a panic without a trace is told with its own line, a console that is not there with none", async () => {
  expect(await last("up", "Kernel panic - not syncing: no init")).toEqual([
    "Kernel panic - not syncing: no init",
  ]);
  expect(lastConsoleLines(join(folder, "none"), 2)).toEqual([]);
});
