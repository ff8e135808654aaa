import type { Integer } from "../recording/integer.ts";

/** How the numbers of one column are shown: divided, with so many decimals, under one unit. */
export interface Scale {
  /** `us`; empty for plain counts. */
  readonly unit: string;
  readonly divisor: number;
  readonly decimals: number;
}

const times: readonly Scale[] = [
  { unit: "ns", divisor: 1, decimals: 0 },
  { unit: "us", divisor: 1e3, decimals: 1 },
  { unit: "ms", divisor: 1e6, decimals: 1 },
  { unit: "s", divisor: 1e9, decimals: 1 },
];

/**
 * The scale for a column of recorded values: for nanoseconds the finest unit in which the largest has
 * at most four digits before its point, with up to three decimals so that the smallest is not 0.
 * With `exact`, and for every other unit, values stay as they were recorded.
 */
export function scaleOf(values: readonly Integer[], unit: string, exact: boolean): Scale {
  const [ns, ...coarser] = times;
  if (unit !== "ns" || exact || ns === undefined) return { unit, divisor: 1, decimals: 0 };
  const numbers = values.map(Number);
  const largest = Math.max(0, ...numbers);
  const scale = [ns, ...coarser].find(({ divisor }) => largest / divisor < 9_999.5) ?? seconds;
  if (scale === ns) return ns;
  const smallest = Math.min(...numbers.filter((number) => number > 0));
  const needed = Math.ceil(-Math.log10(smallest / scale.divisor));
  return { ...scale, decimals: Math.min(3, Math.max(scale.decimals, needed)) };
}

const seconds: Scale = { unit: "s", divisor: 1e9, decimals: 1 };

/** `9.4`, without the unit; what is above zero but too small to be seen is `<0.001`. */
export function scaled(value: Integer, { divisor, decimals }: Scale): string {
  if (divisor === 1) return typeof value === "bigint" ? `${value}` : value.toFixed(decimals);
  const text = (Number(value) / divisor).toFixed(decimals);
  return value > 0 && Number(text) === 0 ? `<${10 ** -decimals}` : text;
}

/** A single value in prose: `9.43 us`; nanoseconds in the unit that suits them, all else as it is. */
export function withUnit(value: Integer, unit: string, exact: boolean): string {
  if (unit !== "ns" || exact) return `${value} ${unit}`.trimEnd();
  const number = Number(value);
  const scale = times.find(({ divisor }) => number / divisor < 999.5) ?? seconds;
  const decimals = scale.divisor > 1 && number / scale.divisor < 9.995 ? 2 : scale.decimals;
  return `${scaled(value, { ...scale, decimals })} ${scale.unit}`;
}

/** `12,262`, for prose only. */
export function grouped(value: Integer): string {
  return `${value}`.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
