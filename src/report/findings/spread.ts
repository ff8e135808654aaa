const normal = 1.4826;

/** How far values usually lie from their middle, as a normal distribution's sigma: from the median of the distances. */
export function spreadOf(values: readonly number[], middle: number): number {
  return normal * median(values.map((value) => Math.abs(value - middle)));
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
