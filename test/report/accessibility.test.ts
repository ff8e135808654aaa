import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { renderComparison } from "../../src/comparison/render.ts";
import { renderNotebook } from "../../src/notebook/render.ts";
import { join } from "../../src/recording/join.ts";
import { renderReport } from "../../src/report/render.ts";
import { twoHardirqs, twoStackcounts } from "../fixtures/recordings/compared.ts";
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
  ...Object.entries({ twoHardirqs, twoStackcounts }).map(([name, make]) => {
    return [`comparison of ${name}`, () => renderComparison(make())] as const;
  }),
];

test.each(pages)(
  "axe finds nothing in the %s, light and wide, dark and narrow",
  async (_, render) => {
    const html = await render();
    const { page } = await browser.open(html);
    for (const [colorScheme, width] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found = await violations(page);
      expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
    }
    await page.context().close();
  },
);
