import { readFileSync } from "node:fs";

/** The first line of what the kernel says when it breaks. */
const trouble = /BUG: |Oops: |general protection fault|Kernel panic/;

/**
 * The last lines that a guest's kernel wrote to its console, made harmless for a terminal; after a panic, those
 * that tell why, and no others.
 */
export function lastConsoleLines(path: string, count: number): string[] {
  let text = "";
  try {
    text = readFileSync(path, "latin1");
  } catch {
    return [];
  }
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\x1b\[[0-9;?]*[A-Za-z]|[^\x20-\x7e\t]/g, "").trimEnd())
    .filter((line) => line !== "");
  const panic = lines.findIndex((line) => line.includes("Kernel panic"));
  if (panic < 0) return lines.slice(-count);
  const first = lines.findIndex((line) => trouble.test(line));
  // Of a long trace, its beginning.
  return [...lines.slice(first, panic).slice(0, 3 * count), lines[panic] ?? ""];
}
