/** A ratio that Probebook sets out to keep, and what this run shows. */
export interface Target {
  readonly what: string;
  readonly ratio: number;
  readonly atMost: number;
}

/** Such as "cold start to attached  0.31 × bpftrace  at most 0.40: kept". */
export function targetLine({ what, ratio, atMost }: Target): readonly string[] {
  return [
    what,
    ratio.toFixed(2),
    `at most ${atMost.toFixed(2)}`,
    ratio <= atMost ? "kept" : "missed",
  ];
}
