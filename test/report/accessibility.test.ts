import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { renderComparison } from "../../src/comparison/render.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { renderReport } from "../../src/report/render.ts";
import { twoHardirqs, twoStackcounts } from "../fixtures/recordings/compared.ts";
import { recordings } from "../fixtures/recordings.ts";
import { documents } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(300_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const looks = [
  ["light", 1280],
  ["dark", 400],
] as const;
const pages = [
  ...Object.entries(recordings).map(([name, make]) => {
    return [`report of ${name}`, () => renderReport(make())] as const;
  }),
  ...Object.entries(documents).map(([name, make]) => {
    return [`${name} notebook`, () => renderNotebook(make())] as const;
  }),
  ...Object.entries({ twoHardirqs, twoStackcounts }).map(([name, make]) => {
    return [`comparison of ${name}`, () => renderComparison(make())] as const;
  }),
];

test.each(pages)(
  "axe finds nothing in the %s, light and wide, dark and narrow",
  async (_, render) => {
    const html = await render();
    for (const [colorScheme, width] of looks) {
      const { page } = await browser.open(html, { colorScheme, viewport: { width, height: 900 } });
      const found = await violations(page);
      expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
      await page.context().close();
    }
  },
);

/** With all that can be opened open. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>("axe.run(document)");
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.map(({ id, impact, nodes }) => {
    const first = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
    return `${impact} ${id} (${nodes.length}): ${first.join(" | ")}`;
  });
}
