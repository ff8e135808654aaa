import { figureIn } from "../recording/figure.ts";
import type { Integer } from "../recording/integer.ts";
import { quantile } from "../recording/quantile.ts";
import type { Column, Histogram, Recording, Value } from "../recording/schema.ts";
import { UserError } from "../user-error.ts";

/**
 * Values of a recording as numbers to compute with: times in ns, integers above 2^53 rounded (the recording
 * has them exactly). What no event gave, such as the largest of nothing, throws a UserError.
 */
export interface Average {
  readonly count: number;
  readonly sum: number;
  readonly avg: number;
}

export interface Stats extends Average {
  readonly min: number;
  readonly max: number;
}

export interface Distribution extends Stats {
  /** The value that a share (0 to 1) of the events did not exceed, as near as the buckets tell. */
  readonly quantile: (share: number) => number;
  /** What a share of the events certainly did not exceed: the end of its bucket. */
  readonly atMost: (share: number) => number;
  /** [lowest, highest, count], bounds inclusive, ascending. */
  readonly buckets: readonly (readonly [number, number, number])[];
}

export type Figures = number | string | Average | Stats | Distribution;

const additive: readonly Column["kind"][] = ["count", "sum", "rate"];
const distributions: readonly Column["kind"][] = ["hist", "lhist", "quantiles", "stats", "avg"];

/** Whether a recorded value says anything: nothing at all is 0 as a count, and no number as an extreme. */
export function exists({ kind }: Pick<Column, "kind">, value: Value): boolean {
  return value !== null || additive.includes(kind) || distributions.includes(kind);
}

/** A recorded value; `where` names it in errors; `elapsedNs` is the time that it was collected in. */
export function figuresFor(
  { kind }: Pick<Column, "kind">,
  value: Value,
  where: string,
  elapsedNs: Recording["elapsed_ns"],
): Figures {
  if (typeof value === "object" && value !== null && "sum" in value) {
    const whole: Histogram = { min: null, max: null, buckets: [], ...value };
    return distribution(whole, where);
  }
  if (value === null && distributions.includes(kind)) {
    return distribution({ count: 0, sum: 0, min: null, max: null, buckets: [] }, where);
  }
  if (value === null) return additive.includes(kind) ? 0 : nothing(where);
  const part = kind === "rate" ? "perSecond" : "value";
  const figure = figureIn({ part }, value, elapsedNs);
  if (figure === null) return nothing(where);
  return typeof figure === "string" ? figure : Number(figure);
}

function distribution(value: Histogram, where: string): Distribution {
  const some = (what: string, number: Integer | null | undefined): number =>
    number === null || number === undefined ? nothing(`${where}.${what}`) : Number(number);
  const [count, sum] = [Number(value.count), Number(value.sum)];
  return {
    count,
    sum,
    get avg() {
      return count === 0 ? nothing(`${where}.avg`) : sum / count;
    },
    get min() {
      return some("min", value.min);
    },
    get max() {
      return some("max", value.max);
    },
    quantile: (share) => some("quantile()", quantile(value, share)?.estimate),
    atMost: (share) => some("atMost()", quantile(value, share)?.high),
    buckets: value.buckets.map(([low, high, events]) => [
      Number(low),
      Number(high),
      Number(events),
    ]),
  };
}

function nothing(where: string): never {
  throw new UserError(`${where} does not exist: no event gave one`, {
    advice:
      'Ask for its count, or whether it exists ("max" in row), first; find() where a row may be missing.',
  });
}
