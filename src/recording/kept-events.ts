import type { EventRecord, Events } from "./event-schema.ts";

/** Records that a recording keeps of each end of a run. */
const KEPT = 5000;

/** Takes a run's records one after the other, and keeps copies of the first `early` and the last `most` of them. */
export function keptEvents(
  most = KEPT,
  early = most,
): {
  readonly add: (records: readonly EventRecord[]) => void;
  readonly events: () => Events;
} {
  const first: EventRecord[] = [];
  /** A ring: the oldest stands at `seen - first.length`, modulo its size. */
  const last: EventRecord[] = [];
  let seen = 0;
  return {
    add: (records) => {
      // What would be overwritten in the same call need not be written.
      const skipped = Math.max(0, records.length - 2 * most);
      for (const [i, record] of records.entries()) {
        if (first.length < early) first.push(copyOf(record));
        else if (i >= skipped) {
          const place = (seen - early + i) % most;
          const old = last[place];
          if (old === undefined) last[place] = copyOf(record);
          else copyTo(old, record);
        }
      }
      seen += records.length;
    },
    events: () => {
      const oldest = last.length < most ? 0 : (seen - first.length) % most;
      const kept = [...first, ...last.slice(oldest), ...last.slice(0, oldest)];
      return { seen, first: first.length, kept };
    },
  };
}

function copyOf(record: EventRecord): EventRecord {
  return { ...record, values: [...record.values] };
}

function copyTo(old: EventRecord, { time_ns, cpu, values }: EventRecord): void {
  old.time_ns = time_ns;
  old.cpu = cpu;
  for (let i = 0; i < values.length; i++) old.values[i] = values[i] ?? null;
}
