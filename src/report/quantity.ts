import type { Integer } from "../recording/integer.ts";
import { printable } from "../recording/printable.ts";

/** A number as a reader wants it, and as it is. */
export interface Quantity {
  /** `9.41`, `6,131`, `–` where nothing was counted. */
  readonly text: string;
  /** `µs`, `ms`, … or empty. */
  readonly unit: string;
  /** The unrounded value with its stored unit: `9,412 ns`. */
  readonly exact: string;
  /** For sorting: a decimal number, empty where nothing was counted. */
  readonly sort: string;
}

const steps = [
  { unit: "ns", ns: 1 },
  { unit: "µs", ns: 1e3 },
  { unit: "ms", ns: 1e6 },
  { unit: "s", ns: 1e9 },
] as const;

/** The unit in which a duration of `ns` is at least one, as it would be after rounding. */
function stepOf(ns: number): (typeof steps)[number] {
  return steps.findLast((step) => ns >= 0.9995 * step.ns) ?? steps[0];
}

/**
 * A measured value (whole, except for averages and rates; or a text) in its column's unit. Times are scaled to three
 * digits unless `nanoseconds`, fractions rounded to as many; whole numbers are never rounded.
 */
export function quantity(
  value: Integer | string | null,
  unit: string,
  { nanoseconds }: { readonly nanoseconds: boolean },
): Quantity {
  if (value === null) return { text: "–", unit: "", exact: "nothing counted", sort: "" };
  if (typeof value === "string") {
    const text = value === "" ? '""' : printable(value);
    return { text, unit: "", exact: text, sort: "" };
  }
  const exact = unit === "" ? group(value) : `${group(value)} ${unit}`;
  const sort = String(value);
  if (unit !== "ns" || nanoseconds) {
    const isFraction = !Number.isInteger(Number(value));
    return { text: isFraction ? significant(Number(value)) : group(value), unit, exact, sort };
  }
  const ns = Number(value);
  const step = stepOf(Math.abs(ns));
  return { text: significant(ns / step.ns), unit: step.unit, exact, sort };
}

/** A quantity on one line: `9.41 µs`. */
export function inWords({ text, unit }: Quantity): string {
  return unit === "" ? text : `${text} ${unit}`;
}

/** A duration in ns, scaled: `5.00 s`. */
export function duration(ns: Integer): string {
  return inWords(quantity(ns, "ns", { nanoseconds: false }));
}

/** Digits in groups of three; fractions keep three digits at most. */
export function group(value: Integer): string {
  if (typeof value === "bigint") return inGroups(value.toString());
  return inGroups(Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(3));
}

function inGroups(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Three significant digits, more where the whole part has more. */
function significant(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const size = Math.abs(value);
  return inGroups(value.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0));
}

/** `part / whole` in per cent, to about three digits, and 100 only where it is all; a dash where the whole is nothing. */
export function percent(part: Integer, whole: Integer): string {
  const share = (100 * Number(part)) / Number(whole);
  if (!Number.isFinite(share)) return "–";
  if (share === 0) return "0 %";
  if (share < 0.001) return "under 0.001 %";
  if (share === 100) return "100 %";
  if (share > 99.95 && share < 100)
    return share < 99.995 ? `${share.toFixed(2)} %` : "over 99.99 %";
  return `${share.toFixed(share < 0.1 ? 3 : share < 10 ? 2 : 1)} %`;
}

/** `1 event`, `6,131 events`. */
export function counted(count: Integer, one: string, many = `${one}s`): string {
  return `${group(count)} ${Number(count) === 1 ? one : many}`;
}
