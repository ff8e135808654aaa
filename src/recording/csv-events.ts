import { ByteLines, bytesOf, remembered } from "./byte-lines.ts";
import { csv, keyCell } from "./csv.ts";
import type { EventRecord } from "./event-schema.ts";
import { isoTimes } from "./event-time.ts";
import { printable } from "./printable.ts";
import type { Frame, KeyPart, RecordingHead } from "./schema.ts";

/**
 * `--csv` of a probe that shows records: a line for each, with `time` (ISO 8601, UTC), `time_ns`
 * (CLOCK_MONOTONIC) and its columns, cells as in csv.ts. What was lost is said on stderr.
 */
export function csvEventHeader({ event_columns = [] }: RecordingHead): string {
  const names = event_columns.map(({ name, unit }) => (unit === "" ? name : `${name}_${unit}`));
  return csv([["time", "time_ns", ...names.map(printable)]]);
}

/** The bytes are valid until the next call. */
export function csvEvents(
  head: RecordingHead,
): (records: readonly EventRecord[], frames: readonly Frame[]) => Uint8Array {
  const lines = new ByteLines();
  const addTime = isoTimes(head);
  const [comma, end] = [bytesOf(","), bytesOf("\n")];
  const cell = (value: KeyPart, frames: readonly Frame[]) =>
    csv([[keyCell(value, frames, head.view.offsets)]]).slice(0, -1);
  const texts = (head.event_columns ?? []).map(() => remembered((text) => cell(text, [])));
  return (records, frames) => {
    lines.clear();
    for (const { time_ns, values } of records) {
      addTime(lines, time_ns);
      lines.add(comma);
      lines.text(`${time_ns}`);
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        lines.add(comma);
        if (value === null || value === undefined) continue;
        // A negative number may be a formula to a spreadsheet, but is none.
        if (typeof value === "number") lines.integer(value);
        else if (typeof value === "string") lines.add(texts[i]!(value));
        else lines.text(cell(value, frames));
      }
      lines.add(end);
    }
    return lines.written;
  };
}
