import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { recordingToJson } from "../../src/recording/json.ts";
import { parseRecording } from "../../src/recording/parse.ts";
import { islandText } from "../../src/report/island.ts";
import { pageJson } from "../../src/report/page-json.ts";
import { renderReport } from "../../src/report/render.ts";
import { big } from "../fixtures/recordings/big.ts";
import { empty, stackcount } from "../fixtures/recordings.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(120_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const bytes = (html: string) => Buffer.byteLength(html);

/** How many charts there are when the page answers for the first time after the flame graph was drawn. */
const chartsAtFirstAnswer = `new MutationObserver((_, observer) => {
  if (!document.querySelector("[data-tool=frame]")?.textContent) return;
  observer.disconnect();
  setTimeout(() => {
    window.chartsAtFirstAnswer = document.querySelectorAll(".series canvas").length;
  });
}).observe(document, { subtree: true, childList: true })`;

test("an empty report is at most 300 kB", async () => {
  expect(bytes(await renderReport(empty()))).toBeLessThan(300_000);
});

test("a small page has its recording as JSON that anybody can read", async () => {
  const html = await renderReport(stackcount());
  expect(html).toContain('<script type="application/json" id="recording">{"format":"probebook"');
  expect(html).toContain('JSON.parse(document.getElementById("recording").textContent)');
});

describe("ten thousand stacks of depth 30 in 300 intervals", () => {
  const recording = big();
  const page = renderReport(recording);

  test("are at most 2 MB, and come back row for row", async () => {
    const html = await page;
    expect(bytes(html)).toBeLessThan(2_000_000);
    expect(html).toContain('<script type="application/gzip" id="recording">');
    const back = parseRecording(pageJson(html));
    expect(back.intervals.flatMap(({ rows }) => rows).length).toBeGreaterThan(500_000);
    expect(recordingToJson(back)).toBe(recordingToJson(recording));
    expect(await renderReport(back)).toBe(html);
  });

  test("are drawn, searched and downloaded in Chromium, from a file and under the page's policy", async () => {
    const html = await page;
    const opened = await browser.open(html, { acceptDownloads: true });
    const { page: shown, complaints, requests } = opened;
    await shown.getByLabel("Search").fill("function_1234");
    expect(await shown.locator("[data-tool=found]").textContent()).toMatch(/^1 name, /);
    expect(await shown.locator("#rows tbody tr").count()).toBe(200);
    expect(await shown.getByText("… and 9,800 more rows").isVisible()).toBeTrue();
    const [download] = await Promise.all([
      shown.waitForEvent("download"),
      shown.getByRole("link", { name: "Download the recording" }).click(),
    ]);
    expect(await Bun.file(await download.path()).text()).toBe(islandText(html)!);
    expect([...complaints, ...requests]).toEqual([]);
    await shown.context().close();
  });

  test("answer as soon as the flame graph is there, before the charts", async () => {
    const { page: shown } = await browser.open(await page, {}, chartsAtFirstAnswer);
    expect(await shown.evaluate("window.chartsAtFirstAnswer")).toBe(0);
    expect(await shown.locator(".series canvas").count()).toBe(1);
    await shown.context().close();
  });

  test("are read without scripts, with a word about what is not listed", async () => {
    const { page: shown } = await browser.open(await page, { javaScriptEnabled: false });
    expect(await shown.locator("#rows tbody tr").count()).toBe(200);
    expect(await shown.locator(".plot > svg").isVisible()).toBeTrue();
    await shown.context().close();
  });
});
