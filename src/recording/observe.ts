import type { Observation } from "./difference.ts";
import { type Figure, figureIn, numberIn } from "./figure.ts";
import { add, type Integer } from "./integer.ts";
import type { Interval, Recording, Row } from "./schema.ts";

/** Rows of one key, by interval number. */
export type Rows = ReadonlyMap<number, Row>;

/** What a figure was in each interval: see `observations`. */
export interface Observed {
  readonly each: readonly Observation[];
  /** The mean's two parts over all intervals, exact; null where it is a mean of the intervals' own figures. */
  readonly exact: { readonly sum: Integer; readonly per: Integer } | null;
}

/** Whether a figure of intervals has a mean that can be tested: totals follow from counts and averages. */
export function isComparable({ part }: Figure): boolean {
  return part === "value" || part === "count" || part === "average" || part === "perSecond";
}

/**
 * What adds up, by the second: 0 where nothing happened. Averages by the event, and anything else by the interval, in those that
 * have any. A last interval that was cut short is joined to the one before.
 */
export function observe(figure: Figure, rows: Rows | undefined, recording: Recording): Observed {
  const parts = recording.intervals.flatMap((interval) => {
    const part = partOf(figure, rows?.get(interval.interval), interval.elapsed_ns);
    return part === null ? [] : [{ ...part, interval }];
  });
  const isMean = figure.additive || figure.part === "average";
  const exact = {
    sum: parts.map(({ sum }) => sum).reduce(add, 0),
    per: parts.map(({ per }) => per).reduce(add, 0),
  };
  const unit = figure.additive ? 1e9 : 1;
  const each = parts.map(({ sum, per }) => ({ sum: Number(sum), per: Number(per) / unit }));
  const last = parts.at(-1);
  const isCut = last !== undefined && isShort(last.interval, recording.intervals);
  return { each: isCut ? withoutLast(each) : each, exact: isMean ? exact : null };
}

/** 1 for each interval that has the key, 0 for the others. */
export function presence(rows: Rows | undefined, { intervals }: Recording): Observation[] {
  return intervals.map(({ interval }) => ({ sum: rows?.has(interval) ? 1 : 0, per: 1 }));
}

function partOf(figure: Figure, row: Row | undefined, elapsedNs: Integer) {
  const value = row?.values[figure.column] ?? null;
  if (figure.part === "average") {
    if (value === null || typeof value !== "object" || !("sum" in value)) return null;
    return Number(value.count) === 0 ? null : { sum: value.sum, per: value.count };
  }
  if (figure.additive) {
    const sum = figureIn({ part: "value" }, value, elapsedNs) ?? 0;
    return typeof sum === "string" ? null : { sum, per: elapsedNs };
  }
  const own = row === undefined ? null : numberIn(figure, row, elapsedNs);
  return own === null ? null : { sum: own, per: 1 };
}

function isShort(interval: Interval, all: readonly Interval[]): boolean {
  const longest = all.reduce((most, one) => Math.max(most, Number(one.elapsed_ns)), 0);
  return all.length > 1 && interval === all.at(-1) && Number(interval.elapsed_ns) <= longest / 2;
}

function withoutLast(all: readonly Observation[]): readonly Observation[] {
  const [before, last] = all.slice(-2);
  if (before === undefined || last === undefined) return all;
  const joined = { sum: before.sum + last.sum, per: before.per + last.per };
  return [...all.slice(0, -2), joined];
}
