import type { Frame, Interval, RecordingHead } from "../recording/schema.ts";
import type { Layout } from "./layout.ts";
import { rowsText } from "./rows.ts";

export interface IntervalOptions extends Layout {
  /** A line with the time of day at which the interval ended before its rows. */
  readonly timestamp: boolean;
}

/** An interval as people see it: after an empty line if others came before. */
export function intervalText(
  { interval, start, elapsed_ns, rows }: Interval,
  frames: readonly Frame[],
  head: Pick<RecordingHead, "keys" | "values" | "view">,
  { timestamp, ...layout }: IntervalOptions,
): string {
  const end = Date.parse(start) + Number(elapsed_ns) / 1e6;
  const time = timestamp ? `${timeOfDay(new Date(end))}\n` : "";
  return `${interval > 1 ? "\n" : ""}${time}${rowsText(rows, frames, { ...head, elapsed_ns }, layout)}`;
}

/** `HH:MM:SS`, local time. */
function timeOfDay(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join(":");
}
