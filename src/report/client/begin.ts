import type { Drawn } from "./drawn.ts";
import { islandJson } from "./island.ts";
import { openForPrint } from "./print.ts";
import { followTheme } from "./theme.ts";

/** Draws one thing after the other, given the island's text. */
export type Drawing = (json: string) => Iterable<readonly Drawn[]>;

/** ms for which a page that is opened may not answer. */
const mostAtOnce = 50;

/**
 * Makes a page answer. What is returned puts other content in the place of this, after what was to be drawn before:
 * `draw` is called again then, so it must leave nothing outside of the content that its drawings do not take away.
 */
export function begin(draw: Drawing): (change: () => void) => Promise<void> {
  document.documentElement.classList.add("scripts");
  openForPrint();
  let drawn: Drawn[] = [];
  let left: Iterator<readonly Drawn[]> | null = null;
  /** Whether there was anything left. */
  const drawNext = () => {
    const next = left?.next();
    if (next === undefined || next.done) return false;
    drawn.push(...next.value);
    return true;
  };
  const drawRest = () => {
    while (drawNext());
  };
  const start = async () => {
    drawn = [];
    left = draw(await islandJson())[Symbol.iterator]();
  };
  /** What was drawn is seen and can be used before all is. */
  const drawInTurns = async () => {
    await start();
    let since = performance.now();
    while (drawNext()) {
      if (performance.now() - since < mostAtOnce) continue;
      await painted();
      since = performance.now();
    }
  };
  document.documentElement.ariaBusy = "true";
  let done = drawInTurns().finally(() => document.documentElement.removeAttribute("aria-busy"));
  followTheme(() => drawn);
  addEventListener("beforeprint", drawRest);
  return (change) => {
    done = done.then(async () => {
      for (const drawing of drawn) drawing.destroy();
      change();
      await start();
      drawRest();
    });
    return done;
  };
}

/** After the next frame; a page that nobody looks at has none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}
