/**
 * Registered by bunfig.toml before any file of the user is loaded: rewrites the operators of every
 * file outside node_modules and Probebook's own src, so that no spec is silently misread.
 */
import { readFileSync } from "node:fs";
import { plugin } from "bun";
import { TrustedCache } from "./compile/trusted-cache.ts";
import { origins, sources } from "./spec/position.ts";

const own = import.meta.dirname;
const escaped = own.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

plugin({
  name: "probebook",
  setup(build) {
    // A path that only something made of another text goes by: no file lies there.
    build.onResolve({ filter: /^\/probebook\/question\.ts$/ }, ({ path }) => ({ path }));
    const filter = new RegExp(`^(?!${escaped}/)(?!.*/node_modules/).*\\.[mc]?tsx?$`);
    build.onLoad({ filter }, async ({ path }) => {
      const source = origins.get(path)?.source ?? readFileSync(path, "utf8");
      sources.set(path, source);
      const loader = path.endsWith("x") ? "tsx" : "ts";
      return { contents: (await rewritten(source, path)) ?? source, loader };
    });
  },
});

/** All that decides what a file is rewritten to, beside the packages. */
const REWRITER = [
  "rewrite.ts",
  "rewrite-node.ts",
  "rewrite-cells.ts",
  "member-chain.ts",
  "blind-call.ts",
];

/** Parsing costs more than all else before the probe's own start, so its result is kept. */
async function rewritten(source: string, path: string): Promise<string | undefined> {
  const options = {
    operators: `${own}/spec/rewritten.ts`,
    runner: `${own}/cli/main.ts`,
    // Without it Bun would ask the registry for a package of that name where a folder has none.
    resolve: (name: string) => Bun.resolveSync(name, own),
  };
  const cache = TrustedCache.open("specs");
  const rewriter = REWRITER.map((name) => readFileSync(`${own}/spec/${name}`, "utf8"));
  const key = TrustedCache.key(source, path, options, rewriter);
  const known = cache?.read(key)?.toString();
  if (known !== undefined) return known;
  const { rewrite } = await import("./spec/rewrite.ts");
  const code = rewrite(source, path, options);
  if (code !== undefined) cache?.write(key, Buffer.from(code));
  return code;
}
