import { readFileSync } from "node:fs";
import type { Edit, Host, HostProblem, Workbook } from "@jalon/core";
import { sheetsScript } from "../../scripts/sheets-bundle.mjs";
import { openAppsScript, type AppsScript } from "./apps-script/apps-script.ts";
import { worldOf } from "./apps-script/core-book.ts";
import type { World } from "./apps-script/world.ts";

/** The permissions that the manifest asks for. */
export const declaredScopes: readonly string[] = (
  JSON.parse(readFileSync(new URL("../appsscript.json", import.meta.url), "utf8")) as {
    readonly oauthScopes: readonly string[];
  }
).oauthScopes;

const hostScript = await sheetsScript("sheets-addon/tests/host-script.ts");

type Told<T> = { readonly value: T } | { readonly problem: HostProblem };

function valueOf<T>(told: unknown): T {
  const known = told as Told<T>;
  if ("problem" in known) throw known.problem;
  return known.value;
}

/** The host in our Apps Script, each reading and each writing an execution of its own. */
export function hostOn(script: AppsScript): Host {
  return {
    readWorkbook: async () => valueOf<Workbook>(await script.run("readWorkbook")),
    writeEdits: async (edits: readonly Edit[]) => valueOf<void>(await script.run("writeEdits", [edits])),
  };
}

/** Opens a workbook of core's in our Google Sheets, and the add-on's host on it. */
export function openSheets(
  workbook: Workbook,
  over: Partial<World> = {},
): { readonly world: World; readonly script: AppsScript; readonly host: Host } {
  const world = worldOf(workbook, { scopes: declaredScopes, ...over });
  const script = openAppsScript(hostScript, world);
  return { world, script, host: hostOn(script) };
}
