import { type ByteLines, bytesOf } from "./byte-lines.ts";
import type { Integer } from "./integer.ts";
import type { RecordingHead } from "./schema.ts";

type Clocks = Pick<RecordingHead, "start" | "start_ns">;

/** Adds the time of an event to a line. */
export type AddTime = (lines: ByteLines, time: Integer) => void;

/** ISO 8601, UTC, to the microsecond. */
export function isoTimes(head: Clocks): AddTime {
  return timesBy(head, (second) => `${new Date(second * 1000).toISOString().slice(0, 19)}.`, "Z");
}

/** `HH:MM:SS.ffffff`, local time. */
export function localTimes(head: Clocks): AddTime {
  const two = (number: number) => `${number}`.padStart(2, "0");
  const ofSecond = (second: number) => {
    const date = new Date(second * 1000);
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.`;
  };
  return timesBy(head, ofSecond, "");
}

/** Nanoseconds of CLOCK_MONOTONIC; above 2^53 (104 days) as a decimal string, as all integers in JSON. */
export const addNanoseconds: AddTime = (lines, time) => {
  if (typeof time === "bigint") return lines.text(`"${time}"`);
  const milliseconds = Math.floor(time / 1e6);
  if (milliseconds === 0) return lines.integer(time);
  // Two numbers of 32 bits are faster than one of 53.
  lines.integer(milliseconds);
  lines.millionths(time - milliseconds * 1e6);
};

/**
 * A second's text is made once: events come in the order of their times. Good to the millisecond, between
 * events to the microsecond.
 */
function timesBy(
  { start, start_ns = 0 }: Clocks,
  ofSecond: (second: number) => string,
  after: string,
): AddTime {
  const startMicroseconds = Date.parse(start) * 1000;
  const end = bytesOf(after);
  let known = Number.NaN;
  let text = bytesOf("");
  return (lines, time) => {
    const since =
      typeof time === "number" && typeof start_ns === "number"
        ? time - start_ns
        : Number(BigInt(time) - BigInt(start_ns));
    const now = startMicroseconds + Math.floor(since / 1000);
    const second = Math.floor(now / 1e6);
    if (second !== known) {
      known = second;
      text = bytesOf(ofSecond(second));
    }
    lines.add(text);
    lines.millionths(now - second * 1e6);
    lines.add(end);
  };
}
