import type { Drawn } from "./drawn.ts";
import { openForPrint } from "./print.ts";
import { followTheme } from "./theme.ts";

/**
 * Makes a page answer. What is returned puts other content in the place of this: `draw` is called again then, so it
 * must leave nothing outside of the content that its drawings do not take away.
 */
export function begin(draw: () => readonly Drawn[]): (change: () => void) => void {
  document.documentElement.classList.add("scripts");
  openForPrint();
  let drawn = draw();
  followTheme(() => drawn);
  return (change) => {
    for (const drawing of drawn) drawing.destroy();
    change();
    drawn = draw();
  };
}
