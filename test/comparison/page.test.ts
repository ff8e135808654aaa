import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { renderComparison } from "../../src/comparison/render.ts";
import { twoHardirqs, twoStackcounts } from "../fixtures/recordings/compared.ts";
import { type ReportBrowser, reportBrowser } from "../report/browser.ts";
import { downloaded, menu } from "../report/downloads.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const picture = "document.querySelector('canvas').toDataURL()";

describe("the reader", () => {
  test("sorts differences by keyboard, opens the noise, sees exact values", async () => {
    const { page, complaints } = await browser.open(await renderComparison(twoHardirqs()));
    const names = () => page.locator(".folded tbody th").allTextContents();
    expect(await page.locator(".folded table").isVisible()).toBeFalse();
    await page.locator(".folded > summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".folded table").isVisible()).toBeTrue();
    await page.locator(".folded").getByRole("button", { name: "handler" }).focus();
    await page.keyboard.press("Enter");
    expect(await names()).toEqual((await names()).toSorted());
    await page.locator(".folded").getByLabel("Filter").fill("rtc0");
    expect(await page.locator(".folded tbody tr:visible").count()).toBe(1);
    const first = page.locator("#result table.differences tbody td.number").first();
    const scaled = await first.textContent();
    await page.locator("#result").getByRole("button", { name: "Exact values" }).first().click();
    expect(await first.textContent()).toMatch(/^[0-9,]+ ns of [0-9,]+ events$/);
    expect(scaled).not.toBe(await first.textContent());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("lays histograms over each other as shares or events, and hears both values", async () => {
    const { page, complaints } = await browser.open(await renderComparison(twoHardirqs()));
    const shares = await page.evaluate<string>(picture);
    await page.getByLabel("Height").selectOption("count");
    const counts = await page.evaluate<string>(picture);
    expect(counts).not.toBe(shares);
    await page.getByLabel("Logarithmic").check();
    expect(await page.evaluate<string>(picture)).not.toBe(counts);
    const chart = page.getByRole("application", { name: /^Histograms of nvme0q1: first 1,/ });
    await chart.focus();
    await page.keyboard.press("ArrowRight");
    expect(await chart.locator("output").textContent()).toMatch(
      /^[0-9,]+ to [0-9,]+ ns, (first|second): [0-9,]+ of [0-9,]+ events, [0-9.]+ %/,
    );
    const button = await menu(page.locator(".histogram").first());
    const { bytes } = await downloaded(page, () => button("CSV").click());
    const [head, ...lines] = Buffer.from(bytes).toString().trimEnd().split("\n");
    expect(head).toBe("from ns,to ns,first,second");
    const sum = (column: number) =>
      lines.reduce((all, line) => all + Number(line.split(",")[column]), 0).toLocaleString("en");
    expect(await chart.getAttribute("aria-label")).toContain(`first ${sum(2)} events`);
    expect(await chart.getAttribute("aria-label")).toContain(`second ${sum(3)} events`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("searches and zooms the flame graph of both, and hears each one's exact numbers", async () => {
    const { page, complaints } = await browser.open(await renderComparison(twoStackcounts()));
    const place = page.locator(".flame");
    const told = place.locator("[data-tool=frame]");
    expect(await told.textContent()).toMatch(
      /^all stacks · count: first [0-9,]+, 100 % of all · second [0-9,]+, 100 % of all · even$/,
    );
    await place.getByLabel("Search").fill("gro_cells_poll");
    await place.getByLabel("Search").press("Enter");
    expect(await told.textContent()).toMatch(
      /: first 0, 0 % of all · second [0-9,]+, .+ · only in the second$/,
    );
    await place.getByLabel("Search").fill("sysvec_apic_timer");
    expect(await place.locator("[data-tool=found]").textContent()).toMatch(
      /^2 names, count: first [0-9,]+, [0-9.]+ % of all · second [0-9,]+, [0-9.]+ % of all · −[0-9.]+ %$/,
    );
    await place.locator(".graph").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await place.getByRole("button", { name: "Reset zoom" }).isEnabled()).toBeTrue();
    await place.getByLabel("Width").selectOption({ label: "count, per second" });
    expect(await told.textContent()).toContain(" per second · second ");
    expect(await place.locator("[data-kind=new]").isVisible()).toBeTrue();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("saves the flame graph of both as SVG, striped as on the page, and prints it so", async () => {
    const { page, complaints } = await browser.open(await renderComparison(twoStackcounts()));
    const place = page.locator(".flame");
    const button = await menu(place);
    const { bytes } = await downloaded(page, () => button("SVG").click());
    const svg = Buffer.from(bytes).toString();
    const [, id = ""] = /<pattern id="(stripes-\d+)"/.exec(svg) ?? [];
    expect(id).not.toBe("");
    const rect = (fill: string) => svg.split(`fill="${fill}"`).length - 1;
    const striped = svg.match(/class="flame-(new|gone)"/g)?.length ?? 0;
    expect(striped).toBeGreaterThan(0);
    expect(rect(`url(#${id})`)).toBe(striped);
    const stripes = (kind: string) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector("[data-kind=${kind}] .stripes")).stroke`,
      );
    expect([await stripes("new"), await stripes("gone"), await stripes("even")]).toEqual([
      "rgba(0, 0, 0, 0.22)",
      "rgba(0, 0, 0, 0.22)",
      "none",
    ]);
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("svg.printed rect[fill^='url']").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("without scripts has all numbers of both", async () => {
    const html = await renderComparison(twoHardirqs());
    const { page } = await browser.open(html, { javaScriptEnabled: false });
    for (const text of ["only in the second", "Another kernel", "17 times the kernel did not"]) {
      expect(await page.getByText(text).first().isVisible()).toBeTrue();
    }
    expect(await page.locator("table.pairs").first().isVisible()).toBeTrue();
    expect(await page.locator(".scripted:visible").count()).toBe(0);
    await page.context().close();
  });
});
