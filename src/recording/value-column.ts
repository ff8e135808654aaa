import { exact, exactMember } from "./exact.ts";
import type { Integer } from "./integer.ts";
import type { Value } from "./schema.ts";

/** What one member is in one row; of buckets lowest, highest and count, one after the other. */
type Cell = Integer | string | null | readonly (Integer | string)[];

/**
 * The values of several rows: as they are, or, where all are objects of the same members, a list for each member. Null
 * in all of these is the value null. In JSON, large integers are strings.
 */
export type ValueColumn = readonly (Value | string)[] | Readonly<Record<string, readonly Cell[]>>;

/** Members that are null in a value that is none. */
const nullable = ["min", "max"];

export function toColumn(values: readonly Value[]): ValueColumn {
  const names = membersOf(values);
  if (names === null) return values;
  return Object.fromEntries(
    names.map((name) => [name, values.map((value) => cellOf(value, name))] as const),
  );
}

/** The members that all values but null have; null where they have none, or not the same. */
function membersOf(values: readonly Value[]): readonly string[] | null {
  let names: string | null = null;
  for (const value of values) {
    if (value === null) continue;
    if (typeof value !== "object") return null;
    const own = Object.keys(value).join();
    if (names !== null && own !== names) return null;
    names = own;
  }
  return names?.split(",") ?? null;
}

function cellOf(value: Value, name: string): Cell {
  if (typeof value !== "object" || value === null) return null;
  if (name === "buckets" && "buckets" in value) return value.buckets.flat();
  const members: Readonly<Record<string, Integer | string | null | unknown[]>> = { ...value };
  const member = members[name] ?? null;
  return Array.isArray(member) ? null : member;
}

/**
 * The values of so many rows, integers exact. Throws a RangeError where there are not as many. Whether the recording's
 * column may have such values is not its question.
 */
export function fromColumn(column: ValueColumn, rows: number): readonly Value[] {
  if (isList(column)) return exactList(ofLength(rows, column));
  const members = Object.entries(column).map(([name, cells]) => {
    return [name, ofLength(rows, cells).map((cell) => memberOf(name, cell))] as const;
  });
  return Array.from({ length: rows }, (_, row) => {
    const missing = members.filter(([, cells]) => cells[row] === null);
    if (missing.length === members.length) return null;
    if (missing.some(([name]) => !nullable.includes(name)))
      throw new RangeError(`no whole value ${row}`);
    return Object.fromEntries(members.map(([name, cells]) => [name, cells[row]])) as Value;
  });
}

/** Small integers are exact as they are. */
function exactList(list: readonly (Value | string)[]): readonly Value[] {
  const isExact = (value: Value | string): value is number => typeof value === "number";
  return list.every(isExact) ? list : list.map((value) => exact(value) as Value);
}

function isList(column: ValueColumn): column is readonly (Value | string)[] {
  return Array.isArray(column);
}

function ofLength<Item>(rows: number, list: readonly Item[]): readonly Item[] {
  if (list.length !== rows) throw new RangeError(`${list.length} for ${rows} rows`);
  return list;
}

function memberOf(name: string, cell: Cell): unknown {
  const member = exactMember(name, cell);
  return Array.isArray(member) ? bucketsOf(member) : member;
}

function bucketsOf(flat: readonly unknown[]): unknown[][] {
  return Array.from({ length: flat.length / 3 }, (_, i) => flat.slice(3 * i, 3 * i + 3));
}
