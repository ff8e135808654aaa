import type { TrustedCache } from "./trusted-cache.ts";

/** C and the BPF ELF object that clang made of it. */
export interface Compiled {
  readonly c: string;
  readonly object: Uint8Array;
}

/** As one entry of the cache: the C's length, the C, the object. */
export function writeCompiled(cache: TrustedCache, key: string, { c, object }: Compiled): void {
  const text = Buffer.from(c);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  cache.write(key, Buffer.concat([length, text, object]));
}

export function readCompiled(cache: TrustedCache, key: string): Compiled | undefined {
  const content = cache.read(key);
  if (content === undefined || content.length < 4) return undefined;
  const end = 4 + content.readUInt32LE();
  return { c: content.toString("utf8", 4, end), object: content.subarray(end) };
}
