import { describe, expect, test } from "bun:test";
import { parseRecording } from "../../src/recording/parse.ts";
import { islandText } from "../../src/report/island.ts";
import { pageJson } from "../../src/report/page-json.ts";
import { renderReport } from "../../src/report/render.ts";
import { hostile, recordings } from "../fixtures/recordings.ts";

const pages = new Map<string, string>();
for (const [name, make] of Object.entries(recordings)) pages.set(name, await renderReport(make()));
const page = (name: string) => pages.get(name) ?? "";

const sha256 = (text: string) =>
  `'sha256-${new Bun.CryptoHasher("sha256").update(text).digest("base64")}'`;
const inside = (html: string, opening: string, closing: string) => {
  const from = html.lastIndexOf(opening) + opening.length;
  return html.slice(from, html.indexOf(closing, from));
};
/** The page without its style and programs. */
const markup = (html: string) =>
  html.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<script\b[\s\S]*?<\/script>/g, "");

describe.each(Object.keys(recordings))("the page of %s", (name) => {
  test("is at most 400 kB", () => {
    expect(Buffer.byteLength(page(name))).toBeLessThan(400_000);
  });

  test("is the same for the same recording", async () => {
    expect(await renderReport(recordings[name]!())).toBe(page(name));
  });

  test("allows exactly its own script and style", () => {
    const policy = inside(page(name), '<meta http-equiv="Content-Security-Policy" content="', '">');
    expect(policy.replaceAll("&#x27;", "'").replaceAll("&#x3D;", "=")).toBe(
      [
        "default-src 'none'",
        `script-src ${sha256(inside(page(name), "<script>", "</script>"))}`,
        `style-src ${sha256(inside(page(name), "<style>", "</style>"))}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
    );
  });

  test("needs nothing from elsewhere and has no style or handler in its markup", () => {
    const html = markup(page(name));
    const attributes = [...html.matchAll(/<[a-z][^>]*?\s(style|src|on[a-z]+)=["']/gi)];
    expect(attributes).toEqual([]);
    const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith("#"))).toEqual([]);
  });

  test("gives its recording back", () => {
    expect(parseRecording(pageJson(page(name)))).toEqual(recordings[name]!());
  });

  test("names every table's columns and every section", () => {
    const html = markup(page(name));
    const heads = [...html.matchAll(/<th\b([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
    expect(heads.filter((head) => !/scope=/.test(head))).toEqual([]);
    const named = [...html.matchAll(/<section\b([^>]*)>/g)];
    expect(named.filter(([, head]) => !/aria-label/.test(head ?? ""))).toEqual([]);
    expect(html.match(/<h1>/g)?.length).toBe(1);
    expect(html).toContain('<html lang="en">');
  });
});

test("the markup of an ordinary page is as reviewed", () => {
  const html = markup(page("hardirqs")).replace(/sha256-[A-Za-z0-9+/&#;=]+?&#x27;/g, "sha256");
  expect(html).toMatchSnapshot();
});

test("hostile names appear as text, with what cannot be seen made visible", () => {
  const html = markup(page("hostile"));
  expect(html).not.toMatch(/<(img|svg onload|script)/i);
  expect(html).toContain("&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;");
  expect(html).toContain("\\x1b[31mred\\x1b[0m");
  expect(html).toContain("\\u202egnp.exe");
  expect(html).toContain("__proto__");
  expect(html).toContain('<th scope="row">&quot;&quot;</th>');
  const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
  expect(invisible.exec(markup(page("hostile")))).toBeNull();
  expect(invisible.exec(islandText(page("hostile")) ?? "")).toBeNull();
});

test("exactly two programs stand in the page: the data island and the client", () => {
  expect(page("hostile").match(/<\/?script\b[^>]*>/gi)).toEqual([
    '<script type="application/json" id="recording">',
    "</script>",
    "<script>",
    "</script>",
  ]);
});

test("integers above 2^53 are exact in the table", () => {
  expect(page("hostile")).toContain((2n ** 60n + 1n).toString().replace(/\B(?=(\d{3})+$)/g, ","));
  expect(hostile().intervals[0]?.rows[0]?.values.calls).toBe(2n ** 60n + 1n);
});
