/** One CPU's words of a row at an interval's end, and at the previous one's (undefined: no row yet). */
export interface Words {
  readonly now: BigUint64Array;
  readonly before: BigUint64Array | undefined;
}

/** What was added to a counter; counters wrap at 2^64 like the kernel's. */
export function difference({ now, before }: Words, word: number): bigint {
  return BigInt.asUintN(64, (now[word] ?? 0n) - (before?.[word] ?? 0n));
}

/** The words from `start` on, as an interval's end and the previous one's. */
export function slice({ now, before }: Words, start: number, length: number) {
  return {
    now: now.subarray(start, start + length),
    before: before?.subarray(start, start + length),
  };
}
