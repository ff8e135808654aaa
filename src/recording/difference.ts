import jstat from "jstat";
import { intervalsAsOne } from "./likeness.ts";

/** What one interval adds to a mean: a sum, and of how many seconds, or events, it is one. */
export interface Observation {
  readonly sum: number;
  readonly per: number;
}

/** What two series of intervals say of their means, `sum / per` over all of their intervals. */
export interface Difference {
  readonly a: number;
  readonly b: number;
  /** (b - a) / a; infinite where a is 0 and b is not. */
  readonly change: number;
  /** Between these the true change lies in 95 of 100 cases; undefined: nothing bounds it. */
  readonly within: readonly [number, number] | undefined;
  /** Probability of means this far apart if there were no difference; undefined: too few intervals to tell. */
  readonly p: number | undefined;
}

/** Below this, a variance is a guess, and neighbours' likeness cannot be seen. */
const leastIntervals = 5;
const confidence = 0.95;

/**
 * Welch's unequal variances t-test, two-sided (B. L. Welch, Biometrika 34, 1947), of two ratio estimates (W. G. Cochran,
 * Sampling Techniques, 1977, 6.3): an interval with more events weighs more. Neighbouring intervals resemble each other, which
 * makes any difference look more certain than it is: `intervalsAsOne` of them count as one. What one series has now and then, and
 * the other never, is at best as certain as so many tosses of a coin. The bounds of the change are Fieller's (J. R. Stat. Soc. B 16, 1954), so
 * that they contain 0 exactly where p is above 0.05.
 */
export function difference(a: readonly Observation[], b: readonly Observation[]): Difference {
  const [one, other] = [ratioOf(a), ratioOf(b)];
  const means = { a: one.mean, b: other.mean, change: changeOf(one.mean, other.mean) };
  const unknown = { ...means, within: undefined, p: undefined };
  if (a.length < leastIntervals || b.length < leastIntervals) return unknown;
  const asOne = intervalsAsOne(one.residuals, other.residuals);
  const [va, vb] = [varianceOf(one.residuals, asOne), varianceOf(other.residuals, asOne)];
  if (va + vb === 0) {
    const same = one.mean === other.mean;
    return { ...means, within: [means.change, means.change], p: same ? 1 : tosses(a, b, asOne) };
  }
  const freedom = (va + vb) ** 2 / (va ** 2 / freedomOf(a, asOne) + vb ** 2 / freedomOf(b, asOne));
  const t = Math.abs(one.mean - other.mean) / Math.sqrt(va + vb);
  const p = Math.min(1, 2 * (1 - jstat.studentt.cdf(t, freedom)));
  const far = jstat.studentt.inv((1 + confidence) / 2, freedom) ** 2;
  return {
    ...means,
    within: fieller(one.mean, other.mean, far * va, far * vb),
    p: Math.max(p, isRare(a) && isRare(b) ? tosses(a, b, asOne) : 0),
  };
}

function changeOf(a: number, b: number): number {
  if (a === b) return 0;
  return a === 0 ? Number.POSITIVE_INFINITY : (b - a) / Math.abs(a);
}

/** The mean, and by how much each interval moved it. */
function ratioOf(all: readonly Observation[]) {
  const sum = all.reduce((total, one) => total + one.sum, 0);
  const per = all.reduce((total, one) => total + one.per, 0);
  const mean = sum / per;
  const residuals = all.map((one) => ((one.sum - mean * one.per) * all.length) / per);
  return { mean, residuals };
}

/** Of the mean. */
function varianceOf(residuals: readonly number[], asOne: number): number {
  const squares = residuals.reduce((sum, value) => sum + value * value, 0);
  return squares / (residuals.length - 1) / independent(residuals, asOne);
}

function independent({ length }: { readonly length: number }, asOne: number): number {
  return Math.max(1.5, length / asOne);
}

function freedomOf(all: readonly Observation[], asOne: number): number {
  return Math.max(1, independent(all, asOne) - 1);
}

/** Where one series is 0 throughout: that all intervals with something came to be in the other by chance. */
function tosses(a: readonly Observation[], b: readonly Observation[], asOne: number): number {
  const [inA, inB] = [a, b].map((all) => all.filter(({ sum }) => sum !== 0).length);
  if (inA === undefined || inB === undefined || (inA > 0 && inB > 0)) return 0;
  const share = (inB === 0 ? a : b).length / (a.length + b.length);
  return Math.min(1, 2 * share ** (Math.max(inA, inB) / asOne));
}

function isRare(all: readonly Observation[]): boolean {
  return all.filter(({ sum }) => sum !== 0).length < all.length / 2;
}

function fieller(a: number, b: number, va: number, vb: number): Difference["within"] {
  const square = a * a - va;
  if (a <= 0 || square <= 0) return undefined;
  const middle = (a * b) / square;
  const half = Math.sqrt(Math.max(0, a * a * b * b - square * (b * b - vb))) / square;
  return [middle - half - 1, middle + half - 1];
}
