import { writeRegisters } from "../../src/recording/registers.ts";
import type { Seek } from "./seeking-program.ts";

type Bounds = readonly [bigint, bigint];

/** What each column of specs/aggregations.ts must hold for these calls, in their order; computed without any C. */
export function aggregated(seeks: readonly Seek[]) {
  const values = seeks.map(({ value }) => value);
  const signed = values.map((value) => BigInt.asIntN(64, value));
  const odd = seeks.filter(({ value }) => value % 2n === 1n);
  return {
    count: BigInt(values.length),
    odd: BigInt(odd.length),
    sum: total(signed),
    min: least(signed),
    max: greatest(values),
    hist: {
      ...{ count: BigInt(values.length), sum: word(total(values)) },
      ...{ min: least(values), max: greatest(values) },
      buckets: buckets(values, (value) => logarithmic(value)),
    },
    avg: { count: BigInt(values.length), sum: total(signed) },
    stats: statsOf(signed),
    linear: {
      ...statsOf(signed),
      buckets: buckets(signed, (value) =>
        linear(value, [-50n, 120n, 25n], [-(1n << 63n), (1n << 63n) - 1n]),
      ),
    },
    unsigned: {
      ...{ ...statsOf(values), sum: word(total(values)) },
      buckets: buckets(values, (value) => linear(value, [10n, 1000n, 64n], [0n, (1n << 64n) - 1n])),
    },
    quantiles: {
      ...{ ...statsOf(values), sum: word(total(values)) },
      buckets: buckets(values, (value) => logLinear(value, 4)),
    },
    signed: { ...statsOf(signed), buckets: buckets(signed, (value) => logLinear(value, 2)) },
    distinct: registers(values.map((value) => mixed(value))),
    names: registers(seeks.map(({ name }) => hashOf(name, 16))),
    first: signed[0],
    last: values.at(-1),
    latest: odd.at(-1)?.name,
    rate: BigInt(values.length),
    volume: word(total(values)),
  };
}

/** The value of event number ceil(share * count). */
export function trueQuantile(values: readonly bigint[], share: number): bigint {
  const sorted = values.toSorted(ascending);
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? 0n;
}

function statsOf(values: readonly bigint[]) {
  return {
    ...{ count: BigInt(values.length), sum: total(values) },
    ...{ min: least(values), max: greatest(values) },
  };
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function word(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

/** Of 64 bits, as the kernel's own: what does not fit wraps around. */
function total(values: readonly bigint[]): bigint {
  return BigInt.asIntN(
    64,
    values.reduce((sum, value) => sum + value, 0n),
  );
}

function least(values: readonly bigint[]): bigint {
  return values.toSorted(ascending)[0] ?? 0n;
}

function greatest(values: readonly bigint[]): bigint {
  return values.toSorted(ascending).at(-1) ?? 0n;
}

function buckets(values: readonly bigint[], bucketOf: (value: bigint) => Bounds) {
  const counts = new Map<string, { readonly bounds: Bounds; count: bigint }>();
  for (const value of values) {
    const bounds = bucketOf(value);
    const known = counts.get(bounds.join()) ?? { bounds, count: 0n };
    known.count++;
    counts.set(bounds.join(), known);
  }
  return [...counts.values()]
    .sort((a, b) => (a.bounds[0] < b.bounds[0] ? -1 : 1))
    .map(({ bounds, count }) => [...bounds, count]);
}

function logarithmic(value: bigint): Bounds {
  if (value === 0n) return [0n, 0n];
  const lowest = 1n << BigInt(value.toString(2).length - 1);
  return [lowest, 2n * lowest - 1n];
}

function linear(
  value: bigint,
  [min, max, step]: readonly [bigint, bigint, bigint],
  [lowest, highest]: Bounds,
): Bounds {
  if (value < min) return [lowest, min - 1n];
  if (value >= max) return [max, highest];
  const from = min + ((value - min) / step) * step;
  return [from, from + step < max ? from + step - 1n : max - 1n];
}

/** The bits after the highest `bits` + 1 are dropped; negative values mirror the natural ones. */
function logLinear(value: bigint, bits: number): Bounds {
  if (value < 0n) {
    const [lowest, highest] = logLinear(-value - 1n, bits);
    return [-highest - 1n, -lowest - 1n];
  }
  const dropped = BigInt(Math.max(0, value.toString(2).length - bits - 1));
  return [(value >> dropped) << dropped, (((value >> dropped) + 1n) << dropped) - 1n];
}

/** splitmix64 (Steele, Lea, Flood 2014). */
function mixed(value: bigint): bigint {
  let z = word(value + 0x9e3779b97f4a7c15n);
  z = word((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = word((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

function hashOf(text: string, bytes: number): bigint {
  const padded = Buffer.alloc(bytes);
  padded.write(text);
  let hash = 0n;
  for (let at = 0; at < bytes; at += 8) hash = mixed(hash ^ padded.readBigUInt64LE(at));
  return hash;
}

/** HyperLogLog: the low 11 bits choose a register, which keeps the most trailing zeros of the rest, and one. */
function registers(hashes: readonly bigint[]): string {
  const ranks = new Uint8Array(2048);
  for (const hash of hashes) {
    const chosen = Number(hash % 2048n);
    let rank = 1;
    for (let rest = hash / 2048n; rest % 2n === 0n && rank < 52; rest /= 2n) rank++;
    if (rank > (ranks[chosen] ?? 0)) ranks[chosen] = rank;
  }
  return writeRegisters(ranks);
}
