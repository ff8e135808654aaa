/**
 * Registered by bunfig.toml before any file of the user is loaded: rewrites the operators of every
 * file outside node_modules and Probebook's own src, so that no spec is silently misread.
 */
import { readFileSync } from "node:fs";
import { plugin } from "bun";
import { sources } from "./spec/position.ts";

const own = import.meta.dirname;
const escaped = own.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

plugin({
  name: "probebook",
  setup(build) {
    const filter = new RegExp(`^(?!${escaped}/)(?!.*/node_modules/).*\\.[mc]?tsx?$`);
    build.onLoad({ filter }, async ({ path }) => {
      const source = readFileSync(path, "utf8");
      sources.set(path, source);
      const { rewrite } = await import("./spec/rewrite.ts");
      const contents = rewrite(source, path, {
        operators: `${own}/spec/rewritten.ts`,
        runner: `${own}/cli/main.ts`,
      });
      return { contents: contents ?? source, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
});
