/** `npm run icons`: draws every icon of the add-in at each size, from excel-addin/icons/icons.svg, with a real browser. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

const folder = join(root, "excel-addin", "icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

ensureInstalled("tests");
const { chromium } = await import("playwright-core");
const { ensureChromium } = await import("./install-chromium.mjs");
const executablePath = await ensureChromium();
if (executablePath === undefined) process.exit(2);

const source = readFileSync(join(folder, "icons.svg"), "utf8");
const drawings = [...source.matchAll(/<symbol id="([a-z]+)"/g)].map(([, name = ""]) => name);
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const drawing of drawings) for (const size of sizes) await draw(drawing, size);
await browser.close();

/** @param {string} drawing @param {number} size */
async function draw(drawing, size) {
  await page.setViewportSize({ width: size, height: size });
  const shown = `<svg width="${size}" height="${size}" style="position:absolute;inset:0"><use href="#${drawing}"/></svg>`;
  await page.setContent(`<body style="margin:0"><div style="height:0">${source}</div>${shown}</body>`);
  const png = await page.screenshot({
    omitBackground: true,
    clip: { x: 0, y: 0, width: size, height: size },
  });
  writeFileSync(join(folder, `${drawing}-${size}.png`), png);
}
