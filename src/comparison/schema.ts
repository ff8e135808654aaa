import { z } from "zod";
import type { Recording } from "../recording/schema.ts";

const recording = z.custom<Recording>((value) => typeof value === "object" && value !== null);

export const comparisonSchema = z.object({
  format: z.literal("probebook-comparison"),
  version: z.literal(1),
  /** Changes below this share are never told: 0.05 is 5 %. */
  threshold: z.number().min(0).max(1),
  /** How often a whole comparison may tell a difference that is none. */
  alpha: z.number().min(0).max(1),
  first: recording,
  second: recording,
});

/** Two recordings and how they are compared: all that a comparison's page shows follows from it. */
export type ComparisonDocument = z.output<typeof comparisonSchema>;
