const SPACE = 0x20;
const TAB = 0x09;
const NEWLINE = 0x0a;
const HEX = new Uint8Array(256).fill(255);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
  HEX[digit.charCodeAt(0)] = value;
  HEX[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * The symbols of a kallsyms text, by address. Addresses are kept as signed numbers: the kernel's half
 * of a 64-bit address space is within 2^53 of 0 that way, so they are exact.
 */
export type KallsymsTable = {
  /** Ascending. */
  readonly addresses: Float64Array;
  /** Where each symbol's name begins in the text, in the order of `addresses`. */
  readonly names: Uint32Array;
};

/** Parses `/proc/kallsyms` ("address type name\t[module]\n"); lines of another shape are skipped. */
export function tabulate(text: Buffer): KallsymsTable {
  const most = Math.floor(text.length / 6);
  const addresses = new Float64Array(most);
  const names = new Uint32Array(most);
  const end = text.length;
  let count = 0;
  let sorted = true;
  let at = 0;
  while (at < end) {
    const line = at;
    let [high, low] = [0, 0];
    for (let digit = HEX[text[at]!]!; digit < 16; digit = at < end ? HEX[text[at]!]! : 255) {
      high = ((high << 4) | (low >>> 28)) >>> 0;
      low = ((low << 4) | digit) >>> 0;
      at += 1;
    }
    const whole = at > line && text[at] === SPACE && text[at + 2] === SPACE;
    const name = at + 3;
    at = text.indexOf(NEWLINE, at);
    if (at < 0) at = end;
    if (whole && name < at) {
      const address = (high | 0) * 0x1_0000_0000 + low;
      if (count > 0 && address < addresses[count - 1]!) sorted = false;
      addresses[count] = address;
      names[count] = name;
      count += 1;
    }
    at += 1;
  }
  const table = { addresses: addresses.subarray(0, count), names: names.subarray(0, count) };
  return sorted ? table : inOrder(table);
}

/** Modules' symbols stand in the order of their symbol tables. The sort is stable: aliases keep theirs. */
function inOrder({ addresses, names }: KallsymsTable): KallsymsTable {
  const order = Uint32Array.from(addresses.keys()).sort((a, b) => addresses[a]! - addresses[b]!);
  return {
    addresses: Float64Array.from(order, (i) => addresses[i]!),
    names: Uint32Array.from(order, (i) => names[i]!),
  };
}

/** Index of the first of the symbols at the greatest address that is not above `address`; -1: none. */
export function indexAtOrBelow({ addresses }: KallsymsTable, address: number): number {
  let [low, high] = [0, addresses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (addresses[middle]! <= address) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at > 0 && addresses[at - 1] === addresses[at]) at -= 1;
  return at;
}

/** The name that begins there, and the module behind it. */
export function nameAt(text: Buffer, from: number): { symbol: string; module: string | null } {
  const newline = text.indexOf(NEWLINE, from);
  const to = newline < 0 ? text.length : newline;
  const tab = text.subarray(from, to).indexOf(TAB);
  if (tab < 0) return { symbol: text.toString("utf8", from, to), module: null };
  const module = text.toString("utf8", from + tab + 1, to).replace(/^\[|\]$/g, "");
  return { symbol: text.toString("utf8", from, from + tab), module };
}
