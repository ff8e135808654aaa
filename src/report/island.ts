/** The element that holds the recording: data to a browser, never a program. */
export const islandId = "recording";

const opening = `<script type="application/json" id="${islandId}">`;
const closing = "</script>";

/**
 * JSON for the inside of a script element: nothing in it can end the element, open a comment or
 * break a line, and as JSON it is the same.
 */
export function escapeIsland(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function islandElement(json: string): string {
  return `${opening}${escapeIsland(json)}${closing}`;
}

/** The JSON text inside a page's island, or null if the page has none. */
export function islandText(html: string): string | null {
  const at = html.indexOf(opening);
  if (at < 0) return null;
  const from = at + opening.length;
  const to = html.indexOf(closing, from);
  return to < 0 ? null : html.slice(from, to);
}
