import type { EventRecord, Events } from "./event-schema.ts";

/** Records that a recording keeps of each end of a run. */
const KEPT = 5000;

/** Takes a run's records one after the other, and keeps the first and the last of them. */
export function keptEvents(most = KEPT): {
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
        if (first.length < most) first.push(record);
        else if (i >= skipped) last[(seen - most + i) % most] = record;
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
