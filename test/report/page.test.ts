import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { parseRecording } from "../../src/recording/parse.ts";
import type { Recording } from "../../src/recording/schema.ts";
import { islandText } from "../../src/report/island.ts";
import { renderReport } from "../../src/report/render.ts";
import {
  hardirqs,
  hostile,
  opens,
  reads,
  requests,
  softirqs,
  stackcount,
} from "../fixtures/recordings.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };

describe("without scripts", () => {
  test("result, loss, cost, source and C are readable", async () => {
    const html = await renderReport(softirqs());
    const { page } = await browser.open(html, { javaScriptEnabled: false, viewport: wide });
    for (const text of ["NET_RX", "17 times the kernel did not run the program", "all programs"]) {
      expect(await page.getByText(text).first().isVisible()).toBeTrue();
    }
    expect(await page.locator("table.bars").first().isVisible()).toBeTrue();
    expect(await page.locator(".plot > svg").isVisible()).toBeTrue();
    expect(await page.locator("table.strips:visible").count()).toBe(2);
    await page.getByText("The generated BPF C").click();
    expect(await page.locator("pre", { hasText: 'SEC("license")' }).isVisible()).toBeTrue();
    expect(await page.locator(".scripted:visible").count()).toBe(0);
    await page.context().close();
  });
});

describe("hostile names", () => {
  test("run nothing and load nothing", async () => {
    const { page, complaints, requests } = await browser.open(await renderReport(hostile()));
    expect(await page.locator("img, iframe, object").count()).toBe(0);
    expect(await page.title()).toStartWith("</script><img src=x onerror=alert(1)>");
    await page.locator(".histogram.chosen select").selectOption("3");
    await page.locator(".histogram.chosen canvas").hover();
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  });

  test("would not run even if they stood in the markup", async () => {
    const injected =
      "<script>alert(1)</script><img src=x onerror=alert(2)><p onclick=alert(3)>Click me";
    const html = (await renderReport(hardirqs())).replace("</main>", `${injected}</main>`);
    const { page, complaints } = await browser.open(html);
    await page.getByText("Click me").click();
    expect(complaints.filter((text) => !text.includes("Content Security Policy"))).toEqual([]);
    expect(complaints.length).toBeGreaterThanOrEqual(3);
    expect(await page.locator("canvas").count()).toBe(6);
    await page.context().close();
  });
});

describe("the reader", () => {
  test("sorts by keyboard, and the page says how", async () => {
    const { page } = await browser.open(await renderReport(hardirqs()));
    const names = () => page.locator("#rows tbody th").allTextContents();
    expect((await names())[0]).toBe("eth0");
    await page.getByRole("button", { name: "longest" }).focus();
    await page.keyboard.press("Enter");
    expect((await names())[0]).toBe("rtc0");
    const longest = page.getByRole("columnheader", { name: "longest" });
    expect(await longest.getAttribute("aria-sort")).toBe("descending");
    await page.keyboard.press("Enter");
    expect((await names())[3]).toBe("rtc0");
    expect(await page.locator("[aria-sort]").count()).toBe(1);
    await page.getByRole("button", { name: "handler" }).click();
    expect((await names())[0]).toBe("ahci[0000:00:1f.2]");
    await page.context().close();
  });

  test("filters stacks by a frame", async () => {
    const { page } = await browser.open(await renderReport(stackcount()));
    await page.getByLabel("Filter").fill("run_ksoftirqd");
    expect(await page.locator("#rows tbody tr:visible").count()).toBe(3);
    expect(await page.locator("#filtered").textContent()).toBe("3 of 60 rows");
    await page.context().close();
  });

  test("sorts and filters events, and learns which are missing", async () => {
    const { page } = await browser.open(await renderReport(opens()));
    const section = page.locator("#events");
    expect(await section.locator("p").first().textContent()).toMatch(
      /^12,022 events\. Kept are the first 21 and the last 1; the 12,000 between them/,
    );
    const numbers = () => section.locator("tbody td.number:first-child").allTextContents();
    expect((await numbers()).slice(-2)).toEqual(["21", "12,022"]);
    await section.getByRole("button", { name: "age" }).click();
    expect((await numbers()).slice(0, 2)).toEqual(["12,022", "1"]);
    await section.getByLabel("Filter").fill("e1000_open");
    expect(await section.locator("tbody tr:visible").count()).toBe(18);
    await section.getByLabel("Filter").fill("4,194,304");
    expect(await section.locator("[data-tool=filtered]").textContent()).toBe("1 of 22 rows");
    await page.context().close();
  });

  test("sees exact nanoseconds in place of scaled ones, and back", async () => {
    const { page } = await browser.open(await renderReport(hardirqs()));
    const total = page.locator("#rows tbody td.number").nth(1);
    const scaled = await total.textContent();
    await page.getByRole("button", { name: "Exact values" }).click();
    expect(await total.textContent()).toMatch(/^[0-9]{2},[0-9]{3},[0-9]{3} ns$/);
    await page.getByRole("button", { name: "Exact values" }).click();
    expect(await total.textContent()).toBe(scaled);
    await page.context().close();
  });

  test("chooses a measure over time, and logarithmic counts", async () => {
    const { page, complaints } = await browser.open(await renderReport(hardirqs()));
    await page.locator(".series select").selectOption({ label: "declined" });
    expect(await page.locator(".measured").textContent()).toBe("declined, per interval");
    const picture = () => page.evaluate<string>("document.querySelector('canvas').toDataURL()");
    const linear = await picture();
    await page.getByLabel("Logarithmic counts").check();
    expect(await picture()).not.toBe(linear);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("sees how far estimates can be trusted, what is not shown, and no series of texts", async () => {
    const { page, complaints } = await browser.open(await renderReport(reads()));
    expect(await page.getByRole("columnheader", { name: "files ±4.6 %" }).isVisible()).toBeTrue();
    expect(
      await page.getByText("… and 3 more rows; the recording has all.").isVisible(),
    ).toBeTrue();
    expect(await page.locator("#rows tbody tr").count()).toBe(4);
    const offered = await page.locator(".series option").allTextContents();
    expect(offered).toContain("result, smallest");
    expect(offered).toContain("began");
    expect(offered.some((name) => name.startsWith("file,") || name === "file")).toBeFalse();
    for (const label of offered) await page.locator(".series select").selectOption({ label });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("reads quantiles of times with their error, and linear buckets with their open ends", async () => {
    const { page } = await browser.open(await renderReport(requests()), {
      javaScriptEnabled: false,
    });
    expect(await page.getByText("latency ±3.1 %").first().isVisible()).toBeTrue();
    const facts = await page.locator('[data-column="latency"] .facts').first().textContent();
    expect(facts).toMatch(
      /^1,200 events · p50 .+ · p90 .+ · p99 .+ · p99.9 .+ \(±3\.1 %\) · longest /,
    );
    const buckets = await page
      .locator('[data-column="size"] table')
      .first()
      .locator("th")
      .allTextContents();
    expect([buckets[2], buckets.at(-1)]).toEqual(["below 0", "from 1,500"]);
    await page.context().close();
  });

  test("finds the charts in the other colours when the system turns dark", async () => {
    const html = await renderReport(hardirqs());
    const { page } = await browser.open(html, { colorScheme: "light" });
    const picture = () => page.evaluate<string>("document.querySelector('canvas').toDataURL()");
    const light = await picture();
    await page.emulateMedia({ colorScheme: "dark" });
    let now = await picture();
    for (let tries = 0; now === light && tries < 100; tries++) {
      await Bun.sleep(20);
      now = await picture();
    }
    expect(now).not.toBe(light);
    await page.context().close();
  });

  test("downloads the recording", async () => {
    const html = await renderReport(hostile());
    const { page, complaints } = await browser.open(html, { acceptDownloads: true });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download the recording" }).click(),
    ]);
    const recording = parseRecording(await Bun.file(await download.path()).text());
    expect(recording).toEqual(parseRecording(islandText(html) ?? ""));
    expect(download.suggestedFilename()).toMatch(/^[A-Za-z0-9._-]+\.json$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("gets everything on paper: no canvas, nothing folded", async () => {
    const { page } = await browser.open(await renderReport(hardirqs()));
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator("canvas:visible").count()).toBe(0);
    expect(await page.locator("table.bars:visible").count()).toBe(4);
    expect(await page.locator(".plot > svg").isVisible()).toBeTrue();
    expect(await page.locator("table.strips").isVisible()).toBeTrue();
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("details:not([open])").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test("five hundred stacks stay usable", async () => {
  const recording = stackcount();
  const [interval] = recording.intervals;
  const [first] = interval?.rows ?? [];
  if (interval === undefined || first === undefined) throw new Error("no rows");
  const rows = Array.from({ length: 500 }, (_, index) => ({
    key: {
      stack: [
        index % recording.frames.length,
        ...(first.key.stack as number[]).slice(1),
        index % 7,
      ],
    },
    values: { count: index + 1 },
  }));
  const many: Recording = { ...recording, intervals: [{ ...interval, rows }] };
  const html = await renderReport(many);
  expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
  const { page, complaints } = await browser.open(html);
  await page.getByLabel("Filter").fill("no such frame");
  expect(await page.locator("#rows tbody tr:visible").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
