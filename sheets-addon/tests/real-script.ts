import type { Workbook } from "@jalon/core";
import { sheetsScript } from "../../scripts/sheets-bundle.mjs";
import { openAppsScript, type AppsScript } from "./apps-script/apps-script.ts";
import { worldOf } from "./apps-script/core-book.ts";
import { newWorld, type World } from "./apps-script/world.ts";
import { declaredScopes } from "./script-host.ts";

/** The script as Google is given it. */
export const realScript = await sheetsScript();

/** Opens a workbook of core's (an empty one when there is none) in our Google Sheets, with the script as Google is given it. */
export function openRealScript(workbook: Workbook | null = null, over: Partial<World> = {}): AppsScript {
  const told = { scopes: declaredScopes, files: new Map([["sidebar", "<html>"]]), ...over };
  return openAppsScript(realScript, workbook ? worldOf(workbook, told) : newWorld(told));
}
