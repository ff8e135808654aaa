import { type Figure, numberIn } from "../../recording/figure.ts";
import { add, type Integer } from "../../recording/integer.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { cpuOf, hasCpu } from "../cpu/key.ts";
import { sumOf } from "../measure.ts";
import { counted, percent } from "../quantity.ts";

const nearlyAll = 0.9;

/** The CPU that has nearly all of the main measure, where others have some. */
export function cpuShare(recording: Recording, rows: readonly Row[], shown: Figure): string | null {
  if (!hasCpu(recording) || !shown.additive) return null;
  const perCpu = new Map<number, Integer>();
  for (const row of rows) {
    const number = numberIn(shown, row, recording.elapsed_ns) ?? 0;
    perCpu.set(cpuOf(row), add(perCpu.get(cpuOf(row)) ?? 0, number));
  }
  const all = sumOf(rows, shown, recording.elapsed_ns);
  const [first] = [...perCpu].toSorted(([, a], [, b]) => Number(b) - Number(a));
  if (first === undefined || perCpu.size < 2 || Number(first[1]) < nearlyAll * Number(all)) {
    return null;
  }
  const what = shown.unit === "ns" ? "time" : shown.label;
  const others = counted(perCpu.size - 1, "other CPU");
  return `CPU ${first[0]} has ${percent(first[1], all)} of the ${what}, ${others} the rest.`;
}
