import { readFileSync } from "node:fs";
import type { ViewOfC } from "./c-source.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The template's text, with that of its parts: what a compiled object depends on. */
export function readTemplate(): string {
  const read = (name: string) => readFileSync(new URL(`${name}.hbs`, folder), "utf8");
  return read("probe.c").replace(/^\{\{> (.+)\}\}\n/gm, (_, name: string) => read(name));
}

/** Lays the C out. Handlebars is loaded here, since a start from the cache does without it. */
export async function renderC(view: ViewOfC): Promise<string> {
  const { default: Handlebars } = await import("handlebars");
  return Handlebars.compile(readTemplate(), { noEscape: true, strict: true })(view);
}
