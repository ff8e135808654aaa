import type { Locator, Page } from "playwright-core";

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the browser saves when something is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return {
    name: download.suggestedFilename(),
    bytes: await Bun.file(await download.path()).bytes(),
  };
}

/** The buttons of one thing that can be saved, unfolded. */
export async function menu(place: Locator): Promise<(name: string) => Locator> {
  const details = place.locator(".take").first();
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  return (name) => details.getByRole("button", { name, exact: true });
}

/** By the keyboard alone: from the folded summary to the button, and pressed. */
export async function pressed(page: Page, place: Locator, name: string): Promise<void> {
  const details = place.locator(".take").first();
  await details.locator("summary").focus();
  if ((await details.getAttribute("open")) === null) await page.keyboard.press("Enter");
  const label = "document.activeElement.textContent";
  for (let tabs = 0; (await page.evaluate<string>(label)) !== name; tabs++) {
    if (tabs > 10) throw new Error(`the keyboard does not reach ${name}`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}
