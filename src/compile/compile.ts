import type { ViewOfC } from "./c-source.ts";
import { readTemplate, renderC } from "./c-template.ts";
import { CLANG_ARGUMENTS, type Clang, runClang } from "./clang.ts";
import { type Compiled, readCompiled, writeCompiled } from "./object-cache.ts";
import { TrustedCache } from "./trusted-cache.ts";

/** The C of a plan and its object, from the cache where the same was compiled before. */
export async function compileView(
  view: ViewOfC,
  clang: Clang,
  cache: TrustedCache | undefined,
): Promise<Compiled> {
  const key = TrustedCache.key(view, readTemplate(), clang.identity, CLANG_ARGUMENTS);
  const known = cache && readCompiled(cache, key);
  if (known !== undefined) return known;
  const c = await renderC(view);
  const compiled = { c, object: await runClang(clang, c) };
  if (cache !== undefined) writeCompiled(cache, key, compiled);
  return compiled;
}
