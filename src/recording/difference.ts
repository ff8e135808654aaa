import jstat from "jstat";

/** What two series of a figure, a value for each interval, say of their means. */
export interface Difference {
  readonly a: number;
  readonly b: number;
  /** (b - a) / a; infinite where a is 0 and b is not. */
  readonly change: number;
  /** Probability of means this far apart if there were no difference; undefined: too few intervals to tell. */
  readonly p: number | undefined;
}

/** Below this, a variance is a guess. */
const LEAST_INTERVALS = 3;

/**
 * Welch's unequal variances t-test, two-sided (B. L. Welch, Biometrika 34, 1947). Neighbouring intervals
 * resemble each other, which makes any difference look more certain than it is: the number of intervals
 * is scaled by (1 - r) / (1 + r), r being the autocorrelation at lag 1 where it is positive.
 */
export function difference(a: readonly number[], b: readonly number[]): Difference {
  const [one, other] = [momentsOf(a), momentsOf(b)];
  const means = { a: one.mean, b: other.mean, change: changeOf(one.mean, other.mean) };
  if (a.length < LEAST_INTERVALS || b.length < LEAST_INTERVALS) return { ...means, p: undefined };
  const [va, vb] = [one.variance / one.independent, other.variance / other.independent];
  if (va + vb === 0) return { ...means, p: one.mean === other.mean ? 1 : 0 };
  const t = Math.abs(one.mean - other.mean) / Math.sqrt(va + vb);
  const freedom =
    (va + vb) ** 2 /
    (va ** 2 / Math.max(1, one.independent - 1) + vb ** 2 / Math.max(1, other.independent - 1));
  return { ...means, p: Math.min(1, 2 * (1 - jstat.studentt.cdf(t, freedom))) };
}

function changeOf(a: number, b: number): number {
  if (a === b) return 0;
  return a === 0 ? Number.POSITIVE_INFINITY : (b - a) / Math.abs(a);
}

function momentsOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const off = values.map((value) => value - mean);
  const squares = off.reduce((sum, value) => sum + value * value, 0);
  const lagged = off.slice(1).reduce((sum, value, i) => sum + value * (off[i] ?? 0), 0);
  const r = squares === 0 ? 0 : Math.max(0, lagged / squares);
  return {
    mean,
    variance: values.length < 2 ? 0 : squares / (values.length - 1),
    independent: Math.max(1, (values.length * (1 - r)) / (1 + r)),
  };
}

/**
 * Which of several tests hold when all of them together may be wrong with probability `alpha`: the
 * Holm-Bonferroni method (S. Holm, Scand. J. Statist. 6, 1979). In the order given.
 */
export function holm(ps: readonly number[], alpha: number): boolean[] {
  const order = ps.map((_, i) => i).toSorted((i, j) => ps[i]! - ps[j]!);
  const holds = ps.map(() => false);
  for (const [rank, i] of order.entries()) {
    if (ps[i]! > alpha / (ps.length - rank)) break;
    holds[i] = true;
  }
  return holds;
}
