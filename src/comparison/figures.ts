import type { Compared } from "../recording/compare.ts";
import type { Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";
import type { Recording } from "../recording/schema.ts";
import { group, type Quantity, quantity } from "../report/quantity.ts";

/** `time, average`, `calls/s`. */
export function comparedName({ figure, label }: Compared): string {
  return printable(figure.column === figure.label ? label : `${figure.column}, ${label}`);
}

/** One recording's mean; exact is what it is made of. */
export function meanOf(one: Compared, side: "first" | "second", view: Recording["view"]): Quantity {
  const value = side === "first" ? one.a : one.b;
  const { unit, additive } = one.figure;
  const exact = one.exact[side];
  if (Number.isNaN(value)) return quantity(null, unit, view);
  const shown = quantity(rounded(value), unit, view);
  if (exact === null || Number(exact.per) === 0) return shown;
  return { ...shown, exact: additive ? inTime(exact, unit) : ofEvents(exact, unit) };
}

/** Whole where it is but for what floating-point division adds. */
function rounded(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.abs(value) ? whole : value;
}

function inTime({ sum, per }: { readonly sum: Integer; readonly per: Integer }, unit: string) {
  return `${`${group(sum)} ${unit}`.trim()} in ${(Number(per) / 1e9).toFixed(3)} s`;
}

function ofEvents({ sum, per }: { readonly sum: Integer; readonly per: Integer }, unit: string) {
  return `${`${group(sum)} ${unit}`.trim()} of ${group(per)} events`;
}

/** `+20.1 %`; of what was 0 there is no share. */
export function changeText(change: number): string {
  if (Number.isNaN(change)) return "–";
  if (!Number.isFinite(change)) return "from 0";
  const percent = 100 * change;
  return `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${percentDigits(Math.abs(percent))} %`;
}

/** `+12.0 to +29.1 %` */
export function withinText({ within }: Compared): string {
  if (within === undefined || !within.every(Number.isFinite)) return "–";
  const [low, high] = within.map((bound) => changeText(bound).replace(" %", ""));
  return `${low} to ${high} %`;
}

export function probabilityText({ p }: Compared): string {
  if (p === undefined) return "–";
  return p < 0.0001 ? "< 0.0001" : p.toFixed(4);
}

function percentDigits(percent: number): string {
  return percent < 99.95 ? percent.toFixed(1) : group(Math.round(percent));
}
