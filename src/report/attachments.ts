import { printable } from "../recording/printable.ts";
import type { Attachment, Recording } from "../recording/schema.ts";

/** How each program is attached, for the plan. */
export function attachmentViews({ plan }: Recording) {
  return plan.attachments.map(({ program, point, mechanism, target, why, rejected, risk }) => ({
    program: printable(program),
    point: printable(point),
    mechanism: printable(mechanism),
    target: printable(target),
    why: printable(why),
    rejected: rejected.map((other) => ({
      mechanism: printable(other.mechanism),
      reason: printable(other.reason),
    })),
    risk: risk === null ? null : printable(risk),
  }));
}

/** Sentences on second choices and on how they can lose events; points that share one stand together. */
export function fallbackSentences({ plan }: Recording): readonly string[] {
  const points = new Map<string, string[]>();
  for (const attachment of plan.attachments) {
    const sentence = fallback(attachment);
    if (sentence === null) continue;
    points.set(sentence, [...(points.get(sentence) ?? []), attachment.point]);
  }
  return [...points].map(([sentence, names]) => printable(`${names.join(", ")} ${sentence}`));
}

function fallback({ mechanism, rejected, risk }: Attachment): string | null {
  if (rejected.length === 0 && risk === null) return null;
  const because = rejected.map((other) => `not by ${other.mechanism}: ${clause(other.reason)}`);
  const choice = `by ${[mechanism, ...because].join("; ")}.`;
  return risk === null ? choice : `${choice} Risk: ${clause(risk)}.`;
}

function clause(text: string): string {
  return text.replace(/\.$/, "");
}
