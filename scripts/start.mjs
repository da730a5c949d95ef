/** `npm start`: installs what is missing, builds the page, serves it to this machine, and opens or prints its address. */
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { openInBrowser } from "./open-in-browser.mjs";

const { values } = parseArgs({
  options: { "no-open": { type: "boolean", default: false }, port: { type: "string" } },
});
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  process.stderr.write(`--port wants a number from 0 to 65535, not "${values.port}".\n`);
  process.exit(2);
}

ensureInstalled("start");
const { servePage } = await import("./page.mjs");
const { address } = await servePage(port).catch((problem) => {
  process.stderr.write(`Jalon could not start: ${problem.message}\n`);
  process.exit(2);
});
process.stdout.write(`Jalon: ${address}\n`);
const someoneWatches = process.stdout.isTTY && process.env.CI === undefined;
if (someoneWatches && !values["no-open"]) openInBrowser(address);
