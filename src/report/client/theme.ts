import type { Drawn } from "./drawn.ts";

/** A custom property of the style sheet, as it is now: `cssValue("--ink")`. */
export function cssValue(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A colour that chart.js asks for at each update, so that it follows the style sheet. */
export function cssColour(name: string): () => string {
  return () => cssValue(name);
}

/** Draws all again when the system turns dark or light; asks then what there is. */
export function followTheme(drawn: () => readonly Drawn[]): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const drawing of drawn()) drawing.update("none");
  });
}
