import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "../../src/recording/join.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { total } from "../../src/recording/total.ts";
import { joinedView } from "../../src/report/joined/view.ts";
import { renderReport } from "../../src/report/render.ts";
import { rankedRows } from "../../src/report/rows.ts";
import { twoHardirqs, twoStackcounts } from "../fixtures/recordings/compared.ts";
import { hardirqs, hostile } from "../fixtures/recordings.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const joinedOf = ({ first, second }: { readonly first: Recording; readonly second: Recording }) =>
  join([
    { name: "web1", recording: first },
    { name: "web2", recording: second },
  ]);
const view = (recording: Recording) => joinedView(recording, rankedRows(recording));

test("the main figure stands first; each cell is exactly what its run has, and the last their sum", () => {
  const { first, second } = twoHardirqs();
  const tables = view(joinedOf({ first, second }))?.tables ?? [];
  expect(tables.map(({ name }) => name)).toEqual([
    "time, total",
    "time, count",
    "time, average",
    "time, longest",
    "declined",
  ]);
  const [main, , average] = tables;
  const sum = (recording: Recording, handler: string) => {
    const row = total(recording).find(({ key }) => key.handler === handler);
    const value = row?.values.time;
    return typeof value === "object" && value !== null && "sum" in value ? Number(value.sum) : null;
  };
  expect(main?.hasTotal).toBeTrue();
  for (const { parts, cells } of main?.rows ?? []) {
    const handler = parts[0]?.text ?? "";
    const [one, other] = [sum(first, handler), sum(second, handler)];
    expect(cells.map(({ sort }) => (sort === "" ? null : Number(sort)))).toEqual([
      one,
      other,
      (one ?? 0) + (other ?? 0),
    ]);
  }
  expect(main?.totals).toHaveLength(3);
  expect([average?.hasTotal, average?.totals]).toEqual([false, []]);
});

test("loss and cost are each run's own; an ordinary report has none of this", () => {
  const runs = view(joinedOf(twoHardirqs()))?.runs ?? [];
  expect(runs.map(({ name, losses, noLoss }) => [name, losses[0] ?? noLoss])).toEqual([
    ["web1", "nothing"],
    [
      "web2",
      "17 times the kernel did not run the program: recursion, a busy CPU or a missed probe.",
    ],
  ]);
  expect(view(hardirqs())).toBeNull();
});

test.each([
  ["light", 1280],
  ["dark", 400],
] as const)(
  "in %s, %i wide, the page is quiet, and shows all runs or one",
  async (scheme, width) => {
    const html = await renderReport(joinedOf(twoStackcounts()));
    const options = { colorScheme: scheme, viewport: { width, height: 900 } };
    const { page, complaints, requests } = await browser.open(html, options);
    const told = page.locator(".flame [data-tool=frame]");
    const all = await told.textContent();
    await page.locator(".flame").getByLabel("Width").selectOption({ label: "count of web2" });
    expect(await told.textContent()).not.toBe(all);
    expect(await told.textContent()).toContain("12,422");
    await page.locator(".series select").selectOption({ label: "count of web1" });
    expect(await page.locator(".measured").textContent()).toBe("count of web1, per interval");
    await page.locator("#runs").getByRole("button", { name: "web2" }).focus();
    await page.keyboard.press("Enter");
    const sorted = page.locator("#runs").getByRole("columnheader", { name: "web2" });
    expect(await sorted.getAttribute("aria-sort")).toBe("descending");
    expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBe(
      0,
    );
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  },
);

test("hostile names of runs and keys stay text", async () => {
  const name = "</script><img src=x onerror=alert(1)>\u202e";
  const html = await renderReport(join([{ name, recording: hostile() }]));
  const { page, complaints } = await browser.open(html);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("#runs th", { hasText: "\\u202e" }).count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
