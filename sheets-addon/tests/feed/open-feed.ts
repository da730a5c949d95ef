import { readFileSync } from "node:fs";
import { availabilityRequest, workbookOfCampaign, type Campaign, type Workbook } from "@jalon/core";
import { sheetsScript } from "../../../scripts/sheets-bundle.mjs";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { worldOf } from "../apps-script/core-book.ts";
import { stateOf } from "../apps-script/modelled.ts";
import type { AnswerState } from "../apps-script/services.ts";
import { addBook, newWorld, type World } from "../apps-script/world.ts";

/** The manifest of the feed's project. */
export const feedManifest = JSON.parse(
  readFileSync(new URL("../../feed/appsscript.json", import.meta.url), "utf8"),
) as {
  readonly oauthScopes: readonly string[];
  readonly webapp: { readonly executeAs: string; readonly access: string };
};

/** The feed's script as Google is given it. */
export const feedScript = await sheetsScript("sheets-addon/feed/main.ts");

/** The feed's script, bound to a workbook of the PMO's, and the campaign's own spreadsheet. */
export interface OpenFeed {
  readonly script: AppsScript;
  readonly world: World;
  readonly book: World;
}

/** The id of the campaign's spreadsheet. */
export const bookId = "campaign-spreadsheet-of-tests";

/** Opens a script of the feed beside a campaign's spreadsheet as it comes from an .xlsx: cells, and none of what Google adds. */
export function openFeed(campaign: Campaign, over: Partial<World> = {}): OpenFeed {
  const managers = campaign.blocks.flatMap(({ email }) => email ?? []);
  return openFeedBeside(workbookOfCampaign(campaign, "Campagne"), managers, over);
}

/** The same with a campaign's workbook as it was prepared elsewhere, shared with these managers. */
export function openFeedBeside(
  workbook: Workbook,
  managers: readonly string[],
  over: Partial<World> = {},
): OpenFeed {
  const world = newWorld({ scopes: feedManifest.oauthScopes, ...over });
  const { sheets, names, metadata } = worldOf(workbook);
  const book = addBook(world, "Campagne", { id: bookId, sheets, names, metadata });
  book.editors = [world.owner, ...managers];
  return { script: openAppsScript(feedScript, world), world, book };
}

/** The same, set up from the menu. */
export async function openSetUpFeed(campaign: Campaign, over: Partial<World> = {}): Promise<OpenFeed> {
  const feed = openFeed(campaign, over);
  await choose(feed.script, "useCampaign", `https://docs.google.com/spreadsheets/d/${bookId}/edit#gid=0`);
  return feed;
}

/** Chooses an item of the menu and answers what it asks; gives back what it tells. */
export async function choose(
  { world, run }: AppsScript,
  item: string,
  ...answers: readonly (string | null)[]
): Promise<readonly string[]> {
  const before = world.shown.alerts.length;
  world.shown.answers.splice(0, world.shown.answers.length, ...answers);
  await run(item);
  return world.shown.alerts.slice(before);
}

/** Makes a token from the menu. */
export async function tokenFrom(script: AppsScript, name: string, item = "createToken"): Promise<string> {
  const [told = ""] = await choose(script, item, name);
  const token = /jalon-[0-9a-f]{8}-[0-9a-f]+/.exec(told)?.[0];
  if (token === undefined) throw new Error(`no token in: ${told}`);
  return token;
}

/** Posts a body to the web app, as anybody may: what it answers, and as what. */
export async function post(script: AppsScript, body: string): Promise<AnswerState> {
  const output = await script.give("doPost", (maker) => [
    maker.make("PostEvent", {
      postData: maker.make("PostData", { contents: body, type: "text/plain", length: body.length }),
    }),
  ]);
  return stateOf(output) as AnswerState;
}

/** A pull as the pane and the command line ask for it. */
export const pullBody = availabilityRequest;
