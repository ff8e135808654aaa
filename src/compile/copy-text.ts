import type { CValue } from "./c-value.ts";
import type { Lines } from "./lines.ts";

/** Copies a string, never more than its array has of it; one that fills its room may have been cut. */
export function copyText(lines: Lines, value: CValue & { kind: "text" }, place: string): void {
  // The place is the array's length, rounded up to whole words.
  const size = value.length % 8 === 0 ? `sizeof(${place})` : `${value.length}`;
  const copy = value.copy(place, size);
  if (!value.cut) lines.add(`${copy};`);
  else lines.add(`if (${copy} >= (long)${size})`, "\tlost(LOST_TRUNCATED);");
}
