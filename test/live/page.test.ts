import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { BrowserContext, Page } from "playwright-core";
import type { Recording } from "../../src/recording/schema.ts";
import { hostile, opens, softirqs, stackcount } from "../fixtures/recordings.ts";
import { looks, violations } from "../report/axe.ts";
import { type ReportBrowser, reportBrowser } from "../report/browser.ts";
import { served } from "./served.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
beforeAll(async () => {
  browser = await reportBrowser();
});
afterAll(() => browser?.close());

/** A page of a run that is being served, and what its console says. */
async function watch(url: string, context?: BrowserContext) {
  const blank = await browser.open("<!doctype html><title>Blank</title>", { offline: false });
  const page = context === undefined ? blank.page : await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(url);
  return { page, complaints };
}

const condition = (page: Page) => page.locator(".live-bar .condition");
const says = (page: Page, text: string) =>
  page.locator(".live-bar .condition", { hasText: text }).waitFor();

async function watched(recording: Recording) {
  const run = served(recording);
  return { run, ...(await watch(run.url)) };
}

test("the page grows with the run, and says where its file is", async () => {
  const { run, page, complaints } = await watched(softirqs());
  await says(page, "Live: the first interval is under way.");
  expect(await page.getByText("The run goes on: these are the numbers").isVisible()).toBeTrue();
  for (const so of ["1 interval.", "2 intervals.", "3 intervals."]) {
    run.goOn();
    await says(page, `Live: ${so}`);
  }
  expect(await page.locator("#rows tbody tr").count()).toBeGreaterThan(3);
  run.end("reports/softirqs.html");
  await says(page, "Ended after 3 intervals. The file is reports/softirqs.html");
  expect(await page.getByRole("button", { name: "Pause" }).count()).toBe(0);
  expect(await page.getByText("these are the numbers").count()).toBe(0);
  await run.farewell();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("axe finds nothing in it, while it goes on and at its end", async () => {
  const { run, page } = await watched(softirqs());
  run.goOn();
  await says(page, "1 interval.");
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
  }
  run.end("reports/softirqs.html");
  await says(page, "Ended after 1 interval.");
  expect(await violations(page)).toEqual([]);
  await run.farewell();
  await page.context().close();
});

test("what a reader did stays: sorting, filter, what is open, chosen and focused, and where the page is", async () => {
  const { run, page } = await watched(softirqs());
  run.goOn();
  await says(page, "1 interval.");
  await page.getByRole("button", { name: "longest" }).first().click();
  await page.getByRole("button", { name: "Exact values" }).click();
  await page.getByText("The generated BPF C").click();
  await page.getByLabel("Logarithmic counts").first().check();
  await page.getByLabel("Filter").fill("T");
  await page.getByLabel("Filter").press("Home");
  await page.evaluate("scrollTo({ top: 700, behavior: 'instant' })");
  const place = `JSON.stringify({
    sorted: [...document.querySelectorAll("[aria-sort]")].map((head) => head.textContent + head.ariaSort),
    exact: document.querySelector("#exact").ariaPressed,
    open: [...document.querySelectorAll("details[open] > summary")].map((one) => one.textContent),
    logarithmic: document.querySelector(".logarithmic").checked,
    filter: document.querySelector("#filter").value,
    caret: document.querySelector("#filter").selectionStart,
    focus: document.activeElement.id,
    top: Math.round(document.querySelector("#distributions").getBoundingClientRect().top),
  })`;
  const before = await page.evaluate<string>(place);
  run.goOn();
  await says(page, "2 intervals.");
  expect(JSON.parse(await page.evaluate<string>(place))).toEqual(JSON.parse(before));
  expect(JSON.parse(before)).toMatchObject({ focus: "filter", exact: "true", caret: 0 });
  await page.context().close();
});

test("a flame graph keeps its search, its tools and its zoom", async () => {
  const { run, page } = await watched(stackcount());
  run.goOn();
  await says(page, "1 interval.");
  const graph = page.locator(".flame .graph");
  await graph.focus();
  for (const key of ["ArrowUp", "ArrowUp", "Enter"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: "Icicle" }).click();
  await page.getByLabel("Search").fill("softirq");
  const zoom = await graph.getAttribute("data-zoom");
  expect(JSON.parse(zoom ?? "[]")).toHaveLength(2);
  const found = await page.locator(".flame [data-tool=found]").textContent();
  run.goOn();
  await says(page, "2 intervals.");
  expect(await graph.getAttribute("data-zoom")).toBe(zoom);
  expect(await page.getByRole("button", { name: "Icicle" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
  expect(await page.getByLabel("Search").inputValue()).toBe("softirq");
  expect(found).not.toBe("");
  expect(await page.locator(".flame [data-tool=found]").textContent()).not.toBe("");
  await page.context().close();
});

test("text that is selected can be copied: what is new waits for it", async () => {
  const { run, page } = await watched(softirqs());
  run.goOn();
  await says(page, "1 interval.");
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('#rows tbody th'))");
  run.goOn();
  await says(page, "What is new waits while text is selected.");
  expect(await page.evaluate<string>("getSelection().toString()")).not.toBe("");
  await page.evaluate("getSelection().removeAllRanges()");
  await says(page, "Live: 2 intervals.");
  await page.context().close();
});

test("a page that is held still goes on when it is told to, also after the end", async () => {
  const { run, page } = await watched(softirqs());
  run.goOn();
  await says(page, "1 interval.");
  await page.getByRole("button", { name: "Pause" }).click();
  await says(page, "Paused after 1 interval");
  const taken = run.portions();
  run.goOn();
  run.end("");
  await Bun.sleep(1500);
  await says(page, "Paused after 1 interval");
  expect(run.portions()).toBeGreaterThan(taken);
  await run.farewell();
  await page.getByRole("button", { name: "Go on" }).click();
  await says(page, "Ended after 2 intervals. No file was written.");
  await page.context().close();
});

test("tabs come, reload and go without harm to the others; when nobody looks, nothing is asked", async () => {
  const { run, page } = await watched(softirqs());
  const { page: second } = await watch(run.url, page.context());
  run.goOn();
  await Promise.all([says(page, "1 interval."), says(second, "1 interval.")]);
  await second.reload();
  run.goOn();
  await Promise.all([says(page, "2 intervals."), says(second, "2 intervals.")]);
  await second.close();
  run.goOn();
  await says(page, "3 intervals.");
  await page.context().close();
  await Bun.sleep(500);
  const taken = run.portions();
  for (let i = 0; i < 500; i++) run.goOn();
  expect(run.portions()).toBeLessThanOrEqual(taken + 1);
  const { page: late } = await watch(run.url);
  await says(late, "503 intervals.");
  expect(
    await late.getByText("Each interval of this page is 2 of the run's").isVisible(),
  ).toBeTrue();
  await late.context().close();
});

test("what a page drew is let go of: nothing grows with the number of its versions", async () => {
  const { run, page } = await watched(stackcount());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const held = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { listeners: of("JSEventListeners"), nodes: of("Nodes"), documents: of("Documents") };
  };
  // The table of the intervals has 60 lines at most.
  for (let i = 0; i < 70; i++) run.goOn();
  await says(page, "70 intervals.");
  const early = await held();
  for (let i = 71; i <= 80; i++) {
    run.goOn();
    await says(page, `${i} intervals.`);
  }
  const late = await held();
  expect(late.listeners).toBeLessThanOrEqual(early.listeners + 5);
  expect(late.nodes).toBeLessThan(1.5 * early.nodes);
  await page.context().close();
});

test("records that come one by one show their last", async () => {
  const { run, page } = await watched(opens());
  await says(page, "Live: the first interval is under way.");
  expect(await page.locator("#events tbody tr").count()).toBeGreaterThan(1);
  run.end("");
  await says(page, "Ended after 0 intervals.");
  await page.context().close();
});

describe("hostile names", () => {
  test("run nothing and load nothing, also in what comes later", async () => {
    const { run, page, complaints } = await watched(hostile());
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    run.goOn();
    await says(page, "1 interval.");
    run.goOn();
    await says(page, "2 intervals.");
    run.end("</script><script>alert(1)</script>");
    await says(page, "</script><script>alert(1)</script>");
    expect(await page.locator("main :is(img, iframe, object, script)").count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/\/(next|end)\/\d+$/.test(url))).toEqual([]);
    await page.context().close();
  });

  test("would not run even if they stood in the markup", async () => {
    const { run, page, complaints } = await watched(softirqs());
    const injected =
      "<script>alert(1)</script><img src=x onerror=alert(2)><p onclick=alert(3)>Click me";
    await page.route(/\/next\/\d+$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("</main>", `${injected}</main>`);
      await route.fulfill({ response, body });
    });
    // The first question was on its way before.
    run.goOn();
    await says(page, "1 interval.");
    run.goOn();
    await page.getByText("Click me").click();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await condition(page).waitFor();
    expect(complaints.filter((text) => !text.includes("Content Security Policy"))).toEqual([]);
    expect(complaints.length).toBeGreaterThan(0);
    await page.context().close();
  });
});
