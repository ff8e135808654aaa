import { cutShort } from "../recording/refusal.ts";
import { UserError } from "../user-error.ts";
import { islandText } from "./island.ts";

/** The JSON inside a page that Probebook wrote. Throws a UserError where the page is another, or not whole. */
export function pageJson(html: string): string {
  const isOurs = html.includes('<meta name="generator" content="Probebook">');
  if (isOurs && !/<\/html>\s*$/.test(html)) throw cutShort("page");
  const text = islandText(html);
  if (text !== null) return text;
  throw new UserError("There is no recording in this page.", {
    advice: "Give a report that Probebook wrote, whole and unchanged.",
  });
}
