/** A correlation of more would leave nothing to count. */
const most = 0.95;

/**
 * How many neighbouring intervals of two series are worth one independent of the others: 1 plus twice the sum of their
 * autocorrelations, as far as these are positive (the initial positive sequence: C. J. Geyer, Statist. Sci. 7, 1992), seen in both
 * series together. An autocorrelation in few intervals looks smaller than it is (F. H. C. Marriott, J. A. Pope, Biometrika 41,
 * 1954): that is corrected, and the first is taken for one standard error more than was seen. `a` and `b` have means of 0.
 */
export function intervalsAsOne(a: readonly number[], b: readonly number[]): number {
  const fewest = Math.min(a.length, b.length);
  const error = 1 / Math.sqrt(a.length + b.length);
  let sum = 0;
  for (let lag = 1; lag <= Math.max(1, Math.floor(fewest / 3)); lag++) {
    const seen = together(a, b, lag) + (1 + 2 * sum) / fewest;
    const correlation = Math.min(most, lag === 1 ? seen + error : seen);
    if (correlation <= 0) break;
    sum += correlation;
  }
  const first = together(a, b, 1);
  const certain = Math.min(most, first + (1 + 3 * Math.max(0, first)) / fewest + error);
  return Math.max(1, 1 + 2 * sum, (1 + certain) / (1 - certain));
}

/** The autocorrelation of both, each weighed by its length. */
function together(a: readonly number[], b: readonly number[], lag: number): number {
  const seen = [a, b].flatMap((all) => {
    const squares = products(all, 0);
    return squares === 0 ? [] : [{ length: all.length, r: products(all, lag) / squares }];
  });
  const length = seen.reduce((sum, one) => sum + one.length, 0);
  return length === 0 ? 0 : seen.reduce((sum, one) => sum + one.length * one.r, 0) / length;
}

function products(all: readonly number[], lag: number): number {
  return all.slice(lag).reduce((sum, value, i) => sum + value * (all[i] ?? 0), 0);
}
