import { describe, expect, test } from "bun:test";
import { proseHtml, proseText } from "../../src/notebook/markdown.ts";
import { hostileNames } from "../fixtures/recordings.ts";

const prose = (strings: TemplateStringsArray, ...values: readonly string[]) => ({
  strings: [...strings],
  values: [...values],
});
const html = (content: ReturnType<typeof prose>) => proseHtml(content, "c1-").html;

test("Markdown becomes HTML, headings below the page's own", () => {
  const { html, headings } = proseHtml(prose`# One *two*\n\nText\n\n## Three`, "c4-");
  expect(html).toContain('<h2 id="c4-h1">One <em>two</em></h2>');
  expect(html).toContain('<h3 id="c4-h2">Three</h3>');
  expect(headings).toEqual([
    { id: "c4-h1", level: 2, text: "One two" },
    { id: "c4-h2", level: 3, text: "Three" },
  ]);
});

test("what a template is indented by is not Markdown's", () => {
  expect(
    html(prose`
      One

      - two
    `),
  ).toBe("<p>One</p>\n<ul>\n<li>two</li>\n</ul>\n");
});

describe("a value is text", () => {
  test.each(["# no heading", "*a* `b` [c](http://d) <b>", "1. one\n2. two", "&lt;", "| a |"])(
    "%j",
    (value) => {
      const shown = html(prose`Before ${value} after`);
      expect(shown).not.toMatch(/<(h\d|em|code|a|b|li|td)\b/);
      const text = Bun.escapeHTML(value.replace("\n", "\\x0a"));
      expect(shown.replaceAll("&#39;", "&#x27;")).toContain(text.replaceAll("&#39;", "'"));
    },
  );

  test("in code, in emphasis, in a heading and in a table", () => {
    expect(html(prose`\`${"*x*"}\``)).toContain("<code>*x*</code>");
    expect(html(prose`**${"a_b_c"}**`)).toContain("<strong>a_b_c</strong>");
    expect(proseHtml(prose`# ${"<i>"}`, "").headings[0]?.text).toBe("<i>");
    expect(html(prose`| a |\n|--:|\n| ${"x|y"} |`)).toContain('<td class="number">x|y</td>');
  });

  test("in a link's target, unless that is a program", () => {
    expect(html(prose`[a](${"https://example.org/?a=b c"})`)).toContain(
      '<a href="https://example.org/?a=b%20c">',
    );
    expect(html(prose`[a](${"javascript:alert(1)"})`)).toContain('<a href="#">');
  });

  test.each(hostileNames)("hostile: %j", (name) => {
    const shown = html(prose`# ${name}\n\n\`${name}\` ${name}\n\n    ${name}\n`);
    expect(shown).not.toMatch(/<(img|svg|script|!--)/i);
    expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
  });
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "[a](JAVA&#83;CRIPT:alert(1))",
  "[a](data:text/html,x)",
  "![a](http://example.org/a.png)",
  '[a](http://x "\u202e")',
])("%s asks for nothing", (text) => {
  const shown = html({ strings: [text], values: [] });
  expect(shown).not.toMatch(/<(script|img)|href="(javascript|data):/i);
  expect(shown).not.toContain("\u202e");
});

test("no element has a style of its own, which the page's policy forbids", () => {
  expect(html(prose`| a | b |\n|:--|--:|\n| 1 | 2 |`)).not.toContain("style");
});

test("as text, the values stand in their places", () => {
  expect(
    proseText(prose`
      # ${"eth0"}

      It took ${"9 µs"}.
  `),
  ).toBe("# eth0\n\nIt took 9 µs.");
});
