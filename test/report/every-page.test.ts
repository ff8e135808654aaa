import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { renderComparison } from "../../src/comparison/render.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { join } from "../../src/recording/join.ts";
import { renderReport } from "../../src/report/render.ts";
import { twoHardirqs, twoHostile, twoStackcounts } from "../fixtures/recordings/compared.ts";
import { recordings } from "../fixtures/recordings.ts";
import { documents } from "../notebook/documents.ts";
import { looks, violations } from "./axe.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(300_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const canvasesOf: Readonly<Record<string, number>> = {
  "report of hardirqs": 6,
  "report of softirqs": 15,
  "report of stackcount": 1,
  "report of hostile": 9,
  "report of reads": 1,
  "report of requests": 13,
  "report of latencies": 5,
  "report of perCpu": 9,
  "report of manyCpus": 3,
};
const pages = [
  ...Object.entries(recordings).map(([name, make]) => {
    return [`report of ${name}`, () => renderReport(make())] as const;
  }),
  ...Object.entries({ twoHardirqs, twoStackcounts }).map(([name, make]) => {
    const { first, second } = make();
    const runs = [
      { name: "web1", recording: first },
      { name: "web2", recording: second },
    ];
    return [`merged report of ${name}`, () => renderReport(join(runs))] as const;
  }),
  ...Object.entries(documents).map(([name, make]) => {
    return [`${name} notebook`, () => renderNotebook(make())] as const;
  }),
  ...Object.entries({ twoHardirqs, twoStackcounts, twoHostile }).map(([name, make]) => {
    return [`comparison of ${name}`, () => renderComparison(make())] as const;
  }),
];

// Code for the page is text: the functions of a test file are not plain JavaScript once it is loaded.
const overflow = "document.documentElement.scrollWidth - innerWidth";
const paper = "getComputedStyle(document.documentElement).backgroundColor";
/** Per canvas: how many different colours it shows. */
const colours = `[...document.querySelectorAll("canvas")].map((canvas) => {
  const { width, height } = canvas;
  const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, width, height);
  return new Set(new Uint32Array(data.buffer)).size;
})`;

// From a file, without network. Every second page is opened dark and narrow first.
test.each(pages.map(([name, render], at) => [name, render, at % 2 === 1] as const))(
  "the %s is whole and quiet, and axe finds nothing, light and wide, dark and narrow",
  async (name, render, darkFirst) => {
    const html = await render();
    const order = darkFirst ? looks.toReversed() : looks;
    const [first, width] = order[0]!;
    const { page, complaints, requests } = await browser.open(html, {
      colorScheme: first,
      viewport: { width, height: 900 },
    });
    for (const [colorScheme, width] of order) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const shown = await page.evaluate<number[]>(colours);
      const at = { colorScheme, width };
      expect({ ...at, overflow: await page.evaluate<number>(overflow) }).toEqual({
        ...at,
        overflow: 0,
      });
      if (name.startsWith("report of ")) expect(shown.length).toBe(canvasesOf[name] ?? 0);
      expect(shown.filter((many) => many < 4)).toEqual([]);
      expect(await page.evaluate<string>(paper)).toBe(
        colorScheme === "dark" ? "rgb(20, 22, 26)" : "rgb(252, 252, 250)",
      );
      const found = await violations(page);
      expect({ ...at, found }).toEqual({ ...at, found: [] });
    }
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  },
);
