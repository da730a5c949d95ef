import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Labels } from "./labels.ts";

/** Where the pane is shown: a page, or a frame in it. */
export type Shown = Pick<Page, "getByRole" | "getByText">;

/** Goes to a screen of the pane, in its bar or behind *More*. */
export async function goToScreen(page: Shown, say: Labels, screen: string): Promise<void> {
  const navigation = page.getByRole("navigation", { name: say.nav });
  const entry = navigation.getByRole("button", { name: screen, exact: true });
  await navigation.getByRole("button", { name: say.home, exact: true }).waitFor();
  if ((await entry.count()) === 0) await navigation.getByRole("button", { name: say.more }).click();
  await entry.click();
}

/** Looks at the screen that is shown, on each of its tabs where it has some; gives back what was seen on all. */
export async function onEachTab<Seen>(
  page: Shown,
  look: () => Promise<readonly Seen[]>,
): Promise<readonly Seen[]> {
  const seen = [...(await look())];
  const tabs = page.getByRole("main").getByRole("tab");
  for (const tab of (await tabs.all()).slice(1)) {
    await tab.click();
    seen.push(...(await look()));
  }
  return seen;
}

/** Waits until the pane has read the workbook. */
export async function portfolioRead(page: Shown): Promise<void> {
  await page.getByRole("main").getByRole("tree").or(page.getByRole("treegrid")).first().waitFor();
}

/** Clicks a button until its preview is shown: a long list above may still grow and move the button away under the pointer. */
async function clickForPreview(page: Shown, say: Labels, button: Locator): Promise<void> {
  const preview = page.getByRole("main").getByRole("button", { name: say.apply });
  for (let left = 5; left > 0; left -= 1) {
    await button.click({ timeout: 20_000 }).catch((missed: unknown) => {
      if (left === 1) throw missed;
    });
    if (await preview.waitFor({ timeout: 10_000 }).then(...toBoolean)) return;
  }
  throw new Error("The preview does not show");
}

const toBoolean = [() => true, () => false] as const;

/** Accepts the preview that is shown, and reads the receipt. */
export async function applyPreview(page: Shown, say: Labels): Promise<string> {
  const main = page.getByRole("main");
  await main.getByRole("button", { name: say.apply }).click();
  const receipt = main.getByText(say.written);
  await receipt.waitFor();
  const text = await receipt.innerText();
  await main.getByRole("button", { name: say.closeReceipt, exact: true }).click();
  return text;
}

/** Opens and confirms every column that the mapping is not certain of; gives back how many there were. */
export async function confirmMapping(page: Shown, say: Labels): Promise<number> {
  await goToScreen(page, say, say.adopt);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: say.govern }).waitFor();
  const onlyToCheck = main.getByRole("switch", { name: say.onlyToCheck });
  if ((await onlyToCheck.count()) === 0) return 0;
  await onlyToCheck.check();
  const left = async (): Promise<number> =>
    Number(/\d+/.exec(await main.getByText(say.onlyToCheck).innerText())?.[0]);
  const before = await left();
  for (let count = before; count > 0; count -= 1) {
    const columns = main.getByRole("list", { name: say.columns, exact: true });
    await columns.getByRole("button", { expanded: false }).first().click();
    await columns.getByRole("button", { name: say.thatIsRight }).click();
    await expect.poll(left, { timeout: 60_000 }).toBe(count - 1);
  }
  return before;
}

/** Accepts all repairs after their preview; gives back what the receipt says. */
export async function acceptRepairs(page: Shown, say: Labels): Promise<string> {
  await clickForPreview(page, say, page.getByRole("main").getByRole("button", { name: say.reviewAll }));
  return applyPreview(page, say);
}

/** Governs the workbook after its preview; gives back what the receipt says. */
export async function govern(page: Shown, say: Labels): Promise<string> {
  await goToScreen(page, say, say.adopt);
  await clickForPreview(page, say, page.getByRole("main").getByRole("button", { name: say.govern }));
  return applyPreview(page, say);
}

/** Doubles the first weight and writes the ranks that follow; gives back what the receipt says. */
export async function weighAndRank(page: Shown, say: Labels): Promise<string> {
  await goToScreen(page, say, say.prioritise);
  const main = page.getByRole("main");
  const field = main.getByRole("textbox", { name: say.weightOf });
  const weight = await field.first().inputValue();
  const doubled = String(Number(weight.replace(",", ".")) * 2);
  await field.first().fill(weight.includes(",") ? doubled.replace(".", ",") : doubled);
  await field.first().press("Tab");
  await main.getByText(say.draftNote).waitFor();
  await main.getByRole("button", { name: say.writeRanks }).click();
  return applyPreview(page, say);
}

/** Takes back what was written last; gives back how many entries the journal then shows as undone. */
export async function undoLast(page: Shown, say: Labels): Promise<number> {
  await goToScreen(page, say, say.journal);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: say.undo }).first().click();
  await applyPreview(page, say);
  const undone = main.getByText(say.undone, { exact: true });
  await undone.first().waitFor();
  return undone.count();
}
