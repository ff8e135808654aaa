import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { folded } from "../../src/recording/folded.ts";
import { renderReport } from "../../src/report/render.ts";
import { stackcount } from "../fixtures/recordings.ts";
import { type ReportBrowser, reportBrowser } from "./browser.ts";
import { menu, pressed } from "./downloads.ts";

setDefaultTimeout(60_000);
let browser: ReportBrowser;
let html: string;
beforeAll(async () => {
  browser = await reportBrowser();
  html = await renderReport(stackcount());
});
afterAll(() => browser?.close());

const refused = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));";
const neither = `${refused} document.execCommand = () => false;`;
const clipboard = { permissions: ["clipboard-read"] };

test.each([
  ["by the clipboard", ""],
  ["by a field, where the clipboard is refused", refused],
])("folded stacks are copied %s, byte for byte, by keyboard", async (_, first) => {
  const { page, complaints } = await browser.open(html, clipboard, first);
  const flame = page.locator(".flame");
  await pressed(page, flame, "Copy all as folded stacks");
  await flame.getByText("Copied.").waitFor();
  const text = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(text).toBe(folded(stackcount()));
  expect(await flame.locator("textarea").count()).toBe(0);
  const focused = await page.evaluate<string>("document.activeElement.textContent");
  expect(focused).toBe("Copy all as folded stacks");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("where all copying is refused, the text is selected for the reader", async () => {
  const { page, complaints } = await browser.open(html, {}, neither);
  const result = page.locator("#result");
  const button = await menu(result);
  await button("Copy these rows").click();
  await result.getByText("Copying was refused: the text is selected here.").waitFor();
  const selected = await page.evaluate<string>("getSelection().toString()");
  expect(selected.split("\n")[0]).toBe("stack\tcount");
  expect(selected.trimEnd().split("\n").length).toBe(61);
  await button("Copy these rows").click();
  expect(await result.locator("textarea").count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});
