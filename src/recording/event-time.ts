import type { Integer } from "./integer.ts";
import type { RecordingHead } from "./schema.ts";

/** When an event was, by the wall clock. */
export interface EventTime {
  /** Whole seconds of the epoch. */
  readonly seconds: number;
  readonly microseconds: number;
}

/** Tells the wall-clock time of events; good to the millisecond, between events to the microsecond. */
export function eventTimes({
  start,
  start_ns = 0,
}: Pick<RecordingHead, "start" | "start_ns">): (time: Integer) => EventTime {
  const startMicroseconds = Date.parse(start) * 1000;
  return (time) => {
    const since =
      typeof time === "number" && typeof start_ns === "number"
        ? time - start_ns
        : Number(BigInt(time) - BigInt(start_ns));
    const now = startMicroseconds + Math.floor(since / 1000);
    const seconds = Math.floor(now / 1e6);
    return { seconds, microseconds: now - seconds * 1e6 };
  };
}

/** ISO 8601, UTC, to the microsecond. */
export function isoTimes(
  head: Pick<RecordingHead, "start" | "start_ns">,
): (time: Integer) => string {
  return textOf(head, (second) => `${new Date(second * 1000).toISOString().slice(0, 19)}.`, "Z");
}

/** `HH:MM:SS.ffffff`, local time. */
export function localTimes(
  head: Pick<RecordingHead, "start" | "start_ns">,
): (time: Integer) => string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  const ofSecond = (second: number) => {
    const date = new Date(second * 1000);
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.`;
  };
  return textOf(head, ofSecond, "");
}

/** A second's text is made once: events come in the order of their times. */
function textOf(
  head: Pick<RecordingHead, "start" | "start_ns">,
  ofSecond: (second: number) => string,
  end: string,
): (time: Integer) => string {
  const at = eventTimes(head);
  let known = Number.NaN;
  let text = "";
  return (time) => {
    const { seconds, microseconds } = at(time);
    if (seconds !== known) {
      known = seconds;
      text = ofSecond(seconds);
    }
    return `${text}${`${microseconds}`.padStart(6, "0")}${end}`;
  };
}
