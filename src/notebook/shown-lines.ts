import { printable } from "../recording/printable.ts";

/** Text of several lines: these and tabs stay, everything else is made printable. */
export function shownLines(text: string): string {
  return text.replace(/[^\n\t]+/g, printable);
}
