import { keyIdentity } from "./key.ts";
import { mergeLoss, mergeValues } from "./merge.ts";
import type { Loss, Recording, Row } from "./schema.ts";

/** The rows of the whole run: one per key, in the order in which the keys first appeared. */
export function total(recording: Pick<Recording, "intervals" | "values">): Row[] {
  return mergeRows(
    recording.intervals.flatMap(({ rows }) => rows),
    recording.values,
  );
}

/** Rows with the same key become one: counts, sums and buckets add up, min and max combine, exactly. */
export function mergeRows(rows: readonly Row[], columns: Recording["values"]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = keyIdentity(row.key);
    const known = merged.get(key);
    merged.set(key, known === undefined ? row : mergePair(known, row, columns));
  }
  return [...merged.values()];
}

function mergePair(a: Row, b: Row, columns: Recording["values"]): Row {
  const values = columns.map(({ name, kind }) => {
    return [name, mergeValues(kind, a.values[name] ?? null, b.values[name] ?? null)] as const;
  });
  return { key: a.key, values: Object.fromEntries(values) };
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
