import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let launched: Promise<Browser> | null = null;

/** The real Chromium that the tests of one file share: started by the first that asks, each opens a profile of its own in it. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: inject("chromium"),
    args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet,
  });
  return launched;
}

/** Closes it, with all that is still open in it. */
export async function closeSharedBrowser(): Promise<void> {
  const browser = await launched;
  launched = null;
  await browser?.close();
}
