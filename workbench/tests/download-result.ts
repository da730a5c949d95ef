import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Labels } from "@jalon/journeys";

/** Downloads the result. */
export async function downloadResult(page: Page, say: Labels): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("region", { name: say.bar }).getByRole("button", { name: say.download }).click();
  const sure = page.getByRole("dialog").getByRole("button", { name: say.downloadNow });
  const first = await Promise.race([downloading, sure.waitFor().catch(() => null)]);
  if (!first) await sure.click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
