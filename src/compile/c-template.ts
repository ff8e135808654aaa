import { readFileSync } from "node:fs";
import type { ViewOfC } from "./c-source.ts";

const path = new URL("../../templates/probe.c.hbs", import.meta.url);

/** The template's text: a part of what a compiled object depends on. */
export function readTemplate(): string {
  return readFileSync(path, "utf8");
}

/** Lays the C out. Handlebars is loaded here, since a start from the cache does without it. */
export async function renderC(view: ViewOfC): Promise<string> {
  const { default: Handlebars } = await import("handlebars");
  return Handlebars.compile(readTemplate(), { noEscape: true, strict: true })(view);
}
