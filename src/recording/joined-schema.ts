import { z } from "zod";
import { int } from "./value-schema.ts";

/** What a recording was joined of: the key's column that says whose a row is, and what is known of each run. */
export function joinedOf<
  Loss extends z.ZodType,
  Cost extends z.ZodType,
  Host extends z.ZodType,
>(parts: { readonly loss: Loss; readonly cost: Cost; readonly host: Host }) {
  return z.object({
    column: z.string(),
    runs: z.array(
      z.object({
        name: z.string(),
        ...parts,
        command: z.array(z.string()),
        /** `tracepoint:irq:irq_handler_entry by tp_btf`, one for each point. */
        attached: z.array(z.string()),
        /** Whether its attachments can lose events that nothing counts. */
        risk: z.boolean(),
        start: z.string(),
        elapsed_ns: int,
        intervals: z.number().int(),
      }),
    ),
  });
}
