import type { OpenCell } from "./log.ts";

/** Does a cell's work. What it throws is the cell's error, and `absent` what the notebook gets instead. */
export async function attempt<T>(
  cell: OpenCell,
  absent: T,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    cell.end();
    return result;
  } catch (error) {
    cell.fail(error);
    return absent;
  }
}
