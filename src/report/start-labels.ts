import type { Recording } from "../recording/schema.ts";

/** When each interval began, in seconds from the first: `+0 s`, `+1 s`, …; its number where a time cannot be read. */
export function startLabels({ intervals }: Pick<Recording, "intervals">): readonly string[] {
  const first = Date.parse(intervals[0]?.start ?? "");
  return intervals.map(({ interval, start }) => {
    const seconds = (Date.parse(start) - first) / 1000;
    return Number.isFinite(seconds) ? `+${Number(seconds.toFixed(1))} s` : `#${interval}`;
  });
}
