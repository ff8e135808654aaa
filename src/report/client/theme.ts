import type { Chart } from "chart.js";

/** A custom property of the style sheet, as it is now: `cssValue("--ink")`. */
export function cssValue(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A colour that chart.js asks for at each update, so that it follows the style sheet. */
export function cssColour(name: string): () => string {
  return () => cssValue(name);
}

/** Draws all charts again when the system turns dark or light. */
export function followTheme(charts: readonly Pick<Chart, "update">[]): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const chart of charts) chart.update("none");
  });
}
