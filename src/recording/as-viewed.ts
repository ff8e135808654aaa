import { withoutOffsets } from "./frame.ts";
import type { Frame, Interval, RecordingHead } from "./schema.ts";

/** The interval as the user asked to see it: without offsets, stacks through the same functions are one. */
export function asViewed(
  interval: Interval,
  frames: readonly Frame[],
  { keys, values, view }: Pick<RecordingHead, "keys" | "values" | "view">,
): Interval {
  if (view.offsets || !keys.some(({ kind }) => kind === "stack")) return interval;
  return { ...interval, rows: withoutOffsets(interval.rows, frames, values) };
}
