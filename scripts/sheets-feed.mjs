/** The folder that Google is given of the feed: its script and its manifest. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { sheetsScript } from "./sheets-bundle.mjs";

/** What the folder holds, and nothing else. */
export const feedFiles = ["appsscript.json", "feed.js"];

/** Makes the folder anew, where clasp finds it. */
export async function writeFeedFolder() {
  const folder = join(root, "sheets-addon/feed/.build/script");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "sheets-addon/feed/appsscript.json"), join(folder, "appsscript.json"));
  writeFileSync(join(folder, "feed.js"), await sheetsScript("sheets-addon/feed/main.ts"));
  return folder;
}
