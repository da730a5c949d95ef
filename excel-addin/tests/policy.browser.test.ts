import * as steps from "@jalon/journeys";
import { labels } from "@jalon/journeys";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readInExcel, type InExcel } from "./open-in-excel.ts";

let opened: InExcel;
let refused: () => Promise<readonly string[]>;
beforeAll(async () => {
  opened = await readInExcel();
  refused = await listen(opened.pane);
});
afterAll(() => opened?.jalon.close());

/** What the page's policy refused since it is listened to, and the policy itself. */
async function listen(pane: Frame) {
  await pane.evaluate(() => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
    Object.assign(window, { refused });
  });
  return () => pane.evaluate(() => (window as unknown as { refused: readonly string[] }).refused);
}

test("the pane needs nothing that its policy refuses, on any screen and while it writes", async () => {
  const { pane } = opened;
  const say = labels.fr;
  await steps.govern(pane, say);
  for (const screen of [say.adopt, say.findings, say.prioritise, say.journal])
    await steps.goToScreen(pane, say, screen);
  expect(await refused()).toEqual([]);
});

test("the policy refuses what is not of the folder, Microsoft's or Google's", async () => {
  const { pane } = opened;
  await pane.evaluate(async () => {
    await fetch("https://elsewhere.example/").catch(() => {});
    const image = new Image();
    image.src = "https://elsewhere.example/seen.png";
    await image.decode().catch(() => {});
  });
  expect((await refused()).map((said) => said.split(" ")[0])).toEqual(["connect-src", "img-src"]);
});
