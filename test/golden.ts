import { expect } from "bun:test";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Compares with a file below test/. `UPDATE_GOLDEN=1 bun test test/…` writes what is printed now, to
 * be reviewed as a diff.
 */
export function expectGoldenFile(name: string, text: string): void {
  const path = join(import.meta.dir, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) throw new Error(`golden file is missing: test/${name}`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
