import { keyIdentity } from "./key.ts";
import { mergeLoss, mergeValues } from "./merge.ts";
import type { Loss, Recording, Row, Value } from "./schema.ts";

/** The rows of the whole run: one per key, in the order in which the keys first appeared. */
export function total({ intervals, values }: Pick<Recording, "intervals" | "values">): Row[] {
  return sums.get(intervals)?.() ?? mergeRows(allRows({ intervals }), values);
}

/** By list of intervals, which copies of a recording share. */
const sums = new WeakMap<Recording["intervals"], () => Row[]>();

/** Of intervals that can be added up without their rows: `sum` gives what these come to. */
export function sumIs(intervals: Recording["intervals"], sum: () => Row[]): void {
  sums.set(intervals, sum);
}

/** One interval's after the other; there may be a million, so they are not gathered. */
export function* allRows({ intervals }: Pick<Recording, "intervals">): Generator<Row, void> {
  for (const { rows } of intervals) yield* rows;
}

/**
 * Rows with the same key become one: counts, sums and buckets add up, min and max combine, exactly. `keyOf` says as what
 * a row's key counts; the same object for the same key.
 */
export function mergeRows(
  rows: Iterable<Row>,
  columns: Recording["values"],
  keyOf = (key: Row["key"]) => key,
): Row[] {
  const names = columns.map(({ name }) => name);
  const merged = new Map<string, Merged>();
  // There may be a million rows, which share their keys.
  const known = new Map<Row["key"], Merged>();
  for (const { key, values } of rows) {
    let into = known.get(key);
    if (into === undefined) {
      const own = keyOf(key);
      const identity = keyIdentity(own);
      into = merged.get(identity) ?? { key: own, values: names.map(() => null) };
      merged.set(identity, into);
      known.set(key, into);
    }
    for (let i = 0; i < names.length; i++) {
      into.values[i] = mergeValues(columns[i]!.kind, into.values[i]!, values[names[i]!] ?? null);
    }
  }
  return [...merged.values()].map(({ key, values }) => ({
    key,
    values: Object.fromEntries(names.map((name, i) => [name, values[i] ?? null])),
  }));
}

/** Values in the order of the columns. */
interface Merged {
  readonly key: Row["key"];
  readonly values: Value[];
}

/** What all intervals lost together. */
export function totalLoss(recording: Pick<Recording, "intervals">): Loss {
  return recording.intervals.map(({ loss }) => loss).reduce(mergeLoss, noLoss);
}

export const noLoss: Loss = Object.freeze({
  events: 0,
  keys: 0,
  missed: 0,
  truncated: 0,
  unmatched: 0,
});
