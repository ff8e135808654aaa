import { type Bucket, bucketRange, countsIn } from "../../recording/buckets.ts";
import { add, type Integer } from "../../recording/integer.ts";
import { keyIdentity } from "../../recording/key.ts";
import type { Column, Recording, Row } from "../../recording/schema.ts";
import { bucketText, histogramsOf } from "../histogram.ts";
import { shownKey } from "../rows.ts";
import { joinedText, type TimeColumn, timeColumns } from "./columns.ts";
import type { Grid } from "./grid.ts";

/** A column's histograms over time: how many events each bucket got in each interval. */
export interface LatencyHeat extends Grid {
  /** Of the rows: the largest at the top. */
  readonly buckets: readonly Bucket[];
  readonly time: readonly TimeColumn[];
  /** Events of each column. */
  readonly events: readonly Integer[];
  readonly joined: string;
}

/** Of all keys together, or of one; `rows` are the whole run's. */
export function latencyHeat(
  recording: Recording,
  column: Column,
  { rows, key, most }: { rows: readonly Row[]; key: Row["key"] | null; most: number },
): LatencyHeat {
  const identity = key === null ? null : keyIdentity(key);
  const keyOf = shownKey(recording);
  const isShown = ({ key }: Row) => identity === null || keyIdentity(keyOf(key)) === identity;
  const totals = histogramsOf(rows.filter(isShown), column.name);
  const range = bucketRange(
    totals.map(({ histogram }) => histogram),
    column,
  );
  const time = timeColumns(recording, most);
  const counts = time.map(({ intervals }) => {
    const sums: Integer[] = range.map(() => 0);
    for (const { rows } of intervals) {
      for (const { histogram } of histogramsOf(rows.filter(isShown), column.name)) {
        for (const [bucket, count] of countsIn(range, histogram).entries()) {
          sums[bucket] = add(sums[bucket] ?? 0, count);
        }
      }
    }
    return sums;
  });
  const fromTop = range.map((_, index) => range.length - 1 - index);
  return {
    columns: time.map(({ label }) => label),
    rows: fromTop.map((at) => bucketText(range[at] ?? nothing, column, recording.view)),
    cells: fromTop.map((at) => counts.map((sums) => sums[at] || null)),
    buckets: range.toReversed(),
    time,
    events: counts.map((sums) => sums.reduce(add, 0)),
    joined: joinedText(time),
  };
}

const nothing: Bucket = { lowest: 0, highest: 0 };
