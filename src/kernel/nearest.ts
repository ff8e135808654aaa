import { distance } from "fastest-levenshtein";

type Scored = { readonly candidate: string; readonly score: number };

/**
 * The candidates that a user may have meant by `name`, best first: those that a third of its letters
 * (at least two) separates from it, then those that contain it.
 */
export function nearest(name: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const cut = Math.max(2, Math.floor(name.length / 3));
  const wanted = name.toLowerCase();
  const scored: Scored[] = [];
  for (const candidate of new Set(candidates)) {
    const given = candidate.toLowerCase();
    const close =
      Math.abs(given.length - wanted.length) <= cut ? distance(wanted, given) : Infinity;
    if (close <= cut) scored.push({ candidate, score: close });
    else if (wanted.length >= 4 && given.includes(wanted))
      scored.push({ candidate, score: cut + given.length - wanted.length });
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map((one) => one.candidate);
}

/** "did you mean a, b or c?", or undefined when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(name, candidates);
  if (near.length === 0) return undefined;
  const last = near.at(-1) ?? "";
  const rest = near.slice(0, -1).join(", ");
  return `did you mean ${rest === "" ? last : `${rest} or ${last}`}?`;
}
