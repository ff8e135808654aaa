import { z } from "zod";
import type { Integer } from "./integer.ts";
import { type Interval, type KeyPart, keyPart, type Recording, recordingSchema } from "./schema.ts";
import type { StackTable } from "./stack-table.ts";
import type { ValueColumn } from "./value-column.ts";
import { value } from "./value-schema.ts";

/** Version 3: what a recording says, with each different key and stack once, and lists in place of rows. */
export type TableRecording = Omit<Recording, "version" | "intervals"> & {
  readonly version: 3;
  readonly intervals: readonly (Omit<Interval, "rows"> & {
    /** The numbers of its rows' keys, ascending: the first, then how far each is from the one before. */
    readonly key: readonly number[];
    /** By column; one value for each of `key`. */
    readonly values: Readonly<Record<string, ValueColumn>>;
  })[];
  readonly stacks: StackTable;
  /** By column of the key: its part of each key, by their numbers; of a stack its own number. */
  readonly key_parts: Readonly<Record<string, readonly KeyPart[]>>;
};

function isInteger(part: unknown): boolean {
  return Number.isSafeInteger(part) || (typeof part === "string" && /^-?[0-9]{1,40}$/.test(part));
}

/** A list is checked as a whole: it may have a million integers. */
function list<Item>(isItem: (part: unknown) => boolean, expected: string) {
  return z.custom<Item[]>((given) => Array.isArray(given) && given.every(isItem), expected);
}

const numbers = list<number>(Number.isSafeInteger, "expected small integers");
const integers = list<Integer | string | null>(
  (part) => part === null || isInteger(part),
  "expected integers or null",
);
const texts = list<string | null>(
  (part) => part === null || typeof part === "string",
  "expected texts or null",
);
const buckets = list<(Integer | string)[] | null>(
  (part) =>
    part === null || (Array.isArray(part) && part.length % 3 === 0 && part.every(isInteger)),
  "expected buckets or null",
);

const average = z.strictObject({ count: integers, sum: integers });
const stats = average.extend({ min: integers, max: integers });
const valueColumn = z.union([
  ...([integers, z.array(value), stats.extend({ buckets }), stats, average] as const),
  z.strictObject({ estimate: integers, registers: texts }),
  z.strictObject({ at: integers, value: integers }),
  z.strictObject({ at: integers, text: texts }),
]);

const { element: interval } = recordingSchema.shape.intervals;

export const tableSchema = recordingSchema.extend({
  version: z.literal(3),
  intervals: z.array(
    interval.omit({ rows: true }).extend({
      key: numbers,
      values: z.record(z.string(), valueColumn),
    }),
  ),
  stacks: z.object({ frame: numbers, caller: numbers }),
  key_parts: z.record(z.string(), z.array(keyPart)),
});
