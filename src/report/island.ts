/** The element that holds the recording: data to a browser, never a program. */
export const islandId = "recording";

const opening = `<script type="application/json" id="${islandId}">`;
const closing = "</script>";

/** What could end the element, open a comment or break a line; and what an editor would not show. */
const unsafe = /[<>&\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON for the inside of a script element; as JSON it is the same. */
function escapeIsland(json: string): string {
  return json.replace(
    unsafe,
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
