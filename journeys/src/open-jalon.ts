import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { sharedBrowser } from "./shared-browser.ts";

/** A page of Jalon in a real browser, alone in its own profile. */
export interface OpenJalon {
  readonly page: Page;
  /** What the page reported as an error: empty when all went well. */
  readonly problems: readonly string[];
  /** Every address that the page and its workers asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Where Jalon is to be opened, and what must stand ready before. */
export interface Opener {
  readonly address: string;
  /** Runs before the page is opened: for what a host gives to its pages. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens the built page, or another one, in a real Chromium, in French unless another language or other settings are asked for. */
export async function openJalon(
  settings: BrowserContextOptions = {},
  { address, prepare }: Opener = { address: inject("address") },
): Promise<OpenJalon> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ locale: "fr-FR", acceptDownloads: true, ...settings });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  context.on("request", (request) => requests.push(request.url()));
  await prepare?.(page);
  await page.goto(address);
  return { page, problems, requests, close: () => context.close() };
}
