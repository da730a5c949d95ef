import type { Locator, Page } from "playwright-core";

const tabsAtMost = 400;

/** Presses Tab until the element has the focus, in the page or in a frame of it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const element = await wanted.elementHandle();
  for (let tabs = 0; tabs < tabsAtMost; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await element?.evaluate((asked) => asked === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${String(wanted)}`);
}
