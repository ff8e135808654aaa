import { printable } from "../recording/printable.ts";
import type { RecordingHead } from "../recording/schema.ts";
import type { Paint } from "./colour.ts";

/** What is said once everything is attached: what is measured, how, and what a reader must know. */
export function beginningText({ probe, plan }: RecordingHead, paint: Paint): string {
  const mechanisms = new Set(plan.attachments.map(({ mechanism }) => mechanism));
  const attached = mechanisms.size === 0 ? "" : `, attached by ${[...mechanisms].join(" and ")}`;
  const risks = plan.attachments.flatMap(({ risk }) => (risk === null ? [] : [`Risk: ${risk}`]));
  const lines = [...probe.notes.map((note) => `Note: ${note}`), ...new Set(risks)];
  return [paint("bold", printable(`${probe.title}${attached}.`)), ...lines.map(printable), ""].join(
    "\n",
  );
}
