import { type Control, controlsIn, stateOf, withState } from "./controls.ts";

/**
 * Remembers where a reader is in a page: what is open, chosen, sorted, scrolled and focused. What is returned brings it
 * back in the page's next content, where the same is still there.
 */
export function readersPlace(page: Document): () => void {
  const states = new Map<string, Control>();
  for (const [name, element] of controlsIn(page)) states.set(name, stateOf(element));
  const focused = page.activeElement;
  const focus = [...controlsIn(page)].find(([, element]) => element === focused)?.[0];
  const anchor = anchorIn(page);
  return () => {
    for (const [name, element] of controlsIn(page)) {
      const state = states.get(name);
      if (state !== undefined) withState(element, state);
      if (name === focus && focused !== element) element.focus({ preventScroll: true });
    }
    if (anchor === null) return;
    const top = page.getElementById(anchor.id)?.getBoundingClientRect().top;
    if (top !== undefined) scrollBy({ top: top - anchor.top, behavior: "instant" });
  };
}

/** The last part of the page that begins above the middle of the window: it stays where it is. */
function anchorIn(page: Document): { readonly id: string; readonly top: number } | null {
  if (scrollY === 0) return null;
  const parts = [...page.querySelectorAll<HTMLElement>("main [id]")].map((part) => ({
    id: part.id,
    top: part.getBoundingClientRect().top,
  }));
  return parts.findLast(({ top }) => top < innerHeight / 2) ?? null;
}
