import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** One Chromium for a test file, and a folder for its pages. */
export interface ReportBrowser {
  /** `first` is a script that runs before all of the page's. */
  readonly open: (
    html: string,
    options?: BrowserContextOptions,
    first?: string,
  ) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

interface OpenPage {
  readonly page: Page;
  /** Console messages, page errors and dialogs. */
  readonly complaints: readonly string[];
  /** Requests for anything but the file itself. */
  readonly requests: readonly string[];
}

/** Debian's Chromium; throws what to install where there is none. */
export async function reportBrowser(): Promise<ReportBrowser> {
  const executablePath = Bun.which("chromium");
  if (executablePath === null) {
    throw new Error("The report's tests need Chromium: apt-get install chromium");
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const folder = mkdtempSync(join(tmpdir(), "probebook-report-"));
  let pages = 0;
  return {
    open: async (html, options = {}, first = "") => {
      const file = join(folder, `${pages++}.html`);
      await Bun.write(file, html);
      return openPage(browser, pathToFileURL(file).href, options, first);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  href: string,
  options: BrowserContextOptions,
  first: string,
): Promise<OpenPage> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  if (first !== "") await page.addInitScript(first);
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", ({ message }) => complaints.push(`error: ${message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== href) requests.push(request.url());
  });
  await page.goto(href);
  await page.locator("html:not([aria-busy])").waitFor({ state: "attached" });
  return { page, complaints, requests };
}
