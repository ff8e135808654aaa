import type { Distinct } from "./value-schema.ts";

/** 2^11 registers (src/compile/layout.ts has the same). */
const REGISTERS = 2048;
/** Highest rank: more leading zeros do not happen, and a letter stands for each. */
const HIGHEST = 52;

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** What the registers of a HyperLogLog sketch stand for. */
export function distinctOf(ranks: Uint8Array): Distinct {
  return { estimate: Math.round(estimate(ranks)), registers: writeRegisters(ranks) };
}

/** The different values of both; one that is in both counts once. */
export function mergeDistinct(a: Distinct, b: Distinct): Distinct {
  if (a.registers === b.registers) return a;
  const [ranks, others] = [readRegisters(a.registers), readRegisters(b.registers)];
  for (const [i, rank] of others.entries()) if (rank > (ranks[i] ?? 0)) ranks[i] = rank;
  return distinctOf(ranks);
}

/** A letter for each register, A = 1 to z = 52; a number for as many empty ones: `12C4A`. */
export function writeRegisters(ranks: Uint8Array): string {
  let text = "";
  let empty = 0;
  for (const rank of ranks) {
    if (rank === 0) {
      empty++;
      continue;
    }
    text += `${empty === 0 ? "" : empty}${letters[Math.min(rank, HIGHEST) - 1]}`;
    empty = 0;
  }
  return text;
}

export function readRegisters(text: string): Uint8Array {
  const ranks = new Uint8Array(REGISTERS);
  let at = 0;
  for (const [part] of text.matchAll(/[0-9]+|[A-Za-z]/g)) {
    const rank = letters.indexOf(part) + 1;
    if (rank === 0) at += Number(part);
    else ranks[at++] = rank;
  }
  return ranks;
}

/**
 * The improved raw estimator (Ertl, "New cardinality estimation algorithms for HyperLogLog sketches",
 * 2017, algorithm 6): without bias from the first value on, so that small ranges need no other formula.
 */
function estimate(ranks: Uint8Array): number {
  const m = REGISTERS;
  const counts = new Array<number>(HIGHEST + 2).fill(0);
  for (const rank of ranks) counts[Math.min(rank, HIGHEST + 1)]! += 1;
  let z = m * tau(1 - counts[HIGHEST + 1]! / m);
  for (let rank = HIGHEST; rank >= 1; rank--) z = 0.5 * (z + counts[rank]!);
  z += m * sigma(counts[0]! / m);
  return m ** 2 / (2 * Math.LN2 * z);
}

function sigma(start: number): number {
  if (start === 1) return Number.POSITIVE_INFINITY;
  let [x, y, z] = [start, 1, start];
  for (let before = -1; z !== before; y += y) {
    x *= x;
    before = z;
    z += x * y;
  }
  return z;
}

function tau(start: number): number {
  if (start === 0 || start === 1) return 0;
  let [x, y, z] = [start, 1, 1 - start];
  for (let before = -1; z !== before; ) {
    x = Math.sqrt(x);
    before = z;
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}
