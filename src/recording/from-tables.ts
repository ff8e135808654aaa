import { exact } from "./exact.ts";
import { type ListedRows, rowsMaker, sumOfListed } from "./listed-rows.ts";
import type { Interval, KeyPart, Recording, Row } from "./schema.ts";
import { stacksOf } from "./stack-table.ts";
import type { TableRecording } from "./table-schema.ts";
import { sumIs } from "./total.ts";
import { fromColumn } from "./value-column.ts";
import { versionOf } from "./version.ts";

/**
 * The recording that `toTables` was given. An interval's rows are made when they are first asked for: a million of them
 * takes a browser half a second, and a page begins with the total, which lists give at once. Throws a RangeError that
 * names the first place where the tables do not fit each other.
 */
export function fromTables(written: TableRecording): Recording {
  const { stacks, key_parts, ...tables } = written;
  const stackAt = stacksOf(stacks);
  const keys = keysIn(written, stackAt);
  const all = tables.intervals.map((_, i) => listedRows(written, i, keys.length));
  const rowsOf = rowsMaker(keys, tables.values);
  const intervals = tables.intervals.map(({ key, values, loss, ...interval }, i) =>
    withRows(interval, loss, () => rowsOf(all[i]!)),
  );
  sumIs(intervals, () => sumOfListed(keys, tables.values, all));
  return { ...tables, version: versionOf(tables), intervals, ...eventsIn(written, stackAt) };
}

function withRows(
  interval: Omit<Interval, "rows" | "loss">,
  loss: Interval["loss"],
  make: () => Row[],
): Interval {
  let rows: Row[] | null = null;
  return {
    ...interval,
    get rows() {
      rows ??= make();
      return rows;
    },
    loss,
  };
}

function listedRows({ intervals, values }: TableRecording, i: number, keys: number): ListedRows {
  const { key = [], values: own = {} } = intervals[i] ?? {};
  let number = 0;
  const numbers = key.map((step, row) => {
    number += step;
    if (number >= 0 && number < keys) return number;
    throw new RangeError(`intervals[${i}].key[${row}] (no such key)`);
  });
  const columns = values.map(({ name }) =>
    at(`intervals[${i}].values.${name}`, () => fromColumn(own[name] ?? [], key.length)),
  );
  return { numbers, columns };
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
