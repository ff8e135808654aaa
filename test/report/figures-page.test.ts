import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { renderNotebook } from "../../src/notebook/render.ts";
import { renderReport } from "../../src/report/render.ts";
import { hardirqs, hostile } from "../fixtures/recordings.ts";
import { ordinary } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

describe("by keyboard", () => {
  test("a histogram says each bucket's exact count, to its ends and out again", async () => {
    const { page, complaints } = await browser.open(await renderReport(hardirqs()));
    const frame = page.locator(".histogram .canvas").first();
    const said = frame.locator("output");
    const picture = () => page.evaluate<string>("document.querySelector('canvas').toDataURL()");
    await frame.focus();
    const before = await picture();
    await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toMatch(/^512 to 1,023 ns, \d+ of 4,726 events$/);
    await page.evaluate("new Promise(requestAnimationFrame)");
    expect(await picture()).not.toBe(before);
    await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toStartWith("1,024 to 2,047 ns, ");
    await page.keyboard.press("End");
    expect(await said.textContent()).toStartWith("65,536 to 131,071 ns, ");
    await page.keyboard.press("Escape");
    expect(await said.textContent()).toBe("");
    expect(await frame.getAttribute("aria-label")).toBe("Histogram of eth0: 4,726 events");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a series says a line's value, and the next line's", async () => {
    const { page } = await browser.open(await renderReport(hardirqs()));
    const frame = page.locator(".series .canvas");
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await frame.locator("output").textContent()).toMatch(/^\+1 s, eth0: [0-9,]+ ns$/);
    await page.keyboard.press("ArrowDown");
    expect(await frame.locator("output").textContent()).toMatch(/^\+1 s, ahci.*: [0-9,]+ ns$/);
    await page.keyboard.press("Tab");
    expect(await frame.locator("output").textContent()).toBe("");
    await page.context().close();
  });

  test("a hostile name is said as text, and a notebook's charts answer too", async () => {
    for (const html of [await renderReport(hostile()), await renderNotebook(ordinary())]) {
      const { page, complaints } = await browser.open(html);
      const frames = page.locator(".chosen .canvas, .series .canvas, .computed .canvas");
      expect(await frames.count()).toBeGreaterThan(0);
      const frame = frames.last();
      await frame.focus();
      await page.keyboard.press("ArrowRight");
      expect(await frame.locator("output").textContent()).toMatch(/, .*[0-9]/);
      expect(await frame.getAttribute("aria-label")).not.toBe("");
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});
