import { duration, percent as share } from "../report/quantity.ts";

/** A time in ns, in the unit that suits it: `9.41 µs`. */
export function time(ns: number): string {
  return duration(Math.round(ns));
}

/** A time in ns as microseconds: `9.41 µs`, `2,695.2 µs`. */
export function us(ns: number): string {
  return `${scaled(ns / 1e3)} µs`;
}

/** A time in ns as milliseconds. */
export function ms(ns: number): string {
  return `${scaled(ns / 1e6)} ms`;
}

/** A number with its digits in groups of three; fractions have three digits at most. */
export function number(value: number): string {
  return inGroups.format(value);
}

/** `part` of `whole` in per cent: `12.3 %`; a dash where the whole is nothing. */
export function percent(part: number, whole: number): string {
  return share(part, whole);
}

function scaled(value: number): string {
  return inGroups.format(Number(value.toFixed(value < 10 ? 2 : value < 1000 ? 1 : 0)));
}

const inGroups = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
