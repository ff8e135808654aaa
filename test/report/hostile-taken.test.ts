import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import Papa from "papaparse";
import type { Locator, Page } from "playwright-core";
import { renderNotebook } from "../../src/notebook/render.ts";
import { printable } from "../../src/recording/printable.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { fileName } from "../../src/report/file-name.ts";
import { renderReport } from "../../src/report/render.ts";
import { hostile, hostileNames } from "../fixtures/recordings.ts";
import { hostileNotebook } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";
import { type Downloaded, downloaded, menu } from "./downloads.ts";

setDefaultTimeout(120_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const harmlessName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}\.(csv|ndjson|folded|png|svg)$/;
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

/** Everything that a place offers as a file. */
async function allFiles(page: Page, place: Locator): Promise<Downloaded[]> {
  const files: Downloaded[] = [];
  await menu(place);
  for (const button of await place.locator(".take").first().getByRole("button").all()) {
    if ((await button.textContent())?.startsWith("Copy") === true) continue;
    files.push(await downloaded(page, () => button.click()));
  }
  return files;
}

/** What a picture consists of: names of its elements and attributes. */
const partsOf = (svg: string) => `(() => {
  const parsed = new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml");
  const all = [...parsed.querySelectorAll("*")];
  const attributes = all.flatMap((one) => [...one.attributes].map(({ name }) => name));
  return [[...new Set(all.map(({ tagName }) => tagName))], [...new Set(attributes)]];
})()`;
const elements = ["svg", "rect", "text", "path", "clipPath", "g"];
const attributes = [
  ...["xmlns", "width", "height", "viewBox", "x", "y", "d", "id", "clip-path", "transform"],
  ...["fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"],
  ...["opacity", "font-size", "font-family", "font-weight", "text-anchor", "class", "role"],
  "aria-label",
];

describe("hostile names in what leaves a page", () => {
  test.each([
    ["report", () => renderReport(hostile()), [".summary", "#result", ".histogram", ".flame"]],
    [
      "notebook",
      () => renderNotebook(hostileNotebook()),
      ["#c4", "#c5", "#c2 .histogram", "#c2 .flame"],
    ],
  ] as const)("of a %s are text, in files with harmless names", async (_, render, places) => {
    const { page, complaints, requests } = await browser.open(await render());
    const { page: other, ...quiet } = await browser.open("<title>A picture</title>");
    const found: string[] = [];
    for (const place of places) {
      for (const { name, bytes } of await allFiles(page, page.locator(place).first())) {
        expect(name).toMatch(harmlessName);
        found.push(name.slice(name.lastIndexOf(".")));
        if (name.endsWith(".png")) continue;
        expect(text(bytes)).not.toMatch(invisible);
        if (!name.endsWith(".svg")) continue;
        const [tags, names] = await other.evaluate<[string[], string[]]>(partsOf(text(bytes)));
        expect(tags.filter((tag) => !elements.includes(tag))).toEqual([]);
        expect(names.filter((one) => !attributes.includes(one))).toEqual([]);
        await other.goto(page.url());
        await Bun.write(new URL("picture.svg", page.url()), bytes);
        await other.goto(new URL("picture.svg", page.url()).href);
        expect(await other.evaluate<string>("document.documentElement.tagName")).toBe("svg");
        await other.goto("about:blank");
      }
    }
    expect(new Set(found)).toContain(".svg");
    expect(new Set(found)).toContain(".png");
    expect(new Set(found)).toContain(".csv");
    expect([...complaints, ...requests, ...quiet.complaints]).toEqual([]);
    await page.context().close();
    await other.context().close();
  });

  test("come back from a table's CSV, and no cell is a formula", async () => {
    const { page } = await browser.open(await renderReport(hostile()));
    const button = await menu(page.locator("#result"));
    const { bytes } = await downloaded(page, () => button("These rows as CSV").click());
    const { data } = Papa.parse<string[]>(text(bytes).trimEnd(), { delimiter: "," });
    const shown = hostileNames.map((name) => (name === "" ? '""' : printable(name)));
    const read = data.slice(1).map(([comm = ""]) => comm);
    expect(read.map((comm) => comm.replace(/^'(?=[=+\-@])/, "")).toSorted()).toEqual(
      shown.toSorted(),
    );
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(data.flat()).toContain((2n ** 60n + 1n).toString());
    await page.context().close();
  });

  test("are text in the lists that one chooses from, in titles and in names of charts", async () => {
    const { page } = await browser.open(await renderReport(hostile()));
    const options = await page.locator(".histogram.chosen option").allTextContents();
    expect(options.length).toBeGreaterThan(5);
    const spoken: string[] =
      await page.evaluate(`[...document.querySelectorAll("*")].flatMap((one) =>
      ["title", "aria-label", "placeholder", "data-title", "data-place", "data-file"].map((name) => one.getAttribute(name) ?? ""))`);
    const all = [...options, ...spoken, await page.evaluate<string>("document.body.innerText")];
    expect(all.filter((shown) => invisible.test(shown.replaceAll("\t", " ")))).toEqual([]);
    expect(spoken.join()).toContain("<img src=x onerror=alert(1)>");
    await page.context().close();
  });
});

describe("names of files", () => {
  test.each([
    ["../../etc/passwd", "etc-passwd"],
    ["a\0b", "a-b"],
    ["-rf", "rf"],
    ["..", "recording"],
    [".hidden", "hidden"],
    ["con/nul:x", "con-nul-x"],
    ["\u202egnp.exe", "gnp.exe"],
    ["", "recording"],
    ["x".repeat(400), "x".repeat(60)],
  ])("%j becomes %j", (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  test("of a probe and a host that would leave the folder stay in it", async () => {
    const recording = hostile();
    const host = { ...recording.host, name: "-../\0x" };
    const probe = { ...recording.probe, name: "../../x" };
    const named: Recording = { ...recording, host, probe };
    const html = await renderReport(named);
    expect(html).toContain('data-file="x-x"');
    expect(html).toContain('download="x-x.json"');
  });
});
