import type { EventRecord, EventValue } from "./event-schema.ts";
import { isoTimes, nanosecondTexts } from "./event-time.ts";
import { stackTexts } from "./frame.ts";
import { printableJson } from "./printable.ts";
import type { Frame, RecordingHead } from "./schema.ts";

/**
 * Lines of `--json` for records: `{"type":"event","time_ns":…,"time":"…","cpu":…,"values":{…}}`, the time by
 * CLOCK_MONOTONIC and by the wall clock. A value that its measure does not have is left out.
 */
export function ndjsonEvents(
  head: RecordingHead,
): (records: readonly EventRecord[], frames: readonly Frame[]) => string {
  const time = isoTimes(head);
  const ns = nanosecondTexts();
  const columns = (head.event_columns ?? []).map(({ name }) => `${json(name)}:`);
  const following = columns.map((name) => `,${name}`);
  return (records, frames) => {
    // Joined at the end: half as dear as a string that grows.
    const lines: string[] = [];
    for (const { time_ns, cpu, values } of records) {
      let text = `{"type":"event","time_ns":${ns(time_ns)},"time":"${time(time_ns)}","cpu":${cpu},"values":{`;
      let names = columns;
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === null || value === undefined) continue;
        text += names[i]! + (typeof value === "number" ? value : json(named(value, frames, head)));
        names = following;
      }
      lines.push(`${text}}}\n`);
    }
    return lines.join("");
  };
}

function named(
  value: NonNullable<EventValue>,
  frames: readonly Frame[],
  { view }: RecordingHead,
): number | bigint | string | readonly string[] {
  return Array.isArray(value) ? stackTexts(value, frames, view.offsets) : value;
}

function json(value: number | bigint | string | readonly string[]): string {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "bigint") return `"${value}"`;
  return printableJson(JSON.stringify(value));
}
