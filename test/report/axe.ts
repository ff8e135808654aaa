import { expect } from "bun:test";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** Schemes and widths in which a page is looked at: each once. */
export const looks = [
  ["light", 1280],
  ["dark", 400],
] as const;

/** What axe finds in a page with all that can be opened open. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.evaluate(`window.axe ?? ${axe.source}`);
  const results = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.map(({ id, impact, nodes }) => {
    const first = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
    return `${impact} ${id} (${nodes.length}): ${first.join(" | ")}`;
  });
}
