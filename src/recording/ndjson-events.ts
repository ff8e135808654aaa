import { ByteLines, bytesOf, remembered } from "./byte-lines.ts";
import type { EventRecord } from "./event-schema.ts";
import { addNanoseconds, isoTimes } from "./event-time.ts";
import { stackTexts } from "./frame.ts";
import { printableJson } from "./printable.ts";
import type { Frame, RecordingHead } from "./schema.ts";

/**
 * Lines of `--json` for records: `{"type":"event","time_ns":…,"time":"…","cpu":…,"values":{…}}`, the time by
 * CLOCK_MONOTONIC and by the wall clock. A value that its measure does not have is left out. The bytes
 * are valid until the next call.
 */
export function ndjsonEvents(
  head: RecordingHead,
): (records: readonly EventRecord[], frames: readonly Frame[]) => Uint8Array {
  const lines = new ByteLines();
  const addTime = isoTimes(head);
  const names = (head.event_columns ?? []).map(({ name }) => json(name));
  const first = names.map((name) => bytesOf(`${name}:`));
  const following = names.map((name) => bytesOf(`,${name}:`));
  const texts = names.map(() => remembered(json));
  const [type, time, cpuIs, valuesAre, end] = [
    ...['{"type":"event","time_ns":', ',"time":"', '","cpu":', ',"values":{', "}}\n"].map(bytesOf),
  ] as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return (records, frames) => {
    lines.clear();
    for (const { time_ns, cpu, values } of records) {
      lines.add(type);
      addNanoseconds(lines, time_ns);
      lines.add(time);
      addTime(lines, time_ns);
      lines.add(cpuIs);
      lines.integer(cpu);
      lines.add(valuesAre);
      let prefixes = first;
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === null || value === undefined) continue;
        lines.add(prefixes[i]!);
        prefixes = following;
        if (typeof value === "number") lines.integer(value);
        else if (typeof value === "string") lines.add(texts[i]!(value));
        else if (typeof value === "bigint") lines.text(`"${value}"`);
        else lines.text(json(stackTexts(value, frames, head.view.offsets)));
      }
      lines.add(end);
    }
    return lines.written;
  };
}

function json(value: string | readonly string[]): string {
  return printableJson(JSON.stringify(value));
}
