import { describe, expect, test } from "bun:test";
import { comparisonToJson, isComparison, parseComparison } from "../../src/comparison/json.ts";
import { renderComparison } from "../../src/comparison/render.ts";
import { comparisonView } from "../../src/comparison/view.ts";
import { islandText } from "../../src/report/island.ts";
import { twoHardirqs, twoHostile, twoStackcounts } from "../fixtures/recordings/compared.ts";
import { hardirqs } from "../fixtures/recordings.ts";

const documents = { twoHardirqs, twoStackcounts, twoHostile };
const pages = new Map<string, string>();
for (const [name, make] of Object.entries(documents))
  pages.set(name, await renderComparison(make()));
const page = (name: string) => pages.get(name) ?? "";

/** The page without its style and programs. */
const markup = (html: string) =>
  html.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<script\b[\s\S]*?<\/script>/g, "");

describe.each(Object.keys(documents))("the page of %s", (name) => {
  const make = documents[name as keyof typeof documents];

  test("gives both recordings back, and is the same for the same document", async () => {
    const text = islandText(page(name)) ?? "";
    expect(isComparison(text)).toBeTrue();
    expect(parseComparison(text)).toEqual(make());
    expect(await renderComparison(parseComparison(text))).toBe(page(name));
  });

  test("needs nothing from elsewhere and has no style or handler in its markup", () => {
    const html = markup(page(name));
    expect([...html.matchAll(/<[a-z][^>]*?\s(style|src|on[a-z]+)=["']/gi)]).toEqual([]);
    const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith("#"))).toEqual([]);
    expect(Buffer.byteLength(page(name))).toBeLessThan(600_000);
  });

  test("names every table's columns and every section", () => {
    const html = markup(page(name));
    const heads = [...html.matchAll(/<th\b([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
    expect(heads.filter((head) => !/scope=/.test(head))).toEqual([]);
    const named = [...html.matchAll(/<section\b([^>]*)>/g)];
    expect(named.filter(([, head]) => !/aria-label/.test(head ?? ""))).toEqual([]);
  });
});

test("the markup of an ordinary comparison is as reviewed", () => {
  const html = markup(page("twoHardirqs")).replace(/sha256-[A-Za-z0-9+/&#;=]+?&#x27;/g, "sha256");
  expect(html).toMatchSnapshot();
});

test("the words above say what was compared, what differs, and how that was told from noise", () => {
  expect(comparisonView(twoHardirqs()).summary).toMatchSnapshot();
  expect(comparisonView(twoStackcounts()).summary).toMatchSnapshot();
});

test("two runs of the same differ in nothing; too few intervals are said to be too few", () => {
  const { first } = twoHardirqs();
  const same = { ...twoHardirqs(), second: { ...first, start: "2026-03-04T09:30:00.000Z" } };
  expect(comparisonView(same).summary[1]).toBe("Of 10 figures none differs beyond the noise.");
  const short = { ...same, first: hardirqs(), second: hardirqs() };
  const few = (document: typeof short) => ({
    ...document,
    first: { ...document.first, intervals: document.first.intervals.slice(0, 2) },
  });
  expect(comparisonView(few(short)).summary[1]).toStartWith("There are too few intervals");
});

test("hostile names appear as text, with what cannot be seen made visible", () => {
  const html = markup(page("twoHostile"));
  expect(html).not.toMatch(/<(img|svg onload|script)/i);
  expect(html).toContain("&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;");
  const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
  expect(invisible.exec(html)).toBeNull();
});

test("a comparison that is none of ours is refused with the reason", () => {
  const text = comparisonToJson(twoHardirqs());
  expect(() => parseComparison(text.slice(0, text.length / 2))).toThrow("cut short");
  expect(() => parseComparison(text.replace('"version":1', '"version":9'))).toThrow("newer");
  expect(() => parseComparison(text.replace('"threshold":0.05', '"threshold":"little"'))).toThrow(
    "damaged at threshold",
  );
});
