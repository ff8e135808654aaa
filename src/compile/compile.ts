import { CLANG_ARGUMENTS, type Clang, runClang } from "./clang.ts";
import type { ObjectCache } from "./object-cache.ts";

export interface CompiledObject {
  readonly bytes: Uint8Array;
  readonly cached: boolean;
}

/** Bytes of BPF ELF for a C source, from the cache where an identical compile is in it. */
export async function compileC(
  c: string,
  clang: Clang,
  cache: ObjectCache | undefined,
): Promise<CompiledObject> {
  const key = new Bun.CryptoHasher("sha256")
    .update(JSON.stringify([c, clang.identity, CLANG_ARGUMENTS]))
    .digest("hex");
  const known = cache?.read(key);
  if (known !== undefined) return { bytes: known, cached: true };
  const bytes = await runClang(clang, c);
  cache?.write(key, bytes);
  return { bytes, cached: false };
}
