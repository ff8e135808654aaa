import { csv, keyCell } from "./csv.ts";
import type { EventRecord } from "./event-schema.ts";
import { isoTimes } from "./event-time.ts";
import { printable } from "./printable.ts";
import type { Frame, RecordingHead } from "./schema.ts";

/**
 * `--csv` of a probe that shows records: a line for each, with `time` (ISO 8601, UTC), `time_ns`
 * (CLOCK_MONOTONIC) and its columns, cells as in csv.ts. What was lost is said on stderr.
 */
export function csvEventHeader({ event_columns = [] }: RecordingHead): string {
  const names = event_columns.map(({ name, unit }) => (unit === "" ? name : `${name}_${unit}`));
  return csv([["time", "time_ns", ...names.map(printable)]]);
}

export function csvEvents(
  head: RecordingHead,
): (records: readonly EventRecord[], frames: readonly Frame[]) => string {
  const time = isoTimes(head);
  return (records, frames) =>
    csv(
      records.map(({ time_ns, values }) => [
        time(time_ns),
        time_ns,
        ...values.map((value) => value && keyCell(value, frames, head.view.offsets)),
      ]),
    );
}
