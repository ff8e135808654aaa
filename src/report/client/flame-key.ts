import type { Direction } from "../flame/layout.ts";

/** What a key does in the flame graph; null where the page or the browser has other use for it. */
export function flameKey(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  icicle: boolean,
): Direction | "zoom" | "reset" | "root" | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case "ArrowUp":
      return icicle ? "parent" : "child";
    case "ArrowDown":
      return icicle ? "child" : "parent";
    case "ArrowLeft":
      return "previous";
    case "ArrowRight":
      return "next";
    case "Enter":
    case " ":
      return "zoom";
    case "Escape":
      return "reset";
    case "Home":
      return "root";
    default:
      return null;
  }
}
