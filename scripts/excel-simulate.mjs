/** `npm run excel:simulate`: the pane beside a grid, in an Excel of our own that Microsoft's library takes for the real one. */
import { ensureInstalled } from "./install.mjs";
import { openInBrowser } from "./open-in-browser.mjs";

ensureInstalled("start");
const { serveSimulation } = await import("./simulated-excel.mjs");
const { address } = await serveSimulation();
process.stdout.write(`Jalon in a simulated Excel: ${address}\n`);
if (process.stdout.isTTY && process.env.CI === undefined) openInBrowser(address);
