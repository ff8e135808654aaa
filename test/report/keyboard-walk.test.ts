import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { renderNotebook } from "../../src/notebook/render.ts";
import { renderReport } from "../../src/report/render.ts";
import { hardirqs, opens } from "../fixtures/recordings.ts";
import { ordinary } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(120_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

/** Numbers all that takes the keyboard and can be seen. */
const numbered = `{
  const all = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  let n = 0;
  for (const one of document.querySelectorAll(all)) {
    if (one.checkVisibility() && !one.disabled) one.dataset.walk = n++;
  }
  n;
}`;
/** Where the keyboard is, and whether one sees it. */
const here = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const seen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  const box = one.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return { at: one === document.body ? null : (one.dataset.walk ?? one.tagName), seen: seen && inView };
})()`;

test.each([
  ["report", () => renderReport(hardirqs())],
  ["report of events", () => renderReport(opens())],
  ["notebook", () => renderNotebook(ordinary())],
] as const)(
  "Tab reaches all of a %s, one sees where it is, and gets out again",
  async (_, render) => {
    const { page } = await browser.open(await render(), { viewport: { width: 1280, height: 900 } });
    await page.locator("canvas").first().or(page.locator("#events")).first().waitFor();
    await page.evaluate("for (const one of document.querySelectorAll('.take')) one.open = true");
    const count = await page.evaluate<number>(numbered);
    const walked: string[] = [];
    for (let steps = 0; steps < 2 * count + 50; steps++) {
      await page.keyboard.press("Tab");
      const { at, seen } = await page.evaluate<{ at: string | null; seen: boolean }>(here);
      if (at === null || at === walked[0]) break;
      if (!seen) throw new Error(`the focus on ${at} is not seen`);
      walked.push(at);
    }
    const missing = Array.from({ length: count }, (_, i) => `${i}`).filter(
      (i) => !walked.includes(i),
    );
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(10);
    await page.context().close();
  },
);
