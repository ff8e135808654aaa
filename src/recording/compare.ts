import { UserError } from "../user-error.ts";
import { withCommonFrames } from "./align.ts";
import { type Difference, difference, holm } from "./difference.ts";
import { type Figure, figuresOf, numberIn } from "./figure.ts";
import { keyIdentity } from "./key.ts";
import type { Frame, Interval, Recording, Row } from "./schema.ts";

export type Verdict =
  /** More, or less, beyond the noise. */
  | "more"
  | "less"
  /** As far apart as two runs of the same. */
  | "noise"
  /** Too few intervals to tell it from noise. */
  | "unknown"
  /** The key is in one recording only. */
  | "added"
  | "vanished";

/** One figure of one key in both recordings: per second where it adds up over time, else the mean. */
export interface Compared extends Difference {
  readonly key: Row["key"];
  readonly figure: Figure;
  /** `count/s`, `average`. */
  readonly label: string;
  readonly verdict: Verdict;
}

export interface Comparison {
  readonly keys: Recording["keys"];
  readonly frames: readonly Frame[];
  /** What changed most stands first; noise last. */
  readonly compared: readonly Compared[];
  /** Why the comparison may mislead: different kernels, losses, other columns. */
  readonly cautions: readonly string[];
}

export interface CompareOptions {
  /** Changes below this share are never told: 0.05 is 5 %. */
  readonly threshold: number;
  /** Probability that one run of comparing calls at least one difference real that is none. */
  readonly alpha: number;
}

/**
 * What differs between two recordings of the same question, and what of it is noise. An interval is one
 * observation: figures that add up are compared per second, averages as they are in each interval. Throws
 * UserError where the recordings have no figure and key in common.
 */
export function compare(a: Recording, b: Recording, options: CompareOptions): Comparison {
  const columns = a.values.filter((column) =>
    b.values.some((other) => other.name === column.name && other.kind === column.kind),
  );
  const figures = columns.flatMap(figuresOf).filter(isComparable);
  if (figures.length === 0 || !haveSameKeys(a, b)) {
    throw new UserError("these recordings answer different questions", {
      advice: `One has {${namesOf(a)}}, the other {${namesOf(b)}}: compare two runs of one probe.`,
    });
  }
  const [one, other] = withCommonFrames([a, b]) as [Recording, Recording];
  const [inA, inB] = [rowsByKey(one), rowsByKey(other)];
  const found = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((identity) =>
    figures.map((figure) => observe(figure, inA.get(identity), inB.get(identity), one, other)),
  );
  return {
    keys: a.keys,
    frames: one.frames,
    compared: judged(found, options).toSorted(byImportance),
    cautions: cautionsOf(a, b),
  };
}

/** Totals of times follow from counts and averages; extremes and quantiles have no test. */
function isComparable({ part }: Figure): boolean {
  return part === "value" || part === "count" || part === "average" || part === "perSecond";
}

function haveSameKeys(a: Recording, b: Recording): boolean {
  return Bun.deepEquals(a.keys, b.keys);
}

function namesOf({ keys, values }: Recording): string {
  return [...keys, ...values].map(({ name }) => name).join(", ");
}

/** Rows of one key, by interval number. */
type Rows = ReadonlyMap<number, Row>;

function rowsByKey({ intervals }: Recording): Map<string, Rows> {
  const found = new Map<string, Map<number, Row>>();
  for (const { interval, rows } of intervals) {
    for (const row of rows) {
      const identity = keyIdentity(row.key);
      found.set(identity, (found.get(identity) ?? new Map()).set(interval, row));
    }
  }
  return found;
}

type Observed = Omit<Compared, "verdict"> & { readonly only: "a" | "b" | undefined };

function observe(
  figure: Figure,
  inA: Rows | undefined,
  inB: Rows | undefined,
  a: Recording,
  b: Recording,
): Observed {
  const [row] = [...(inA ?? inB ?? new Map<number, Row>()).values()];
  const only = inA === undefined ? "b" : inB === undefined ? "a" : undefined;
  return {
    key: row?.key ?? {},
    figure,
    label: figure.additive && figure.part !== "perSecond" ? `${figure.label}/s` : figure.label,
    only,
    ...difference(seriesOf(figure, inA, a), seriesOf(figure, inB, b)),
  };
}

/** The figure in each whole interval. Where nothing happened a rate is 0, and an average does not exist. */
function seriesOf(figure: Figure, rows: Rows | undefined, recording: Recording): number[] {
  return wholeIntervals(recording.intervals).flatMap(({ interval, elapsed_ns }) => {
    const row = rows?.get(interval);
    const value = row === undefined ? null : numberIn(figure, row, elapsed_ns);
    if (value === null) return figure.additive ? [0] : [];
    const perSecond = figure.additive && figure.part !== "perSecond";
    return [perSecond ? (1e9 * Number(value)) / Number(elapsed_ns) : Number(value)];
  });
}

/** A last interval that was cut short is noisier than the others. */
function wholeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const longest = intervals.reduce((most, one) => Math.max(most, Number(one.elapsed_ns)), 0);
  return intervals.filter(({ elapsed_ns }) => Number(elapsed_ns) > longest / 2);
}

function judged(all: readonly Observed[], { threshold, alpha }: CompareOptions): Compared[] {
  const tested = all.filter(({ only, p }) => only === undefined && p !== undefined);
  const holds = holm(
    tested.map(({ p }) => p ?? 1),
    alpha,
  );
  const real = new Set(tested.filter((_, i) => holds[i]));
  return all.map((one) => {
    const { only, p, change } = one;
    const verdict = (): Verdict => {
      if (only !== undefined) return only === "a" ? "vanished" : "added";
      if (p === undefined || Number.isNaN(change)) return "unknown";
      if (!real.has(one) || Math.abs(change) < threshold) return "noise";
      return change > 0 ? "more" : "less";
    };
    return { ...one, verdict: verdict() };
  });
}

const importance: readonly Verdict[] = ["more", "less", "added", "vanished", "unknown", "noise"];

function byImportance(one: Compared, other: Compared): number {
  const rank = ({ verdict }: Compared) => Math.floor(importance.indexOf(verdict) / 2);
  return rank(one) - rank(other) || Math.abs(other.change || 0) - Math.abs(one.change || 0) || 0;
}

function cautionsOf(a: Recording, b: Recording): string[] {
  const cautions: string[] = [];
  const differ = (what: string, one: string, other: string) => {
    if (one !== other) cautions.push(`${what}: ${one} and ${other}.`);
  };
  differ("Another kernel", a.host.release, b.host.release);
  differ("Another machine", a.host.name, b.host.name);
  differ("Another number of CPUs", String(a.host.cpus.online), String(b.host.cpus.online));
  differ("Another spec", sourceName(a), sourceName(b));
  for (const [name, { loss }] of Object.entries({ first: a, second: b })) {
    const lost = Object.entries(loss).filter(([, count]) => count !== 0);
    if (lost.length === 0) continue;
    const words = lost.map(([cause, count]) => `${cause} ${count}`).join(", ");
    cautions.push(`The ${name} recording lost something: ${words}.`);
  }
  return cautions;
}

function sourceName({ probe }: Recording): string {
  return `${probe.file} (${Bun.hash(probe.source).toString(16).slice(0, 8)})`;
}
