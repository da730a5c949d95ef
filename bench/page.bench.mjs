/**
 * The longest task of the page at each step of the main job, in a real Chromium: `npm run bench -- ONLY=page [FILE.xlsx]`, a file
 * of your own or 5,000 made projects × 28 columns. Nothing should hold the page up for more than 50 ms.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { loadTypeScript } from "../scripts/bundle.mjs";
import { findChromium } from "../scripts/find-chromium.mjs";
import { servePage } from "../scripts/page.mjs";
import { longestTasks, traced } from "./longest-tasks.mjs";
import { steps, until } from "./page-steps.mjs";

const wantedUnder = 50;
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error("No Chromium was found: set CHROMIUM_PATH.");
const folder = mkdtempSync(join(tmpdir(), "jalon-bench-"));
const file = process.argv[2] ?? (await madeFile());
const { address, close } = await servePage(0);
const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath, args: [...root, "--disable-gpu"] });
const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(120_000);

await measure("start", async () => {
  await page.goto(address);
  await until(
    page,
    `!!document.querySelector("main [role=tree]") && !!document.querySelector("[role=gridcell]")`,
  );
  await page.waitForTimeout(1500);
});
// What drives the browser puts its own code in the page at its first look there: before anything of it is measured.
await page.locator("input[type=file]").waitFor({ state: "attached" });
await measure("opening the file and reading it", async () => {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.waitForTimeout(1000);
  await until(page, `!!document.querySelector("main [role=tree]")`);
  await page.waitForTimeout(3000);
});
for (const { name, ready, act, settle } of steps) {
  const spot = (await ready?.(page)) ?? { x: 0, y: 0 };
  await measure(name, async () => {
    await act(page, spot);
    await page.waitForTimeout(settle ?? 800);
  });
}
await browser.close();
await close();
rmSync(folder, { recursive: true });

/** @param {string} name @param {() => Promise<void>} work */
async function measure(name, work) {
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: traced });
  await work();
  const [longest] = longestTasks(await browser.stopTracing());
  if (!longest) throw new Error("Chromium told of no task");
  const { milliseconds, wall, parts } = longest;
  if (milliseconds > wantedUnder) process.exitCode = 1;
  const shown = milliseconds > wantedUnder / 2 ? ` (${parts})` : "";
  process.stdout.write(`  ${name}: ${milliseconds.toFixed(0)} ms, by the clock ${wall.toFixed(0)}${shown}\n`);
}

async function madeFile() {
  const { portfolioFile } = await loadTypeScript("bench/portfolio-file.ts");
  const path = join(folder, "portefeuille-5000.xlsx");
  writeFileSync(path, await portfolioFile(5000));
  return path;
}
