import { keyIdentity } from "./key.ts";
import type { Interval, KeyPart, Recording, Row } from "./schema.ts";
import { growingStacks } from "./stack-table.ts";
import type { TableRecording } from "./table-schema.ts";
import { toColumn } from "./value-column.ts";

/**
 * A recording with each different key and stack once, and lists in place of rows. Keys are numbered in the order
 * in which they come, and an interval's rows follow that order; what order they had does not matter.
 */
export function toTables(recording: Recording): TableRecording {
  const { keys, values, frames, event_columns = [], events } = recording;
  const stacks = growingStacks(frames.length);
  const parts = keys.map(({ name }) => ({ name, list: [] as (string | number | bigint)[] }));
  const partOf = (part: KeyPart = "") => (Array.isArray(part) ? stacks.add(part) : part);
  const numberIn = new Map<string, number>();
  // There may be a million rows, which share their keys.
  const known = new Map<Row["key"], number>();
  const numberOf = (key: Row["key"]) => {
    const identity = keyIdentity(key);
    const number = numberIn.get(identity) ?? numberIn.size;
    if (number === numberIn.size) {
      for (const { name, list } of parts) list.push(partOf(key[name]));
      numberIn.set(identity, number);
    }
    known.set(key, number);
    return number;
  };
  const tableOf = ({ rows, ...interval }: Interval) => {
    const numbers = rows.map(({ key }) => known.get(key) ?? numberOf(key));
    const places = inOrder(numbers);
    const columns = values.map(({ name }) => {
      return [name, toColumn(places.map((i) => rows[i]?.values[name] ?? null))] as const;
    });
    return {
      ...interval,
      key: places.map((i, at) => numbers[i]! - (numbers[places[at - 1]!] ?? 0)),
      values: Object.fromEntries(columns),
    };
  };
  const intervals = recording.intervals.map(tableOf);
  const kept = events?.kept.map((record) => ({
    ...record,
    values: record.values.map((value, i) =>
      event_columns[i]?.kind === "stack" && Array.isArray(value) ? stacks.add(value) : value,
    ),
  }));
  return {
    ...recording,
    version: 3,
    intervals,
    ...(events === undefined || kept === undefined ? {} : { events: { ...events, kept } }),
    stacks: stacks.table,
    key_parts: Object.fromEntries(parts.map(({ name, list }) => [name, list])),
  };
}

/** Where the numbers are, the least first; equal ones in their order. */
function inOrder(numbers: readonly number[]): readonly number[] {
  const places = numbers.map((_, place) => place);
  const isInOrder = numbers.every((number, place) => place === 0 || number >= numbers[place - 1]!);
  return isInOrder ? places : places.sort((a, b) => numbers[a]! - numbers[b]!);
}
