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
