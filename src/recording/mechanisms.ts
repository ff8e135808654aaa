import type { Recording } from "./schema.ts";

/** How each point is attached: `tracepoint:irq:irq_handler_entry by tp_btf`. */
export function mechanisms({ plan }: Pick<Recording, "plan">): string[] {
  const all = plan.attachments.map(({ point, mechanism }) => `${point} by ${mechanism}`);
  return [...new Set(all)].sort();
}
