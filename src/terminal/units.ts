import type { Integer } from "../recording/integer.ts";

/** How the numbers of one column are shown: divided, with so many decimals, under one unit. */
export interface Scale {
  /** `us`; empty for plain counts. */
  readonly unit: string;
  readonly divisor: number;
  readonly decimals: number;
}

const ns: Scale = { unit: "ns", divisor: 1, decimals: 0 };
const us: Scale = { unit: "us", divisor: 1e3, decimals: 1 };
const ms: Scale = { unit: "ms", divisor: 1e6, decimals: 2 };
const seconds: Scale = { unit: "s", divisor: 1e9, decimals: 2 };

/** The finest in which a number of nanoseconds stays below a limit; seconds, if there is none. */
function finest(nanoseconds: number, limit: number): Scale {
  return [ns, us, ms].find(({ divisor }) => nanoseconds / divisor < limit) ?? seconds;
}

/**
 * The scale for a column of recorded values: for nanoseconds the finest unit in which the largest has
 * at most four digits before its point, with up to three decimals so that the smallest is not 0.
 * With `exact`, and for every other unit, integers stay as they were recorded.
 */
export function scaleOf(values: readonly Integer[], unit: string, exact: boolean): Scale {
  const isFraction = values.some((value) => !Number.isInteger(Number(value)));
  if (unit !== "ns" || exact) {
    return { unit, divisor: 1, decimals: isFraction && !exact ? decimalsOf(values) : 0 };
  }
  const numbers = values.map((value) => Math.abs(Number(value))).filter((number) => number > 0);
  const largest = numbers.reduce((a, b) => Math.max(a, b), 0);
  const smallest = numbers.reduce((a, b) => Math.min(a, b), largest);
  const scale = finest(largest, 9_999.5);
  if (scale === ns) return ns;
  const needed = Math.ceil(-Math.log10(smallest / scale.divisor));
  return { ...scale, decimals: Math.min(3, Math.max(scale.decimals, needed)) };
}

/** For averages and rates: three digits of the largest. */
function decimalsOf(values: readonly Integer[]): number {
  const largest = values.reduce(
    (most: number, value) => Math.max(most, Math.abs(Number(value))),
    0,
  );
  return largest < 9.995 ? 2 : largest < 99.95 ? 1 : 0;
}

/** `9.4`, without the unit; what is above zero but too small to be seen is `<0.001`. */
export function scaled(value: Integer, { divisor, decimals }: Scale): string {
  if (divisor === 1) return typeof value === "bigint" ? `${value}` : value.toFixed(decimals);
  const text = (Number(value) / divisor).toFixed(decimals);
  return value > 0 && Number(text) === 0 ? `<${10 ** -decimals}` : text;
}

/** A single value in prose: `9.43 us`; nanoseconds in the unit that suits them, all else as it is. */
export function withUnit(value: Integer, unit: string, exact: boolean): string {
  if (unit !== "ns" || exact) {
    return `${scaled(value, scaleOf([value], unit, exact))} ${unit}`.trimEnd();
  }
  const number = Math.abs(Number(value));
  const scale = finest(number, 999.5);
  if (scale === ns) return `${Number.isInteger(number) ? value : Number(value).toFixed(1)} ns`;
  const decimals = number / scale.divisor < 9.995 ? 2 : 1;
  return `${scaled(value, { ...scale, decimals })} ${scale.unit}`;
}

/** `12,262`, for prose only. */
export function grouped(value: Integer): string {
  return `${value}`.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
