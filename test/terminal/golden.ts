import { expect } from "bun:test";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares with test/terminal/golden/NAME.txt. `UPDATE_GOLDEN=1 bun test test/terminal` writes what
 * is printed now, to be reviewed as a diff.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dir, "golden", `${name}.txt`);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  if (!existsSync(path)) throw new Error(`golden file is missing: ${name}.txt`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
