import MarkdownIt, { type Token } from "markdown-it";
import { printable } from "../recording/printable.ts";

/** A heading in a cell's prose. */
export interface Heading {
  readonly id: string;
  /** 2 to 6: a notebook's title is the page's only heading of the first level. */
  readonly level: number;
  readonly text: string;
}

/** Stand for the values while Markdown is parsed, so that they are text wherever they stand. */
const [opening, closing] = ["\ue000", "\ue001"];
const places = /\ue000(\d+)\ue001/g;
/** The same, in the target of a link. */
const encodedPlaces = /%EE%80%80(\d+)%EE%80%81/g;

/** No HTML, and no images: a page loads nothing. Links to scripts and data are refused by the library itself. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable("image");
for (const name of ["fence", "code_block"] as const) {
  const rule = markdown.renderer.rules[name];
  // Long lines are scrolled, by keyboard too.
  markdown.renderer.rules[name] = (...given) =>
    (rule?.(...given) ?? "").replace(/^<pre/, '<pre tabindex="0"');
}

/** Prose as HTML. Ids begin with `prefix`. */
export function proseHtml(
  { strings, values }: { readonly strings: readonly string[]; readonly values: readonly string[] },
  prefix: string,
): { readonly html: string; readonly headings: readonly Heading[] } {
  const text = strings
    .map((part) => part.replace(/[\ue000\ue001]/g, printable))
    .reduce((all, part, i) => `${all}${opening}${i - 1}${closing}${part}`);
  const tokens = markdown.parse(dedent(text), {});
  const fill = (part: string) =>
    lines(part).replace(places, (_, i: string) => unbroken(printable(values[Number(i)] ?? "…")));
  const headings: Heading[] = [];
  const filled = (part: string) =>
    part.replace(encodedPlaces, (_, i: string) => values[Number(i)] ?? "");
  for (const token of tokens) finish(token, fill, filled);
  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open" || token.type === "heading_close") {
      const level = Math.min(6, Number(token.tag.slice(1)) + 1);
      token.tag = `h${level}`;
      if (token.type === "heading_close") continue;
      const id = `${prefix}h${headings.length + 1}`;
      token.attrSet("id", id);
      headings.push({ id, level, text: plainText(tokens[at + 1]) });
    }
  }
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

/** Texts of a token and of all inside it; `fillUrl` puts values into the target of a link. */
function finish(
  token: Token,
  fill: (text: string) => string,
  fillUrl: (text: string) => string,
): void {
  token.content = fill(token.content);
  token.info = fill(token.info);
  // The policy of the page allows no style in an element.
  const align = token.attrGet("style");
  if (align !== null) {
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    if (String(align).includes("right")) token.attrSet("class", "number");
  }
  for (const [i, [name, value]] of (token.attrs ?? []).entries()) {
    if (name === "title" && token.attrs) token.attrs[i] = [name, fill(String(value))];
    if (name === "href" && token.attrs) token.attrs[i] = [name, safeLink(fillUrl(String(value)))];
  }
  for (const child of token.children ?? []) finish(child, fill, fillUrl);
}

/** A link whose target is a value is tested again with it. */
function safeLink(url: string): string {
  const normal = markdown.normalizeLink(url);
  return markdown.validateLink(normal) ? normal : "#";
}

/** `9.41 µs` stays on one line. */
function unbroken(value: string): string {
  return value.replace(/^([\d.,]+) (\S{1,3})$/, "$1\u00a0$2");
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) => (child.type === "softbreak" ? " " : child.content))
    .join("");
}

/** The Markdown with its values in it, as a reader without a browser wants it. */
export function proseText({
  strings,
  values,
}: {
  readonly strings: readonly string[];
  readonly values: readonly string[];
}): string {
  const parts = strings.flatMap((part, i) => [part, values[i] ?? ""]);
  return lines(dedent(parts.join(""))).trim();
}

/** Markdown in a template stands as far to the right as its code: what all lines have in common is taken away. */
function dedent(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first.trimStart(), ...rest.map((line) => line.slice(common))].join("\n");
}

/** Lines and tabs stay; everything else is made printable, except the places of values. */
function lines(text: string): string {
  return text.replace(/[^\n\t\ue000\ue001]+/g, printable);
}
