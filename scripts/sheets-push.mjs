/**
 * `npm run sheets:push -- SCRIPT_ID`: builds the script and sends it to a script project of yours with Google's clasp. The id is
 * remembered in `sheets-addon/.clasp.json`, which is not committed. `npm run sheets:push -- feed SCRIPT_ID` does the same with the
 * feed, whose project is another one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";
import { programOnPath } from "./surroundings.mjs";

const clasp = "@google/clasp@3.4.1";
const isFeed = process.argv[2] === "feed";
const project = join(root, isFeed ? "sheets-addon/feed" : "sheets-addon");
const remembered = join(project, ".clasp.json");
const idShape = /^[A-Za-z0-9_-]{20,200}$/;

/** @param {string} said */
function stop(said) {
  process.stderr.write(`${said}\n`);
  process.exit(2);
}

const id = process.argv[isFeed ? 3 : 2];
if (id !== undefined) {
  if (!idShape.test(id)) stop(`Not the id of a script: ${id}`);
  writeFileSync(remembered, `${JSON.stringify({ scriptId: id, rootDir: ".build/script" }, null, 2)}\n`);
}
if (!existsSync(remembered))
  stop("Which script? npm run sheets:push -- SCRIPT_ID (docs/sheets.md says where to find it)");
ensureInstalled("start");
if (isFeed) await (await import("./sheets-feed.mjs")).writeFeedFolder();
else await (await import("./sheets-folder.mjs")).writeSheetsFolder();
const npx = programOnPath("npx", "npx.cmd") ?? "npx";
const { status } = spawnSync(npx, ["--yes", clasp, "push", "--force"], {
  cwd: project,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 2;
