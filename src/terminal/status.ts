import type { Integer } from "../recording/integer.ts";
import { cutTo } from "./fit.ts";
import { grouped } from "./units.ts";

export interface Status {
  readonly elapsedSeconds: number;
  /** Intervals that are complete, and how many there will be; null: until Ctrl-C. */
  readonly intervals: number;
  readonly of: number | null;
  /** Events in the complete intervals; null before the first, or if no column counts events. */
  readonly events: Integer | null;
  /** Whether a report will be written at the end. */
  readonly report: boolean;
}

/** One line without its end, at most `width` columns wide. */
export function statusText(status: Status, width: number): string {
  const { elapsedSeconds, intervals, of, events, report } = status;
  const current = of === null ? intervals + 1 : Math.min(intervals + 1, of);
  const parts = [
    `${Math.floor(elapsedSeconds)} s`,
    ...(of === null && intervals === 0
      ? []
      : [`interval ${current}${of === null ? "" : `/${of}`}`]),
    ...(events === null ? [] : [`${grouped(events)} events so far`]),
    `Ctrl-C ends${report ? " and writes the report" : ""}`,
  ];
  return cutTo(width, parts.join(" | "));
}
