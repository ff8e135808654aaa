import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import { renderNotebook } from "../../src/notebook/render.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { renderReport } from "../../src/report/render.ts";
import { empty, hardirqs, hostile, stackcount } from "../fixtures/recordings.ts";
import { ordinary } from "../notebook/documents.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };
const narrow = { width: 400, height: 800 };

function parts(page: Page, within = "body") {
  const flame = page.locator(`${within} .flame`);
  return {
    graph: flame.getByRole("application"),
    canvas: flame.locator("canvas"),
    search: flame.getByLabel("Search"),
    found: flame.locator("[data-tool=found]"),
    told: flame.locator("[data-tool=frame]"),
    button: (name: string) => flame.getByRole("button", { name }),
  };
}

/** The middle of a row, from the picture's top (0 first), at a share of its width. */
async function place(page: Page, row: number, share: number) {
  const box = await parts(page).canvas.boundingBox();
  if (box === null) throw new Error("the flame graph is not shown");
  return { position: { x: box.width * share, y: row * 18 + 9 } };
}

const picture = "document.querySelector('.flame canvas').toDataURL()";

describe("the flame graph", () => {
  test.each([
    ["light and wide", "light", wide],
    ["dark and narrow", "dark", narrow],
    ["dark and wide", "dark", wide],
    ["light and narrow", "light", narrow],
  ] as const)(
    "is searched, zoomed, folded and turned by mouse when %s",
    async (_, colorScheme, viewport) => {
      const html = await renderReport(stackcount());
      const { page, complaints, requests } = await browser.open(html, { colorScheme, viewport });
      const { canvas, search, found, told, button } = parts(page);
      await canvas.scrollIntoViewIfNeeded();
      const seen = new Set([await page.evaluate<string>(picture)]);
      const changed = async () => {
        const now = await page.evaluate<string>(picture);
        expect(seen.has(now)).toBeFalse();
        seen.add(now);
      };
      await canvas.hover(await place(page, 14, 0.5));
      expect(await told.textContent()).toBe(
        "all stacks · count 20,623 · 100 % of all · 0 of it ends there",
      );
      await canvas.hover(await place(page, 7, 0.5));
      expect(await told.textContent()).toStartWith("common_interrupt · count ");

      await search.fill("E1000_clean_jumbo");
      expect(await found.textContent()).toMatch(/^1 name, [0-9.]+ % of all: count [0-9,]+$/);
      await changed();
      await search.fill("no such name");
      expect(await found.textContent()).toBe("in no frame");
      await search.fill("");
      expect(await found.textContent()).toBe("");

      expect(await button("Reset zoom").isDisabled()).toBeTrue();
      await canvas.click(await place(page, 7, 0.5));
      expect(await told.textContent()).toStartWith("common_interrupt · count ");
      await changed();
      await button("Reset zoom").click();
      expect(await told.textContent()).toStartWith("all stacks · ");
      await button("Icicle").click();
      await changed();
      await canvas.hover(await place(page, 0, 0.5));
      expect(await told.textContent()).toStartWith("all stacks · ");
      await button("Fold below the interrupt entry").click();
      await changed();
      await canvas.hover(await place(page, 1, 0.5));
      expect(await told.textContent()).toStartWith("what was interrupted · ");
      await button("Merge by module").click();
      await changed();
      await canvas.hover(await place(page, 3, 0.5));
      expect(await told.textContent()).toStartWith("e1000e · ");
      expect(await button("Merge by module").getAttribute("aria-pressed")).toBe("true");
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBe(
        0,
      );
      expect([...complaints, ...requests]).toEqual([]);
      await page.context().close();
    },
  );

  test("is gone through, zoomed and searched by keyboard, and says each frame", async () => {
    const { page, complaints } = await browser.open(await renderReport(stackcount()));
    const { graph, search, told, button } = parts(page);
    await graph.focus();
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name);
      return (await told.textContent())?.split(" · ")[0];
    };
    expect(await keys("ArrowUp")).toBe("start_secondary");
    expect(await keys("ArrowUp")).toBe("cpu_startup_entry");
    expect(await keys("ArrowDown")).toBe("start_secondary");
    expect(await keys("ArrowLeft")).not.toBe("start_secondary");
    expect(await keys("ArrowRight", "ArrowUp", "ArrowUp", "Enter")).toBe("do_idle");
    expect(await button("Reset zoom").isDisabled()).toBeFalse();
    expect(await keys("ArrowUp")).toBe("default_idle_call");
    expect(await told.textContent()).toContain(" % of what is shown · ");
    expect(await keys("Escape")).toBe("all stacks");
    expect(await button("Reset zoom").isDisabled()).toBeTrue();
    expect(await keys("ArrowUp", "Home")).toBe("all stacks");
    await search.fill("e1000_clean_rx_irq_ps");
    const places = new Set<string | null>();
    for (let i = 0; i < 6; i++) {
      await search.press("Enter");
      expect(await told.textContent()).toStartWith("e1000_clean_rx_irq_ps [e1000e] · ");
      places.add(await told.textContent());
    }
    expect(places.size).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has a role, a name and keys that are told; the table stays for those who read", async () => {
    const { page } = await browser.open(await renderReport(stackcount()));
    const { graph, canvas } = parts(page);
    expect(await graph.getAttribute("aria-label")).toBe("Flame graph of count by stack");
    const keys = await graph.getAttribute("aria-describedby");
    expect(await page.locator(`#${keys}`).textContent()).toContain("Escape shows all again");
    expect(await canvas.getAttribute("aria-hidden")).toBe("true");
    expect(await page.locator("#rows td.stack").count()).toBe(60);
    await page.context().close();
  });

  test("is printed as it is shown, and gone without scripts", async () => {
    const html = await renderReport(stackcount());
    const { page } = await browser.open(html, { colorScheme: "dark" });
    await parts(page).button("Fold below the interrupt entry").click();
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const printed = page.locator(".flame svg.printed");
    expect(await printed.isVisible()).toBeTrue();
    expect(await printed.locator("text", { hasText: "what was interrupted" }).count()).toBe(1);
    const fill = "getComputedStyle(document.querySelector('.printed .flame-kernel')).fill";
    expect(await page.evaluate<string>(fill)).toBe("rgb(156, 203, 236)");
    // What stays in sight on a screen would lie over another page's text.
    const position = "getComputedStyle(document.querySelector('[data-tool=frame]')).position";
    expect(await page.evaluate<string>(position)).toBe("static");
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await printed.count()).toBe(0);
    await page.context().close();

    const without = await browser.open(html, { javaScriptEnabled: false });
    expect(await without.page.locator(".flame").isVisible()).toBeFalse();
    expect(await without.page.locator("#rows td.stack").first().isVisible()).toBeTrue();
    await without.page.context().close();
  });

  test("of hostile names shows them, finds them, and runs nothing; its widths can be chosen", async () => {
    const { page, complaints, requests } = await browser.open(await renderReport(hostile()));
    const { graph, search, told, found } = parts(page);
    await graph.focus();
    await page.keyboard.press("ArrowUp");
    const names = new Set<string | null>();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press("ArrowRight");
      names.add(await told.textContent());
    }
    expect(names.size).toBeGreaterThan(10);
    await search.fill("<img src=x");
    await search.press("Enter");
    expect(await told.textContent()).toContain("</script><img src=x onerror=alert(1)>");
    await page.locator(".flame select").selectOption({ label: "calls" });
    await search.fill("all");
    await search.fill("constructor");
    expect(await found.textContent()).toContain("of all: calls ");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.keyboard.press("Escape");
    expect(await page.locator("img, iframe, object").count()).toBe(0);
    const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
    expect([...names].join("")).not.toMatch(invisible);
    expect(await page.locator(".flame").textContent()).not.toMatch(invisible);
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  });

  test("stands in a notebook's cell", async () => {
    const { page, complaints } = await browser.open(await renderNotebook(ordinary()));
    const { canvas, told, search, found } = parts(page, "#c5");
    expect(await page.locator(".flame").count()).toBe(1);
    await search.fill("kthread");
    expect(await found.textContent()).toMatch(/^1 name, /);
    await canvas.click(await place(page, 9, 0.6));
    expect(await told.textContent()).toContain("count ");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("a page without stacks has no flame graph, nor what would draw it", async () => {
  const [none, some] = await Promise.all([renderReport(empty()), renderReport(stackcount())]);
  expect(some).toContain("what was interrupted");
  expect(none).not.toContain("what was interrupted");
  expect(none).not.toContain('class="flame"');
  expect(await renderReport(hardirqs())).not.toContain('class="flame"');
});

test("of ten thousand stacks the page lists the heaviest and draws all", async () => {
  const recording = stackcount();
  const [interval] = recording.intervals;
  if (interval === undefined) throw new Error("no interval");
  const depth = 30;
  const frames = Array.from({ length: 2_000 }, (_, i) => {
    return { symbol: `function_${i}`, module: i % 5 === 0 ? `module_${i % 40}` : null, offset: i };
  });
  const rows = Array.from({ length: 10_000 }, (_, i) => ({
    key: {
      stack: Array.from(
        { length: depth },
        (_, d) => (i * (depth - d) + 7 * d * Math.floor(i / 2_000)) % 2_000,
      ),
    },
    values: { count: 10_000 - i },
  }));
  const many: Recording = { ...recording, frames, intervals: [{ ...interval, rows }] };
  const html = await renderReport(many);
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
  const { page, complaints } = await browser.open(html);
  expect(await page.locator("#rows tbody tr").count()).toBe(200);
  expect(await page.getByText("… and 9,800 more rows").isVisible()).toBeTrue();
  const { search, found, told } = parts(page);
  expect(await told.textContent()).toContain("count 50,005,000");
  await search.fill("function_1999");
  expect(await found.textContent()).toMatch(/^1 name, [0-9.]+ % of all: count [0-9,]+$/);
  await search.press("Enter");
  expect(await told.textContent()).toStartWith("function_1999 · ");
  expect(complaints).toEqual([]);
  await page.context().close();
});
