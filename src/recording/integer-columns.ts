import { integer } from "./integer.ts";
import type { Interval, KeyPart, Recording } from "./schema.ts";

/** In JSON, large integers are strings; in a key only the column tells them from names. */
export function withIntegerKeys(recording: Recording): Recording {
  const columns = recording.keys.filter(({ kind }) => kind === "integer");
  if (columns.length === 0) return recording;
  const names = new Set(columns.map(({ name }) => name));
  const revive = (name: string, part: KeyPart): KeyPart =>
    names.has(name) && typeof part === "string" && isDecimal(part) ? integer(BigInt(part)) : part;
  const intervals = recording.intervals.map((interval): Interval => {
    const rows = interval.rows.map(({ key, values }) => ({ key: mapEntries(key, revive), values }));
    return { ...interval, rows };
  });
  return { ...recording, intervals };
}

/** The same for the records' values. */
export function withIntegerEvents(recording: Recording): Recording {
  const { events, event_columns: columns = [] } = recording;
  if (events === undefined) return recording;
  const kept = events.kept.map((record) => ({
    ...record,
    values: record.values.map((value, i) =>
      columns[i]?.kind === "integer" && typeof value === "string" && isDecimal(value)
        ? integer(BigInt(value))
        : value,
    ),
  }));
  return { ...recording, events: { ...events, kept } };
}

function isDecimal(text: string): boolean {
  return /^-?[0-9]{1,40}$/.test(text);
}

function mapEntries<T>(record: Record<string, T>, change: (name: string, value: T) => T) {
  return Object.fromEntries(Object.entries(record).map(([name, t]) => [name, change(name, t)]));
}
