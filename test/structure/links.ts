import { dirname, join, normalize } from "node:path";
import { exists, text } from "./tree.ts";

/** Targets of a Markdown file's links and images, as written. */
export function links(markdown: string): readonly string[] {
  const found: string[] = [];
  // The rewriter reads the HTML that Bun makes of it, so code blocks hold no links.
  const note = (name: string) => ({
    element: (element: { getAttribute(name: string): string | null }) => {
      const target = element.getAttribute(name);
      if (target !== null) found.push(target);
    },
  });
  new HTMLRewriter()
    .on("a", note("href"))
    .on("img", note("src"))
    .transform(Bun.markdown.html(markdown));
  return found;
}

/** The fragment that a heading can be linked by: lower case, words joined by hyphens, as forges make it. */
export function anchors(markdown: string): readonly string[] {
  const found: string[] = [];
  let heading = "";
  new HTMLRewriter()
    .on("h1, h2, h3, h4", {
      element: (element) => {
        heading = "";
        element.onEndTag(() => {
          found.push(
            heading
              .toLowerCase()
              .replace(/[^\p{L}\p{N}\s_-]/gu, "")
              .replace(/\s/g, "-"),
          );
        });
      },
      text: (chunk) => {
        heading += chunk.text;
      },
    })
    .transform(Bun.markdown.html(markdown));
  return found;
}

/** The links of a Markdown file that lead nowhere within the repository; those to other hosts are not tried. */
export async function brokenLinks(path: string): Promise<readonly string[]> {
  const own = await text(path);
  const broken: string[] = [];
  for (const link of links(own)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [file = "", fragment] = link.split("#", 2);
    const target = file === "" ? path : normalize(join(dirname(path), decodeURI(file)));
    if (!exists(target)) broken.push(link);
    else if (fragment !== undefined && target.endsWith(".md")) {
      if (!anchors(await text(target)).includes(fragment)) broken.push(link);
    }
  }
  return broken;
}
