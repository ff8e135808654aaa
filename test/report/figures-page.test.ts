import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { renderNotebook } from "../../src/notebook/render.ts";
import { renderReport } from "../../src/report/render.ts";
import {
  hardirqs,
  hostile,
  latencies,
  manyCpus,
  perCpu,
  softirqs,
} from "../fixtures/recordings.ts";
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
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toMatch(/ of 4,726 events, p50: 8,192 to 16,383 ns$/);
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

describe("the heat map", () => {
  const box = "document.querySelector('.heat canvas').getBoundingClientRect()";

  test("says a bucket's exact count by mouse and by keyboard, and draws another key", async () => {
    const { page, complaints } = await browser.open(await renderReport(latencies()));
    const frame = page.locator(".heat .canvas");
    const picture = () =>
      page.evaluate<string>("document.querySelector('.heat canvas').toDataURL()");
    const all = await picture();
    expect(await frame.getAttribute("aria-label")).toBe(
      "Heat map of latency over 100 intervals, all keys",
    );
    const { width, height } = await page.evaluate<DOMRect>(`${box}.toJSON()`);
    await frame.hover({ position: { x: width / 2, y: height / 2 } });
    await page.evaluate("new Promise(requestAnimationFrame)");
    expect(await picture()).not.toBe(all);
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    expect(await frame.locator("output").textContent()).toMatch(
      /^\+0 s, [0-9,]+ to [0-9,]+ ns, [0-9]+ of [0-9]+ events$/,
    );
    await page.keyboard.press("End");
    expect(await frame.locator("output").textContent()).toStartWith("+9");
    await page.keyboard.press("Escape");
    await page.locator(".heat select").selectOption({ label: "sdb" });
    expect(await frame.getAttribute("aria-label")).toEndWith("100 intervals, sdb");
    expect(await picture()).not.toBe(all);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has a legend of the counts that each colour stands for", async () => {
    const { page } = await browser.open(await renderReport(latencies()));
    const legend = await page.locator(".heat .legend.drawn li").allTextContents();
    expect(legend[0]).toBe("events");
    expect(legend.length).toBe(8);
    expect(legend.slice(1, 4)).toEqual(["1", "2–3", "4–7"]);
    await page.context().close();
  });
});

describe("per CPU", () => {
  test("a few CPUs are lines, many a heat map; both say exact values", async () => {
    for (const [recording, said] of [
      [perCpu(), /^\+0 s, cpu 0: [0-9,]+ ns$/],
      [manyCpus(), /^cpu 0, \+0 s, [0-9,]+ ns$/],
    ] as const) {
      const { page, complaints } = await browser.open(await renderReport(recording));
      const [byKey, byTime] = [page.locator(".by-key .canvas"), page.locator(".by-time .canvas")];
      await byKey.focus();
      await page.keyboard.press("ArrowRight");
      expect(await byKey.locator("output").textContent()).toMatch(/^all, cpu 0, [0-9,]+ ns$/);
      await byTime.focus();
      await page.keyboard.press("ArrowRight");
      expect(await byTime.locator("output").textContent()).toMatch(said);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  test("another measure and another key are chosen", async () => {
    const { page, complaints } = await browser.open(await renderReport(perCpu()));
    await page.locator(".cpus [data-tool=figure]").selectOption({ label: "time, longest" });
    await page.locator(".cpus [data-tool=key]").selectOption({ label: "rtc0" });
    expect(await page.locator(".cpus .measured").allTextContents()).toEqual([
      "time, longest, by key and CPU",
      "time, longest, by CPU, per interval",
    ]);
    const frame = page.locator(".by-time .canvas");
    expect(await frame.getAttribute("aria-label")).toBe("time, longest by CPU over time, rtc0");
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    // It ran in the fifth interval only: there is no other value.
    expect(await frame.locator("output").textContent()).toMatch(/^\+4 s, cpu 0: /);
    await page.keyboard.press("End");
    expect(await frame.locator("output").textContent()).toMatch(/^\+4 s, cpu 0: /);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the series", () => {
  test("shows the rows that are chosen, at most five at once, and the others or not", async () => {
    const { page, complaints } = await browser.open(await renderReport(softirqs()));
    const legend = () => page.locator(".series .legend.drawn li").allTextContents();
    const first = await legend();
    expect([first.length, first.at(-1)]).toEqual([6, "1 other"]);
    await page.locator(".row-choice summary").click();
    const last = page.locator(".row-choice").getByLabel("NET_TX");
    expect(await last.isDisabled()).toBeTrue();
    await page.locator(".row-choice").getByLabel("NET_RX").uncheck();
    await last.check();
    expect((await legend()).includes("NET_TX")).toBeTrue();
    expect((await legend()).at(-1)).toBe("1 other");
    await page.getByLabel("all others together").uncheck();
    expect((await legend()).length).toBe(5);
    const picture = () =>
      page.evaluate<string>("document.querySelector('.series canvas').toDataURL()");
    const linear = await picture();
    await page.locator(".series .logarithmic").check();
    expect(await picture()).not.toBe(linear);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
