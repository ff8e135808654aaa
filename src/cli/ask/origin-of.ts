import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TrustedCache } from "../../compile/trusted-cache.ts";
import { type Origin, origins } from "../../spec/position.ts";
import { QUESTION } from "./typed.ts";

const src = join(import.meta.dir, "../..");

/** The spec that a question becomes. Throws SpecError with a place in what was typed. */
export async function originOf(question: string): Promise<Origin> {
  const cache = TrustedCache.open("questions");
  const key = TrustedCache.key(question, maker());
  const known = cache?.read(key)?.toString();
  if (known !== undefined) return JSON.parse(known);
  const whole = { at: 0, from: 0, length: question.length };
  origins.set(QUESTION, { text: question, source: question, segments: [whole] });
  const { specText } = await import("./spec-text.ts");
  const { text: source, segments } = specText(question, await exportedNames());
  const origin = { text: question, source, segments };
  cache?.write(key, Buffer.from(JSON.stringify(origin)));
  return origin;
}

/** All that decides what a question becomes, beside the packages. */
function maker(): readonly string[] {
  const own = readdirSync(import.meta.dir).map((name) => join(import.meta.dir, name));
  const language = ["spec/attach-text.ts", "spec/expression.ts", "probebook.ts"];
  return [...own, ...language.map((name) => join(src, name))].map((path) =>
    readFileSync(path, "utf8"),
  );
}

/** What specs can import: asked of the package itself, by its users' name. */
async function exportedNames(): Promise<ReadonlySet<string>> {
  const names = Object.keys(await import(Bun.resolveSync("probebook", src)));
  return new Set(names);
}
