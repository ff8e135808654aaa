import type { Recording, Row } from "../../recording/schema.ts";
import { mainNumber } from "../measure.ts";
import { comeAndGo } from "./come-and-go.ts";
import { cpuShare } from "./cpu-share.ts";
import { outlyingInterval } from "./interval.ts";
import { levelShift } from "./level.ts";
import { shapeSentence } from "./shape.ts";
import { toldOver } from "./told.ts";

const most = 4;
/** Fewer intervals have no rule that one could break. */
const leastIntervals = 5;

/** What stands out beside the first key, in plain sentences; none where the numbers support none. */
export function findings(recording: Recording, rows: readonly Row[]): readonly string[] {
  const shown = mainNumber(recording);
  if (shown === undefined) return [];
  const told =
    recording.intervals.length < leastIntervals || !shown.additive
      ? null
      : toldOver(recording, rows, shown);
  return [
    told && levelShift(recording, told),
    told && outlyingInterval(recording, told),
    ...(told === null ? [] : comeAndGo(told)),
    cpuShare(recording, rows, shown),
    shapeSentence(recording, rows),
  ]
    .filter((sentence) => sentence !== null)
    .slice(0, most);
}
