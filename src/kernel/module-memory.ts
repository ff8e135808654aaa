/** Where a module lies: addresses as signed numbers, as in the table of symbols. */
export type ModuleMemory = {
  readonly begin: number;
  /** The first byte behind it. */
  readonly end: number;
};

/**
 * Of each module in `/proc/modules` ("name size references users state address"). From Linux 6.4 on a module is in
 * several pieces: the address is its code's, the size that of all of them. Those whose address is hidden are left out.
 */
export function moduleMemory(text: string): ReadonlyMap<string, ModuleMemory> {
  const all = new Map<string, ModuleMemory>();
  for (const line of text.split("\n")) {
    const [, name, size, address] = /^(\S+) (\d+) .* 0x([0-9a-f]+)/.exec(line) ?? [];
    if (name === undefined || address === undefined || /^0+$/.test(address)) continue;
    const begin = Number(BigInt.asIntN(64, BigInt(`0x${address}`)));
    all.set(name, { begin, end: begin + Number(size) });
  }
  return all;
}
