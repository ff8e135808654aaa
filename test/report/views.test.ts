import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { Page } from "playwright-core";
import type { Histogram, Row } from "../../src/recording/schema.ts";
import { total } from "../../src/recording/total.ts";
import { renderReport } from "../../src/report/render.ts";
import { hardirqs, opens, perCpu, stackcount } from "../fixtures/recordings.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";
import { downloaded, menu, pressed } from "./downloads.ts";

setDefaultTimeout(120_000);
let browser: ReportBrowser;
let pages: Readonly<Record<"hardirqs" | "stackcount" | "opens" | "perCpu", string>>;
beforeAll(async () => {
  browser = await reportBrowser();
  pages = {
    hardirqs: await renderReport(hardirqs()),
    stackcount: await renderReport(stackcount()),
    opens: await renderReport(opens()),
    perCpu: await renderReport(perCpu()),
  };
});
afterAll(() => browser?.close());

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const linesOf = (bytes: Uint8Array) => text(bytes).trimEnd().split("\n");
const overflow = "document.documentElement.scrollWidth - innerWidth";
const pictureOf = (place: string) => `document.querySelector("${place} canvas").toDataURL()`;

describe.each([
  ["light", 1280],
  ["light", 400],
  ["dark", 1280],
  ["dark", 400],
] as const)("%s, %d pixels wide", (colorScheme, width) => {
  /** Opens a page, lets the reader act, and sees that the page stayed quiet and whole. */
  async function reading(name: keyof typeof pages, act: (page: Page) => Promise<void>) {
    const options = { colorScheme, viewport: { width, height: 900 }, acceptDownloads: true };
    const { page, complaints, requests } = await browser.open(pages[name], options);
    await act(page);
    expect(await page.evaluate<number>(overflow)).toBe(0);
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  }

  test("a table is sorted, filtered, shown exactly and saved, by mouse", async () => {
    await reading("hardirqs", async (page) => {
      const result = page.locator("#result");
      await result.getByRole("button", { name: "longest" }).click();
      await result.getByLabel("Filter").fill("0");
      await result.getByRole("button", { name: "Exact values" }).click();
      const button = await menu(result);
      const { name, bytes } = await downloaded(page, () => button("These rows as CSV").click());
      expect(name).toBe("hardirqs-lab-6-1-rows.csv");
      expect(linesOf(bytes)).toEqual([
        "handler,time count,time total ns,time average ns,time longest ns,declined",
        "rtc0,1,1936860,1936860,1936860,0",
        "ahci[0000:00:1f.2],235,6738054,28672.570212765957,234126,100",
        "eth0,4726,60451283,12791.215192551841,116393,0",
        "virtio0-req.0,1232,4564927,3705.2978896103896,14724,0",
      ]);
    });
  });

  test("stacks are filtered and saved, and all of the recording, by keyboard", async () => {
    await reading("stackcount", async (page) => {
      const result = page.locator("#result");
      await result.getByLabel("Filter").focus();
      await page.keyboard.type("run_ksoftirqd");
      const rows = await downloaded(page, () => pressed(page, result, "These rows as CSV"));
      expect(linesOf(rows.bytes).length).toBe(4);
      expect(linesOf(rows.bytes)[1]).toMatch(
        /^e1000_receive_skb \[e1000e\];.*run_ksoftirqd.*,\d+$/,
      );
      const summary = page.locator(".summary");
      for (const [label, ending] of [
        ["All as CSV", "csv"],
        ["All as JSON", "ndjson"],
        ["All as folded stacks", "folded"],
      ] as const) {
        const { name, bytes } = await downloaded(page, () => pressed(page, summary, label));
        expect(name).toBe(`stackcount-lab-6-1.${ending}`);
        expect(bytes.length).toBeGreaterThan(1000);
        expect(await summary.locator(".take output").textContent()).toBe(`Saved as ${name}.`);
      }
    });
  });

  test("the flame graph is zoomed, searched and saved as it is then", async () => {
    await reading("stackcount", async (page) => {
      const flame = page.locator(".flame");
      const whole = await page.evaluate<string>(pictureOf(".flame"));
      await flame.getByLabel("Search").fill("napi");
      await flame.getByLabel("Search").press("Enter");
      await flame.getByRole("application").focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate<string>(pictureOf(".flame"))).not.toBe(whole);
      const button = await menu(flame);
      const zoomed = await downloaded(page, () => button("SVG").click());
      await flame.getByRole("button", { name: "Reset zoom" }).click();
      const all = await downloaded(page, () => pressed(page, flame, "SVG"));
      expect(all.name).toBe("stackcount-lab-6-1-flame.svg");
      expect(text(all.bytes)).not.toBe(text(zoomed.bytes));
      expect(text(all.bytes)).toContain(">Stacks that reach e1000_receive_skb</text>");
      expect(text(all.bytes)).toContain(">lab-6-1 · 2026-03-02 09:30:00 UTC · 10.0 s</text>");
      const png = await downloaded(page, () => button("PNG").click());
      expect(text(png.bytes.slice(1, 4))).toBe("PNG");
    });
  });

  test("charts are saved at one size, in light colours, and are as before", async () => {
    await reading("hardirqs", async (page) => {
      const series = page.locator(".series figure");
      await page.locator(".series select").selectOption({ label: "declined" });
      const before = await page.evaluate<string>(pictureOf(".series"));
      const button = await menu(series);
      const svg = await downloaded(page, () => button("SVG").click());
      expect(svg.name).toBe("hardirqs-lab-6-1-declined-over-5-intervals.svg");
      expect(text(svg.bytes)).toStartWith('<svg xmlns="http://www.w3.org/2000/svg" width="832"');
      expect(text(svg.bytes)).toContain('<rect x="0" y="0" width="832"');
      expect(text(svg.bytes)).toContain('stroke="#0072b2"');
      expect(text(svg.bytes)).toContain(">ahci[0000:00:1f.2]</text>");
      const png = await downloaded(page, () => pressed(page, series, "PNG"));
      const view = new DataView(png.bytes.buffer);
      expect([view.getUint32(16), text(png.bytes.slice(1, 4))]).toEqual([1664, "PNG"]);
      expect(await page.evaluate<string>(pictureOf(".series"))).toBe(before);
      await page.getByLabel("Logarithmic counts").check();
      const histogram = page.locator(".histogram").first();
      const bars = await downloaded(page, () => pressed(page, histogram, "SVG"));
      expect(text(bars.bytes).match(/fill="#3b78b0"/g)?.length).toBe(8);
    });
  });

  test("charts give their exact numbers", async () => {
    const { intervals } = hardirqs();
    const timeOf = (row: Row | undefined) => row?.values.time as Histogram | undefined;
    await reading("hardirqs", async (page) => {
      const series = await downloaded(page, () =>
        pressed(page, page.locator(".series figure"), "CSV"),
      );
      expect(series.name).toBe("hardirqs-lab-6-1-time-total-over-5-intervals.csv");
      const [head, ...lines] = linesOf(series.bytes);
      expect(head).toStartWith("start,eth0 ns,ahci[0000:00:1f.2] ns,");
      expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual(
        intervals.map(({ rows }, i) => [
          `${i} s`,
          String(timeOf(rows.find(({ key }) => key.handler === "eth0"))?.sum),
        ]),
      );
      const histogram = page.locator(".histogram").first();
      const bars = await downloaded(page, () => pressed(page, histogram, "CSV"));
      const [names, ...buckets] = linesOf(bars.bytes);
      expect(names).toBe("from ns,to ns,events");
      const eth0 = total(hardirqs()).find(({ key }) => key.handler === "eth0");
      expect(buckets.filter((line) => !line.endsWith(",0"))).toEqual(
        timeOf(eth0)?.buckets.map((bucket) => bucket.join()) ?? [],
      );
      const heat = await downloaded(page, () =>
        pressed(page, page.locator(".heat").first(), "CSV"),
      );
      const [columns, ...cells] = linesOf(heat.bytes);
      expect(columns).toBe("events,0 s,1 s,2 s,3 s,4 s");
      const all = cells.flatMap((line) => line.split(",").slice(1).map(Number));
      const times = total(hardirqs()).map(timeOf);
      expect(all.reduce((sum, count) => sum + count)).toBe(
        times.reduce((sum, time) => sum + Number(time?.count ?? 0), 0),
      );
    });
  });

  test("heat maps and views of CPUs are chosen and saved", async () => {
    await reading("perCpu", async (page) => {
      await page.locator(".heat select").first().selectOption({ index: 1 });
      for (const [place, file] of [
        [".heat", "Heat-map-of-time-over-12-intervals-eth0-rx-0-cpu-0"],
        [".by-key", "time-total-by-key-and-CPU-2-CPUs"],
        [".by-time", "time-total-by-CPU-over-time-all-keys"],
      ] as const) {
        const { name, bytes } = await downloaded(page, () =>
          pressed(page, page.locator(place).first(), "SVG"),
        );
        expect(name).toBe(`hardirqs-lab-6-1-${file}.svg`);
        expect(text(bytes).match(/<(rect|path)/g)?.length).toBeGreaterThan(7);
        expect(text(bytes)).toContain('fill="#1b1d21"');
      }
    });
  });

  test("events are sorted, filtered and saved", async () => {
    await reading("opens", async (page) => {
      const events = page.locator("#events");
      await events.getByRole("button", { name: "age" }).click();
      await events.getByLabel("Filter").fill("4,194,304");
      const button = await menu(events);
      const { bytes } = await downloaded(page, () => button("These rows as CSV").click());
      expect(linesOf(bytes).length).toBe(2);
      expect(text(bytes)).toContain("4194304");
      const all = await menu(page.locator(".summary"));
      const recorded = await downloaded(page, () => all("All as CSV").click());
      expect(linesOf(recorded.bytes).length).toBe(23);
    });
  });
});
