import type { Figure } from "../../recording/figure.ts";
import type { Recording, Row } from "../../recording/schema.ts";
import { cpuOf, hasCpu } from "../cpu/key.ts";
import { sumOf } from "../measure.ts";
import { counted, percent } from "../quantity.ts";

const nearlyAll = 0.9;

/** The CPU that has nearly all of the main measure, where others have some. */
export function cpuShare(recording: Recording, rows: readonly Row[], shown: Figure): string | null {
  if (!hasCpu(recording) || !shown.additive) return null;
  const all = sumOf(rows, shown, recording.elapsed_ns);
  const perCpu = [...Map.groupBy(rows, cpuOf)].map(
    ([cpu, own]) => [cpu, sumOf(own, shown, recording.elapsed_ns)] as const,
  );
  const [first] = perCpu.toSorted(([, a], [, b]) => Number(b) - Number(a));
  if (first === undefined || perCpu.length < 2 || Number(first[1]) < nearlyAll * Number(all)) {
    return null;
  }
  const what = shown.unit === "ns" ? "time" : shown.label;
  const others = counted(perCpu.length - 1, "other CPU");
  return `CPU ${first[0]} has ${percent(first[1], all)} of the ${what}, ${others} the rest.`;
}
