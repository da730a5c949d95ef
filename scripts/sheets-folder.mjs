/** The folder that Google is given: one script, the sidebar's page and the manifest. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { sheetsScript } from "./sheets-bundle.mjs";
import { sheetsSidebar } from "./sheets-sidebar.mjs";

/** What the folder holds, and nothing else. */
export const sheetsFiles = ["appsscript.json", "jalon.js", "sidebar.html"];

/** Where clasp finds it, from the root. */
export const sheetsFolder = "sheets-addon/.build/script";

/** Makes the folder anew. */
export async function writeSheetsFolder() {
  const folder = join(root, sheetsFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "sheets-addon/appsscript.json"), join(folder, "appsscript.json"));
  writeFileSync(join(folder, "jalon.js"), await sheetsScript());
  writeFileSync(join(folder, "sidebar.html"), await sheetsSidebar());
  return folder;
}
