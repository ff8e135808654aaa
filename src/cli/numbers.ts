import { UserError } from "../user-error.ts";

/** A year: longer is a slip of the finger. */
const LONGEST_MS = 366 * 86_400_000;

/** Seconds as text to milliseconds, at least one. */
export function seconds(text: string, what: string): number {
  return milliseconds(text, what, Number(text) * 1000, "a number of seconds (0.001 or more)");
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  "": 1000,
};

/** `10s`, `500ms`, `2m`, `1h`, or seconds; to milliseconds. */
export function duration(text: string, what: string): number {
  const [, amount = "", unit = ""] = /^([\d.]+)(ms|s|m|h|)$/.exec(text) ?? [];
  return milliseconds(
    amount,
    what,
    Number(amount) * (UNITS[unit] ?? 0),
    "a duration such as 10s, 500ms, 2m or 1h",
    text,
  );
}

function milliseconds(
  digits: string,
  what: string,
  value: number,
  wanted: string,
  given = digits,
): number {
  if (/^\d*\.?\d+$/.test(digits) && value >= 1 && value <= LONGEST_MS) return value;
  throw new UserError(`${what}: "${given}" is not ${wanted}`);
}

export function whole(text: string, what: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 2 ** 31) return value;
  throw new UserError(`${what}: "${text}" is not a whole number`);
}

export function positive(text: string, what: string): number {
  const value = whole(text, what);
  if (value > 0) return value;
  throw new UserError(`${what}: it must be at least 1`);
}

/** A TCP port. */
export function port(text: string, what: string): number {
  const value = positive(text, what);
  if (value < 2 ** 16) return value;
  throw new UserError(`${what}: ports end at 65535`);
}

const SIZES: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, "": 1 };
/** A page of the largest size (arm64), so that a size means the same everywhere. */
const LEAST_BUFFER = 2 ** 16;
/** More is a slip of the finger: it is taken from the kernel's memory at once. */
const MOST_BUFFER = 2 ** 30;

/** `16M`, `256K`, or bytes; to the next power of two, which the kernel wants. */
export function bufferBytes(text: string, what: string): number {
  const [, amount = "", unit = ""] = /^(\d+)([KMG]?)$/.exec(text) ?? [];
  const bytes = Number(amount) * (SIZES[unit] ?? 0);
  if (amount !== "" && bytes >= 1 && bytes <= MOST_BUFFER) {
    return Math.max(LEAST_BUFFER, 2 ** Math.ceil(Math.log2(bytes)));
  }
  throw new UserError(`${what}: "${text}" is not a size such as 16M or 256K (at most 1G)`);
}
