import { z } from "zod";
import { type Integer, integer } from "./integer.ts";

/** A recorded integer: a JSON number, or a decimal string above 2^53. */
export const int = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?[0-9]{1,40}$/)
    .transform((text): Integer => integer(BigInt(text))),
]);

/** How a column's values were aggregated. */
export const valueKind = z.enum([
  ...(["count", "sum", "min", "max", "hist"] as const),
  // Since version 2.
  ...(["avg", "stats", "lhist", "quantiles", "distinct", "first", "last", "rate"] as const),
]);

/** `avg`. */
const average = z.object({ count: int, sum: int });

/** `stats`; min and max are null where nothing was counted. */
const stats = average.extend({ min: int.nullable(), max: int.nullable() });

/** `hist` (log2), `lhist` (linear) and `quantiles` (log-linear): count, sum, min and max are exact. */
const histogram = stats.extend({
  /** [lowest, highest, count], bounds inclusive, ascending, without empty buckets. */
  buckets: z.array(z.tuple([int, int, int])),
});

/** `distinct`: how many different values, and what that was estimated from (registers.ts). */
const distinct = z.object({ estimate: z.number().int(), registers: z.string() });

/** `first` and `last`: an integer or a text, and when it was, in ns of CLOCK_MONOTONIC. */
const stamped = z.object({ at: int, value: int });
const stampedText = z.object({ at: int, text: z.string() });

/**
 * A value: a plain number (count, sum, min, max; of `rate` the sum, not yet per second), or one of the above.
 * Null is the value of no event, except for counts and sums. Objects with more members come first.
 */
export const value = z.union([
  ...([int, z.null(), histogram, stats, average] as const),
  ...([distinct, stamped, stampedText] as const),
]);

export type ValueKind = z.output<typeof valueKind>;
export type Value = z.output<typeof value>;
export type Average = z.output<typeof average>;
export type Stats = z.output<typeof stats>;
export type Histogram = z.output<typeof histogram>;
export type Distinct = z.output<typeof distinct>;
export type Stamped = z.output<typeof stamped> | z.output<typeof stampedText>;
