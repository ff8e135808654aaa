/** One frame of a stack. An address without a symbol is its own symbol: "0xffffffff81000000", offset 0. */
export type Frame = {
  readonly symbol: string;
  /** The kernel module, or the user-space file's name; null: the kernel itself, or nothing known. */
  readonly module: string | null;
  /** Bytes from the symbol's start. */
  readonly offset: number;
};

/** The frame of an address without a symbol, in that file if it is known. */
export function unknownFrame(address: bigint, module: string | null = null): Frame {
  return { symbol: `0x${address.toString(16)}`, module, offset: 0 };
}
