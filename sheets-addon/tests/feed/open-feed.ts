import { readFileSync } from "node:fs";
import { workbookOfCampaign, type Campaign, type Workbook } from "@jalon/core";
import { sheetsScript } from "../../../scripts/sheets-bundle.mjs";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { worldOf } from "../apps-script/core-book.ts";
import { addBook, newWorld, type World } from "../apps-script/world.ts";
import { choose } from "./use-feed.ts";

export { choose, post, pullBody, tokenFrom } from "./use-feed.ts";

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

/** Another campaign's spreadsheet beside it, as it comes from an .xlsx. */
export function addCampaignBook({ world }: OpenFeed, campaign: Campaign, id: string): World {
  const { sheets, names, metadata } = worldOf(workbookOfCampaign(campaign, "Campagne"));
  const book = addBook(world, "Autre campagne", { id, sheets, names, metadata });
  book.editors = [world.owner, ...campaign.blocks.flatMap(({ email }) => email ?? [])];
  return book;
}

/** The same, set up from the menu. */
export async function openSetUpFeed(campaign: Campaign, over: Partial<World> = {}): Promise<OpenFeed> {
  const feed = openFeed(campaign, over);
  await choose(feed.script, "useCampaign", `https://docs.google.com/spreadsheets/d/${bookId}/edit#gid=0`);
  return feed;
}
