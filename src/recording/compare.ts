import { UserError } from "../user-error.ts";
import { withCommonFrames } from "./align.ts";
import { cautionsOf } from "./cautions.ts";
import { type Difference, difference } from "./difference.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { holm } from "./holm.ts";
import { keyIdentity } from "./key.ts";
import { isComparable, type Observed, observe, presence, type Rows } from "./observe.ts";
import type { Frame, Recording, Row } from "./schema.ts";

export type Verdict =
  /** More, or less, beyond the noise. */
  | "more"
  | "less"
  /** As far apart as two runs of the same. */
  | "noise"
  /** Too few intervals to tell it from noise. */
  | "unknown"
  /** The key is in one recording only, beyond the noise. */
  | "added"
  | "vanished";

/** One figure of one key in both recordings: per second where it adds up over time, else the mean. */
export interface Compared extends Difference {
  readonly key: Row["key"];
  readonly figure: Figure;
  /** `count/s`, `average`. */
  readonly label: string;
  /** Where the key is, if not in both recordings. */
  readonly only: "first" | "second" | null;
  readonly exact: Readonly<Record<"first" | "second", Observed["exact"]>>;
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
 * observation. What is 0 in both is left out. Throws UserError where the recordings have no figure and key in common.
 */
export function compare(a: Recording, b: Recording, options: CompareOptions): Comparison {
  const columns = a.values.filter((column) =>
    b.values.some((other) => other.name === column.name && other.kind === column.kind),
  );
  const figures = columns.flatMap(figuresOf).filter(isComparable);
  if (figures.length === 0 || !Bun.deepEquals(a.keys, b.keys)) {
    throw new UserError("these recordings answer different questions", {
      advice: `One has {${namesOf(a)}}, the other {${namesOf(b)}}: compare two runs of one probe.`,
    });
  }
  const [one, other] = withCommonFrames([a, b]) as [Recording, Recording];
  const [inA, inB] = [rowsByKey(one), rowsByKey(other)];
  const found = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((identity) => {
    const [rowsA, rowsB] = [inA.get(identity), inB.get(identity)];
    const both = rowsA !== undefined && rowsB !== undefined;
    return figures
      .filter(({ additive }) => both || additive || !figures.some((figure) => figure.additive))
      .map((figure) => compareFigure(figure, [rowsA, one], [rowsB, other]))
      .filter(({ a, b }) => a !== 0 || b !== 0);
  });
  return {
    keys: a.keys,
    frames: one.frames,
    compared: judged(found, options).toSorted(byImportance),
    cautions: cautionsOf(a, b),
  };
}

function namesOf({ keys, values }: Recording): string {
  return [...keys, ...values].map(({ name }) => name).join(", ");
}

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

type Measured = readonly [rows: Rows | undefined, recording: Recording];

function compareFigure(
  figure: Figure,
  [inA, a]: Measured,
  [inB, b]: Measured,
): Omit<Compared, "verdict"> {
  const [row] = [...(inA ?? inB ?? new Map<number, Row>()).values()];
  const only = inA === undefined ? "second" : inB === undefined ? "first" : null;
  const [first, second] = [observe(figure, inA, a), observe(figure, inB, b)];
  const means = difference(first.each, second.each);
  const tested =
    only !== null && !figure.additive
      ? { ...means, p: difference(presence(inA, a), presence(inB, b)).p }
      : means;
  return {
    key: row?.key ?? {},
    figure,
    label: figure.additive && figure.part !== "perSecond" ? `${figure.label}/s` : figure.label,
    only,
    exact: { first: first.exact, second: second.exact },
    ...tested,
  };
}

function judged(
  all: readonly Omit<Compared, "verdict">[],
  { threshold, alpha }: CompareOptions,
): Compared[] {
  const tested = all.filter(({ p }) => p !== undefined);
  const holds = holm(
    tested.map(({ p }) => p ?? 1),
    alpha,
  );
  const real = new Set(tested.filter((_, i) => holds[i]));
  return all.map((one) => {
    const { only, p, change } = one;
    const verdict = (): Verdict => {
      if (p === undefined) return "unknown";
      if (!real.has(one)) return "noise";
      if (only !== null) return only === "first" ? "vanished" : "added";
      if (Number.isNaN(change)) return "unknown";
      if (Math.abs(change) < threshold) return "noise";
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
