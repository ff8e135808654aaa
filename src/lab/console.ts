import { readFileSync } from "node:fs";

/**
 * The last lines that a guest's kernel wrote to its console, made harmless for a terminal; after a panic, those
 * up to the line that tells why.
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
  return (panic < 0 ? lines : lines.slice(0, panic + 1)).slice(-count);
}
