import type { Recording } from "../../recording/schema.ts";
import { type TakenForm, taken } from "../../recording/taken.ts";
import type { Choice } from "./take.ts";

/** What `--csv`, `--json` and `--folded` would have printed: all intervals, all keys. */
export function choicesOfRecording(recording: Recording): readonly Choice[] {
  const choice = (label: string, form: TakenForm, ending: string): Choice => ({
    ...{ label, ending, make: () => taken(recording, form) },
  });
  return [
    choice("All as CSV", "csv", "csv"),
    choice("All as JSON", "json", "ndjson"),
    ...(hasStacks(recording) ? [choice("All as folded stacks", "folded", "folded")] : []),
  ];
}

function hasStacks({ keys }: Recording): boolean {
  return keys.some(({ kind }) => kind === "stack");
}
