import type { ViewOfC } from "./c-source.ts";
import { readTemplate, renderC } from "./c-template.ts";
import { CLANG_ARGUMENTS, type Clang, runClang } from "./clang.ts";
import type { ObjectCache } from "./object-cache.ts";

export interface Compiled {
  readonly c: string;
  /** The BPF ELF object that clang made of it. */
  readonly object: Uint8Array;
}

/** The C of a plan and its object, from the cache where the same was compiled before. */
export async function compileView(
  view: ViewOfC,
  clang: Clang,
  cache: ObjectCache | undefined,
): Promise<Compiled> {
  const key = new Bun.CryptoHasher("sha256")
    .update(JSON.stringify([view, readTemplate(), clang.identity, CLANG_ARGUMENTS]))
    .digest("hex");
  const known = cache?.read(key);
  if (known !== undefined) return known;
  const c = await renderC(view);
  const compiled = { c, object: await runClang(clang, c) };
  cache?.write(key, compiled);
  return compiled;
}
