import type { Decode } from "../compile/c-value.ts";

/** What the running system calls things. */
export interface Names {
  /** A kernel function's name, or the address where there is none. */
  kernelSymbol(address: bigint): string;
  userSymbol(pid: number, address: bigint): string;
  cgroupPath(id: bigint): string;
  syscallName(nr: bigint): string;
}

/** What stands in a column for a number (layout.ts, `decode`). */
export function shownNumber(decode: Decode, value: bigint, names: Names): string {
  switch (decode) {
    case "symbol":
      return names.kernelSymbol(value);
    case "cgroupPath":
      return names.cgroupPath(value);
    case "syscallName":
      return names.syscallName(value);
    case "ip":
      // As it lies in memory, which is little endian.
      return [0n, 8n, 16n, 24n].map((shift) => (value >> shift) & 0xffn).join(".");
    case "userSymbol":
      throw new Error("a user's address takes two words");
  }
}

/** What stands in a column for bytes. */
export function shownBytes(decode: Decode, bytes: Uint8Array, names: Names): string {
  switch (decode) {
    case "userSymbol": {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      return names.userSymbol(Number(view.getBigUint64(8, true)), view.getBigUint64(0, true));
    }
    case "ip":
      return ipv6(bytes.subarray(0, 16));
    default:
      throw new Error(`${decode} is a number's`);
  }
}

/** RFC 5952: lower case, the longest run of zeros (the first of several) as "::", IPv4 with its dots. */
function ipv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
  if (groups.slice(0, 5).every((one) => one === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes.subarray(12).join(".")}`;
  }
  let [from, length] = [0, 1];
  for (let start = 0; start < 8; start++) {
    const end = groups.findIndex((one, i) => i >= start && one !== 0);
    const zeros = (end < 0 ? 8 : end) - start;
    if (zeros > length) [from, length] = [start, zeros];
  }
  const hex = (some: readonly number[]) => some.map((one) => one.toString(16)).join(":");
  if (length < 2) return hex(groups);
  return `${hex(groups.slice(0, from))}::${hex(groups.slice(from + length))}`;
}
