import type { Integer } from "./integer.ts";
import type { RecordingHead } from "./schema.ts";

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

/** Three digits each: no number has to be made text for each of a million events. */
const thousandths = Array.from({ length: 1000 }, (_, i) => `${i}`.padStart(3, "0"));

/** The time of an event as JSON. */
export function nanosecondTexts(): (time: Integer) => string {
  let known = Number.NaN;
  let text = "";
  return (time) => {
    if (typeof time === "bigint") return `"${time}"`;
    const milliseconds = Math.floor(time / 1e6);
    if (milliseconds === 0) return `${time}`;
    if (milliseconds !== known) {
      known = milliseconds;
      text = `${milliseconds}`;
    }
    const rest = time - milliseconds * 1e6;
    const microseconds = Math.floor(rest / 1000);
    return text + thousandths[microseconds]! + thousandths[rest - microseconds * 1000]!;
  };
}

/**
 * A millisecond's text is made once: events come in the order of their times. Good to the millisecond,
 * between events to the microsecond.
 */
function textOf(
  { start, start_ns = 0 }: Pick<RecordingHead, "start" | "start_ns">,
  ofSecond: (second: number) => string,
  end: string,
): (time: Integer) => string {
  const startMicroseconds = Date.parse(start) * 1000;
  let known = Number.NaN;
  let text = "";
  return (time) => {
    const since =
      typeof time === "number" && typeof start_ns === "number"
        ? time - start_ns
        : Number(BigInt(time) - BigInt(start_ns));
    const now = startMicroseconds + Math.floor(since / 1000);
    const milliseconds = Math.floor(now / 1000);
    if (milliseconds !== known) {
      known = milliseconds;
      const seconds = Math.floor(milliseconds / 1000);
      text = ofSecond(seconds) + thousandths[milliseconds - seconds * 1000];
    }
    return text + thousandths[now - milliseconds * 1000] + end;
  };
}
