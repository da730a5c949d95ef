/** `npm test`: installs what is missing (packages, a Chromium), then verifies everything. */
import { ensureInstalled } from "./install.mjs";

ensureInstalled("tests");
const { ensureChromium } = await import("./install-chromium.mjs");
await ensureChromium();
await import("./verify.mjs");
