import type { Drawn } from "./drawn.ts";
import { islandJson } from "./island.ts";
import { openForPrint } from "./print.ts";
import { followTheme } from "./theme.ts";

/**
 * Makes a page answer; `draw` is given the island's text. What is returned puts other content in the place of this, after
 * what was to be drawn before: `draw` is called again then, so it must leave nothing outside of the content that its
 * drawings do not take away.
 */
export function begin(
  draw: (json: string) => readonly Drawn[],
): (change: () => void) => Promise<void> {
  document.documentElement.classList.add("scripts");
  openForPrint();
  let drawn: readonly Drawn[] = [];
  const drawAll = async () => {
    drawn = draw(await islandJson());
  };
  let done = drawAll();
  followTheme(() => drawn);
  return (change) => {
    done = done.then(() => {
      for (const drawing of drawn) drawing.destroy();
      change();
      return drawAll();
    });
    return done;
  };
}
