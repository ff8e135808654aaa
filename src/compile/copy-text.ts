import type { CValue } from "./c-value.ts";
import type { Lines } from "./lines.ts";

/** Copies a string; one that fills its place may have been cut. */
export function copyText(lines: Lines, value: CValue & { kind: "text" }, place: string): void {
  const copy = value.copy(place, `sizeof(${place})`);
  if (!value.cut) lines.add(`${copy};`);
  else lines.add(`if (${copy} >= (long)sizeof(${place}))`, "\tlost(LOST_TRUNCATED);");
}
