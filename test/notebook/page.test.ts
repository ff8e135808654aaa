import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import Papa from "papaparse";
import { notebookToJson, parseNotebook } from "../../src/notebook/json.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { islandText } from "../../src/report/island.ts";
import { UserError } from "../../src/user-error.ts";
import { type ReportBrowser, reportBrowser } from "../report/browser.ts";
import { downloaded, menu } from "../report/downloads.ts";
import { htmlText } from "../report/html-text.ts";
import { documents, hostileNotebook, ordinary } from "./documents.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
const pages = new Map<string, string>();
beforeAll(async () => {
  browser = await reportBrowser();
  for (const [name, make] of Object.entries(documents)) {
    pages.set(name, await renderNotebook(make()));
  }
});
afterAll(() => browser?.close());
const page = (name: string) => pages.get(name) ?? "";

/** The page without its style and programs. */
const markup = (html: string) =>
  html.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<script\b[\s\S]*?<\/script>/g, "");

describe.each(Object.keys(documents))("the page of the %s notebook", (name) => {
  test("gives its document back, and is made of it again byte for byte", async () => {
    const document = parseNotebook(islandText(page(name)) ?? "");
    expect(document).toEqual(documents[name]!());
    expect(await renderNotebook(document)).toBe(page(name));
  });

  test("needs nothing from elsewhere and has no style or handler in its markup", () => {
    const html = markup(page(name));
    expect([...html.matchAll(/<[a-z][^>]*?\s(style|src|on[a-z]+)=["']/gi)]).toEqual([]);
    const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith("#"))).toEqual([]);
  });

  test("has each id once, a name for each section, one first heading", () => {
    const html = markup(page(name));
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const [, id] of html.matchAll(/\s(?:href="#|aria-labelledby="|for=")([^"]+)"/g)) {
      expect(ids).toContain(id);
    }
    const sections = [...html.matchAll(/<section\b([^>]*)>/g)];
    expect(sections.filter(([, head]) => !/aria-label/.test(head ?? ""))).toEqual([]);
    expect(html.match(/<h1>/g)?.length).toBe(1);
  });
});

test("an empty page is at most 300 kB, and each recording's charts use the one script", () => {
  expect(Buffer.byteLength(page("empty"))).toBeLessThan(300_000);
  expect(page("ordinary").match(/<script>/g)?.length).toBe(1);
  expect(page("ordinary").match(/<style>/g)?.length).toBe(1);
});

test("a notebook is shown in its order, with what failed in its place", () => {
  const html = markup(page("ordinary"));
  const places = ['id="c1"', ">First<", 'id="c2"', 'id="c3"', 'id="c4"', 'id="c5"', 'id="c6"'];
  const found = places.map((text) => html.indexOf(text, html.indexOf("<main")));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(html).toContain("It took 9.41\u00a0µs.");
  expect(html).toContain("<strong>Failed:</strong> refused");
  expect(html).toContain("A signal ended this cell");
  expect(htmlText(html)).toContain("await md`gone`;");
  expect(html).toContain("3 cells failed");
});

test("hostile names appear as text, with what cannot be seen made visible", () => {
  const html = markup(page("hostile"));
  expect(html).not.toMatch(/<(img|svg onload|script)/i);
  const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
  expect(html).not.toMatch(invisible);
  expect(html).toContain("\\x1b[31mred\\x1b[0m");
});

test("a script that somebody put into the page is blocked", async () => {
  const injected = page("hostile").replace(
    "</main>",
    "<script>document.title = 'owned'</script></main>",
  );
  const opened = await browser.open(injected);
  expect(await opened.page.title()).not.toBe("owned");
  expect(opened.complaints.join()).toContain("Content Security Policy");
  await opened.page.context().close();
});

describe("with scripts", () => {
  test("each recording and each chart is drawn, in its own place", async () => {
    const { page: shown } = await browser.open(page("ordinary"), {
      viewport: { width: 1280, height: 900 },
    });
    const canvases: [string, number][] = await shown.evaluate(`
      [...document.querySelectorAll("canvas")].map((canvas) => {
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return [canvas.closest(".cell").id, new Set(new Uint32Array(data.buffer)).size];
      })`);
    const cells = new Map<string, number>();
    for (const [id] of canvases) cells.set(id, (cells.get(id) ?? 0) + 1);
    expect(Object.fromEntries(cells)).toEqual({ c2: 6, c4: 15, c5: 1, c8: 1, c9: 1 });
    expect(canvases.filter(([, colours]) => colours < 3)).toEqual([]);
    await shown.context().close();
  });

  test("a computed table sorts by its numbers; the filter of one cell leaves the others alone", async () => {
    const { page: shown, complaints } = await browser.open(page("ordinary"));
    const names = () => shown.locator("#c7 tbody th").allTextContents();
    await shown.locator("#c7").getByRole("button", { name: "longest" }).click();
    expect(await names()).toEqual(["eth0", "ahci", "rtc0"]);
    await shown.locator("#c2-filter").fill("eth0");
    expect(await shown.locator("#c2-rows tbody tr:visible").count()).toBe(1);
    expect(await shown.locator("#c4-rows tbody tr:visible").count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await shown.context().close();
  });

  test("a chart gives its numbers, and hostile names no formula", async () => {
    const numbersOf = async (name: string, cell: string) => {
      const { page: shown } = await browser.open(page(name), { acceptDownloads: true });
      const button = await menu(shown.locator(`${cell} figure.computed`));
      const { bytes } = await downloaded(shown, () => button("CSV").click());
      await shown.context().close();
      return Papa.parse<string[]>(Buffer.from(bytes).toString().trimEnd()).data;
    };
    expect(await numbersOf("ordinary", "#c8")).toEqual([
      ["", "longest ns"],
      ["eth0", "2400000"],
      ["rtc0", "9400"],
    ]);
    expect(await numbersOf("ordinary", "#c9")).toEqual([
      ["", "a", "b"],
      ["1", "1", "10"],
      ["2", "", "100"],
      ["3", "3", "1000"],
    ]);
    const hostile = (await numbersOf("hostile", "")).flat();
    expect(hostile.filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
    expect(hostile.filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(0);
  });

  test("the whole document is downloaded", async () => {
    const { page: shown } = await browser.open(page("hostile"), { acceptDownloads: true });
    const [download] = await Promise.all([
      shown.waitForEvent("download"),
      shown.getByRole("link", { name: "Download the recording" }).click(),
    ]);
    const text = await Bun.file(await download.path()).text();
    expect(parseNotebook(text)).toEqual(hostileNotebook());
    expect(download.suggestedFilename()).toMatch(/^[A-Za-z0-9._-]+\.json$/);
    await shown.context().close();
  });
});

test("without scripts, prose, results and a chart's exact values are readable", async () => {
  const { page: shown } = await browser.open(page("ordinary"), { javaScriptEnabled: false });
  const text = await shown.locator("#c8").textContent();
  expect(text).toContain("2.40 ms");
  expect(await shown.locator("#c2 tbody").first().isVisible()).toBeTrue();
  await shown.context().close();
});

describe("a document that is not as it was written", () => {
  const json = notebookToJson(ordinary());
  test.each([
    ["cut short", json.slice(0, 5000), /cut short/],
    ["altered", json.replace('"kind":"shell"', '"kind":"shall"'), /damaged at cells/],
    ["altered inside a recording", json.replace('"handler":"eth0"', '"handler":7'), /damaged at/],
    ["part of a later cell", json.replace('"within":2', '"within":9'), /damaged at cells.3.within/],
    ["of the future", json.replace('"version":1', '"version":3'), /newer Probebook: version 3/],
    ["foreign", "[]", /damaged/],
  ])("%s", (_, text, message) => {
    expect(() => parseNotebook(text)).toThrow(UserError);
    expect(() => parseNotebook(text)).toThrow(message);
  });
});
