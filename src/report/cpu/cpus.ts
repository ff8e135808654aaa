import type { Row } from "../../recording/schema.ts";
import { cpuOf } from "./key.ts";

/** More than any kernel has; beyond it only those that were seen. */
const most = 8192;

/**
 * All CPUs from the first to the last that counted something. Those before and after may have been left out of the
 * measurement; those between counted nothing.
 */
export function cpusOf(rows: readonly Row[]): readonly number[] {
  const seen = [...new Set(rows.map(cpuOf))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [seen[0], seen.at(-1)];
  if (last - first >= most) return seen.slice(0, most);
  return seen.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
