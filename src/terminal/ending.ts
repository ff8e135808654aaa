import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { eventsOf } from "../recording/value.ts";
import type { Paint } from "./colour.ts";
import { costText } from "./cost.ts";
import { lossText } from "./loss.ts";
import { grouped } from "./units.ts";

/** What is said when a run has ended: how much was seen, what was lost, what it cost, notices. */
export function endingText(recording: Recording, paint: Paint): string {
  return [
    seenText(recording),
    lossText(recording.loss, paint),
    costText(recording),
    ...recording.notices.map((notice) => `Notice: ${printable(notice)}\n`),
  ].join("");
}

function seenText({ elapsed_ns, intervals, values, events: records }: Recording): string {
  const seconds = (Number(elapsed_ns) / 1e9).toFixed(1);
  const inIntervals = intervals.length > 1 ? ` in ${intervals.length} intervals` : "";
  const events = eventsOf(
    intervals.flatMap(({ rows }) => rows),
    values,
  );
  const seen = events === null ? "" : `, ${grouped(events)} ${events === 1 ? "event" : "events"}`;
  const shown = records === undefined ? "" : `, ${grouped(records.seen)} shown`;
  return `${seconds} s${inIntervals}${seen}${shown}.\n`;
}
