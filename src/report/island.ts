import { gunzipSync, gzipSync } from "node:zlib";
import { cutShort } from "../recording/refusal.ts";
import { UserError } from "../user-error.ts";
import { islandId, islandTypes } from "./island-id.ts";

const { plain, packed } = islandTypes;
const opening = (type: string, id = islandId) => `<script type="${type}" id="${id}">`;
const closing = "</script>";

/** Characters; JSON above this is packed. */
const mostPlain = 250_000;
/** Bytes; a few kilobytes of gzip can say far more. */
const mostUnpacked = 1_000_000_000;

/** What could end the element, open a comment or break a line; and what an editor would not show. */
const unsafe = /[<>&\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON for the inside of a script element; as JSON it is the same. */
function escapeIsland(json: string): string {
  return json.replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Whether a page has this JSON as gzip in base64, not as it is. */
export function isPacked(json: string): boolean {
  return json.length > mostPlain;
}

export function islandElement(json: string): string {
  if (!isPacked(json)) return jsonElement(islandId, json);
  return `${opening(packed)}${gzipSync(json, { level: 7 }).toString("base64")}${closing}`;
}

/** Any other JSON for a page's script. */
export function jsonElement(id: string, json: string): string {
  return `${opening(plain, id)}${escapeIsland(json)}${closing}`;
}

/** The JSON text inside a page's island, or null if the page has none. Throws a UserError where it is damaged. */
export function islandText(html: string): string | null {
  return contentOf(html, plain) ?? unpack(contentOf(html, packed));
}

function contentOf(html: string, type: string): string | null {
  const at = html.indexOf(opening(type));
  if (at < 0) return null;
  const from = at + opening(type).length;
  const to = html.indexOf(closing, from);
  if (to < 0) throw cutShort("page");
  return html.slice(from, to);
}

function unpack(base64: string | null): string | null {
  if (base64 === null) return null;
  try {
    return gunzipSync(Buffer.from(base64, "base64"), { maxOutputLength: mostUnpacked }).toString();
  } catch (cause) {
    throw new UserError("The recording in this page is damaged: it cannot be unpacked.", {
      advice: "It was changed after Probebook wrote it; use the original file, or copy it again.",
      cause,
    });
  }
}
