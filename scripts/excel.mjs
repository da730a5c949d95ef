/** `npm run excel`: puts Jalon into the Excel of this computer. `-- --web`: serves it to Excel on the web; `-- --stop`: takes it out again. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inExcelOnTheWeb, isExcelHere, withoutExcel } from "./excel-here.mjs";
import { ensureInstalled } from "./install.mjs";
import { runTool } from "./run-tool.mjs";

/** Where the manifest of the repository says that Jalon is. */
const port = 3000;
const certificates = join(homedir(), ".office-addin-dev-certs");
const { values } = parseArgs({
  options: { web: { type: "boolean", default: false }, stop: { type: "boolean", default: false } },
});

if (values.stop) process.exit(await runTool("office-addin-dev-settings", ["unregister", "manifest.xml"]));
if (!values.web && !isExcelHere()) {
  process.stderr.write(withoutExcel);
  process.exit(2);
}

ensureInstalled("start");
process.stdout.write("A certificate lets Excel trust this computer; your system may ask you to agree.\n");
await runTool("office-addin-dev-certs", ["install"]);
const https = certificate();
const { serveExcel } = await import("./serve-excel.mjs");
const { address } = await serveExcel(port, https).catch((problem) => {
  process.stderr.write(`Jalon could not be served at https://localhost:${port}: ${problem.message}\n`);
  process.exit(2);
});
if (values.web) process.stdout.write(inExcelOnTheWeb(address));
else await intoExcel();

/** The tool ends with 0 even where it could not do it, so what it says is left to be read. */
async function intoExcel() {
  await runTool("office-addin-dev-settings", ["sideload", "manifest.xml", "desktop", "--app", "excel"]);
  process.stdout.write(
    `Jalon: ${address}\nExcel opens with the tab Jalon; if a message above says that it could not, docs/excel.md says how to add\n` +
      "it by hand. Leave this running meanwhile; Ctrl+C ends it. npm run excel -- --stop takes Jalon out of Excel again.\n",
  );
}

function certificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(certificates, name));
  if (!key || !cert || !existsSync(key) || !existsSync(cert)) {
    process.stderr.write("There is no certificate, and Excel loads nothing without one: was it refused?\n");
    process.exit(2);
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
