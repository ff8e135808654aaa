/** Several measurements of one thing, as they are shown: the middle one and how far the others lie. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Throws for no values at all. The median of an even number of values is the mean of the middle two. */
export function figure(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error("nothing was measured");
    return value;
  };
  const last = sorted.length - 1;
  const median = (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2;
  return { median, least: at(0), most: at(last) };
}
