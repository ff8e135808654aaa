import { mergeValues } from "./merge.ts";
import type { Column, Row, Value } from "./schema.ts";

/** An interval's rows as lists: the numbers of their keys, and of each column their values. */
export interface ListedRows {
  readonly numbers: readonly number[];
  readonly columns: readonly (readonly Value[])[];
}

/**
 * Gives the rows that lists say. They share their keys, and of a single column they are one object where they are equal:
 * of a profile's million rows most say that this stack was seen once.
 */
export function rowsMaker(
  keys: readonly Row["key"][],
  columns: readonly Column[],
): (listed: ListedRows) => Row[] {
  const names = columns.map(({ name }) => name);
  const rowOf = (number: number, listed: ListedRows, at: number): Row => {
    const values: Row["values"] = {};
    for (let i = 0; i < names.length; i++) values[names[i]!] = listed.columns[i]?.[at] ?? null;
    return { key: keys[number] ?? {}, values };
  };
  if (columns.length !== 1) {
    return (listed) => listed.numbers.map((number, at) => rowOf(number, listed, at));
  }
  const known = keys.map(() => new Map<Value, Row>());
  return (listed) =>
    listed.numbers.map((number, at) => {
      const value = listed.columns[0]?.[at] ?? null;
      const found = known[number]?.get(value);
      if (found !== undefined) return found;
      const row = rowOf(number, listed, at);
      if (typeof value === "number") known[number]?.set(value, row);
      return row;
    });
}

/** What `total` gives of the rows that lists say, without making them: a row for each key that is in any. */
export function sumOfListed(
  keys: readonly Row["key"][],
  columns: readonly Column[],
  intervals: readonly ListedRows[],
): Row[] {
  const sums = columns.map(() => new Array<Value>(keys.length).fill(null));
  const order: number[] = [];
  const seen = new Array<boolean>(keys.length).fill(false);
  for (const listed of intervals) {
    for (const number of listed.numbers) {
      if (seen[number] === true) continue;
      seen[number] = true;
      order.push(number);
    }
    for (const [i, { kind }] of columns.entries()) {
      const sum = sums[i]!;
      const values = listed.columns[i]!;
      for (let at = 0; at < values.length; at++) {
        const number = listed.numbers[at]!;
        sum[number] = mergeValues(kind, sum[number]!, values[at]!);
      }
    }
  }
  return order.map((number) => ({
    key: keys[number] ?? {},
    values: Object.fromEntries(columns.map(({ name }, i) => [name, sums[i]?.[number] ?? null])),
  }));
}
