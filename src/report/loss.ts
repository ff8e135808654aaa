import type { Integer } from "../recording/integer.ts";
import type { Loss, Recording } from "../recording/schema.ts";
import { counted } from "./quantity.ts";

/** Each cause of loss that occurred, as a sentence; none where nothing was lost. */
export function lossSentences(loss: Loss): readonly string[] {
  const causes: readonly (readonly [Integer, string])[] = [
    [
      loss.events,
      `${counted(loss.events, "event was", "events were")} dropped: neither counted nor shown.`,
    ],
    [
      loss.keys,
      `${counted(loss.keys, "update")} found a full map: their keys are missing from the rows.`,
    ],
    [
      loss.missed,
      `${counted(loss.missed, "time")} the kernel did not run the program: recursion, a busy CPU or a missed probe.`,
    ],
    [
      loss.truncated,
      `${counted(loss.truncated, "string or stack was", "strings or stacks were")} cut short: counted, but under a shortened key.`,
    ],
    [
      loss.unmatched,
      `${counted(loss.unmatched, "entry or exit", "entries or exits")} had no counterpart: the time is in no row.`,
    ],
  ];
  return causes.filter(([count]) => Number(count) !== 0).map(([, sentence]) => sentence);
}

/** Whether an attachment can lose events that nothing counts. */
export function canLoseUnseen({ plan }: Pick<Recording, "plan">): boolean {
  return plan.attachments.some(({ risk }) => risk !== null);
}

/** What zero loss means for this run: certainty only where every loss would have been counted. */
export function noLossSentence(recording: Pick<Recording, "plan">): string {
  return canLoseUnseen(recording)
    ? "No loss was counted, but not all of it can be."
    : "Nothing was lost.";
}
