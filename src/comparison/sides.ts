import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { attachmentViews, fallbackSentences } from "../report/attachments.ts";
import { costView } from "../report/cost.ts";
import { canLoseUnseen, lossSentences, noLossSentence } from "../report/loss.ts";
import { provenance } from "../report/provenance.ts";
import { group } from "../report/quantity.ts";

/** Where both recordings come from, side by side; what differs is marked. */
export function provenanceOfBoth(first: Recording, second: Recording) {
  const [one, other] = [factsOf(first), factsOf(second)];
  return one.map(({ term, text }, i) => ({
    term,
    first: text,
    second: other[i]?.text ?? "",
    differs: text !== other[i]?.text,
  }));
}

function factsOf(recording: Recording) {
  const attached = attachmentViews(recording).map(
    ({ point, mechanism }) => `${point} by ${mechanism}`,
  );
  return [
    ...provenance(recording),
    { term: "Intervals", text: group(recording.intervals.length) },
    { term: "Attached", text: [...new Set(attached)].join(", ") || "nothing" },
  ];
}

/** What one recording lost, what cannot be known of it, and what it cost. */
export function sideView(side: "first" | "second", recording: Recording) {
  return {
    side,
    losses: lossSentences(recording.loss),
    noLoss: { sentence: noLossSentence(recording), certain: !canLoseUnseen(recording) },
    fallbacks: fallbackSentences(recording),
    notices: recording.notices.map(printable),
    cost: costView(recording),
  };
}
