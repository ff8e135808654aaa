import { z } from "zod";
import { int } from "./value-schema.ts";

interface Parts<Host, Loss, Cost> {
  readonly host: Host;
  readonly loss: Loss;
  readonly cost: Cost;
}

/** What a recording was joined of: the key's column that says whose a row is, and what is known of each run. */
export function joinedOf<Host extends z.ZodType, Loss extends z.ZodType, Cost extends z.ZodType>({
  host,
  loss,
  cost,
}: Parts<Host, Loss, Cost>) {
  const run = z.object({
    name: z.string(),
    host,
    command: z.array(z.string()),
    /** `tracepoint:irq:irq_handler_entry by tp_btf`, one for each point. */
    attached: z.array(z.string()),
    /** Whether its attachments can lose events that nothing counts. */
    risk: z.boolean(),
    start: z.string(),
    elapsed_ns: int,
    intervals: z.number().int(),
    loss,
    cost,
  });
  return z.object({ column: z.string(), runs: z.array(run) });
}
