/**
 * An exact integer: a `number` while it is safe (at most 2^53 - 1), a `bigint` above. In JSON the
 * former is a number and the latter a decimal string.
 */
export type Integer = number | bigint;

/** The one way from kernel counters to recorded integers. */
export function integer(value: Integer): Integer {
  if (typeof value === "number") return value;
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

export function add(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return integer(BigInt(a) + BigInt(b));
}

export function subtract(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return integer(BigInt(a) - BigInt(b));
}

export function least(a: Integer, b: Integer): Integer {
  return b < a ? b : a;
}

export function greatest(a: Integer, b: Integer): Integer {
  return b > a ? b : a;
}

/** The JSON form of an integer. */
export function integerToJson(value: Integer): number | string {
  return typeof value === "bigint" ? value.toString() : value;
}
