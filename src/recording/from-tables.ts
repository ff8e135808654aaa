import { exact } from "./exact.ts";
import type { KeyPart, Recording, Row } from "./schema.ts";
import { stacksOf } from "./stack-table.ts";
import type { TableRecording } from "./table-schema.ts";
import { fromColumn } from "./value-column.ts";
import { versionOf } from "./version.ts";

/**
 * The recording that `toTables` was given; rows of one key share it. Throws a RangeError that names the first place
 * where the tables do not fit each other.
 */
export function fromTables(written: TableRecording): Recording {
  const { stacks, key_parts, ...tables } = written;
  const stackAt = stacksOf(stacks);
  const keys = keysIn(written, stackAt);
  const intervals = tables.intervals.map(({ key, values, loss, ...interval }, i) => {
    const lists = tables.values.map(({ name }) => {
      const of = () => fromColumn(values[name] ?? [], key.length);
      return [name, at(`intervals[${i}].values.${name}`, of)] as const;
    });
    let number = 0;
    const rows = key.map((step, row): Row => {
      number += step;
      const own = keys[number];
      if (own === undefined) throw new RangeError(`intervals[${i}].key[${row}] (no such key)`);
      const of: Row["values"] = {};
      for (const [name, list] of lists) of[name] = list[row] ?? null;
      return { key: own, values: of };
    });
    return { ...interval, rows, loss };
  });
  return { ...tables, version: versionOf(tables), intervals, ...eventsIn(written, stackAt) };
}

type StackAt = (leaf: number) => number[];

/** Each different key, in the order of their numbers. */
function keysIn({ keys, key_parts }: TableRecording, stackAt: StackAt): readonly Row["key"][] {
  const columns = keys.map(({ name, kind }): readonly [string, readonly KeyPart[]] => {
    const list = key_parts[name] ?? [];
    if (kind === "string") return [name, list];
    const integers = list.map((part) => exact(part));
    if (kind === "integer") return [name, integers];
    return [name, at(`key_parts.${name}`, () => integers.map((leaf) => stackAt(Number(leaf))))];
  });
  const [first] = columns;
  // A key without columns is all events' own.
  const length = first?.[1].length ?? 1;
  const other = columns.find(([, list]) => list.length !== length);
  if (other !== undefined) throw new RangeError(`key_parts.${other[0]} (expected ${length})`);
  return Array.from({ length }, (_, number) =>
    Object.fromEntries(columns.map(([name, list]) => [name, list[number] ?? ""])),
  );
}

/** Records are not in tables, but their stacks are. */
function eventsIn(
  { events, event_columns = [] }: TableRecording,
  stackAt: StackAt,
): Pick<Recording, "events"> {
  if (events === undefined) return {};
  const isStack = event_columns.map(({ kind }) => kind === "stack");
  const kept = events.kept.map((record, i) => ({
    ...record,
    values: record.values.map((value, column) => {
      if (isStack[column] !== true || typeof value !== "number") return value;
      return at(`events.kept[${i}].values[${column}]`, () => stackAt(value));
    }),
  }));
  return { events: { ...events, kept } };
}

function at<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${place}: ${error.message}`, { cause: error });
  }
}
