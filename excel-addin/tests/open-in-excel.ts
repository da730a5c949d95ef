import { inject } from "vitest";
import type { Workbook } from "@jalon/core";
import { openJalon, portfolioRead, type OpenJalon } from "@jalon/journeys";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import type { LoggedBatch } from "./simulate/batch-log.ts";
import type { Settings } from "./simulate/settings.ts";

/** The pane, open in a simulated Excel in a real browser. */
export interface InExcel {
  readonly jalon: OpenJalon;
  /** Excel, with its grid and its ribbon. */
  readonly page: Page;
  /** The pane's own document. */
  readonly pane: Frame;
}

/** The frame of that name, once its document is there. */
export async function frameNamed(page: Page, name: string): Promise<Frame> {
  const element = await page.locator(`iframe[name=${name}]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${name}`);
  await frame.locator("#jalon").waitFor({ state: "attached" });
  return frame;
}

/** Opens a sample portfolio in a simulated Excel, with the pane beside it; before anything else, `prepare` may meddle with the page. */
export async function openInExcel(
  settings: Partial<Settings> = {},
  context: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<InExcel> {
  const search = new URLSearchParams(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  const address = `${inject("excelAddress")}?${search.toString()}`;
  const locale = settings.language === "en" ? "en-GB" : "fr-FR";
  const jalon = await openJalon(
    { locale, viewport: { width: 1400, height: 900 }, ...context },
    { address, prepare },
  );
  return { jalon, page: jalon.page, pane: await frameNamed(jalon.page, "pane") };
}

/** Opens it and waits until the portfolio is read. */
export async function readInExcel(...asked: Parameters<typeof openInExcel>): Promise<InExcel> {
  const opened = await openInExcel(...asked);
  await portfolioRead(opened.pane);
  return opened;
}

/** The workbook as the simulated Excel now holds it. */
export function workbookIn(page: Page): Promise<Workbook> {
  return page.evaluate(() => {
    window.simulation.refreshNow();
    return window.simulation.shown().workbook;
  });
}

/** All that the simulated Excel keeps in the workbook, in cells or beside them, as one text. */
export function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { book } = window.simulation.excel;
    return JSON.stringify([book, [...book.settings]]);
  });
}

/** Every batch that the pane has sent. */
export function batchesIn(page: Page): Promise<readonly LoggedBatch[]> {
  return page.evaluate(() => window.simulation.shown().batches);
}

/** The files of the workbooks that the add-in opened beside the first one, in order. */
export async function openedIn(page: Page): Promise<readonly Uint8Array[]> {
  const opened = await page.evaluate(() => window.simulation.shown().opened);
  return opened.map((base64) => Buffer.from(base64, "base64"));
}
