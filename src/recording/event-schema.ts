import { z } from "zod";
import { int } from "./value-schema.ts";

/** Columns of the records that a probe shows one by one (`emit`), in order; `unit` as for values. */
export const eventColumns = z.array(
  z.object({
    name: z.string(),
    kind: z.enum(["string", "integer", "stack"]),
    unit: z.string(),
  }),
);

/** One record. */
const event = z.object({
  /** CLOCK_MONOTONIC. */
  time_ns: int,
  cpu: z.number().int(),
  /** One for each column; null where the measure that showed it has no such column. */
  values: z.array(z.union([z.string(), int, z.array(z.number().int()), z.null()])),
});

/** What was kept of all records: the first ones and the last ones, in the order of their times. */
export const events = z.object({
  /** How many there were, and were shown while the run went on. */
  seen: int,
  /** So many of those that were kept are the first; what is missing was between them and the others. */
  first: z.number().int(),
  kept: z.array(event),
});

export type EventColumn = z.output<typeof eventColumns>[number];
export type EventRecord = z.output<typeof event>;
export type Events = z.output<typeof events>;
export type EventValue = EventRecord["values"][number];
