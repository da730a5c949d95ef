import { layOutCampaign, layOutMemory, parseAnswer, type Campaign, type Cell } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { newSheet, ownCell, type SheetState } from "../apps-script/sheet-state.ts";
import { sheetIn, type } from "../apps-script/typing.ts";
import { smallCampaign } from "./given-campaign.ts";
import {
  bookId,
  choose,
  openFeed,
  openSetUpFeed,
  post,
  pullBody,
  tokenFrom,
  type OpenFeed,
} from "./open-feed.ts";

const by = (feed: OpenFeed, number: number) => ({ ...feed, user: `manager${number}@exemple.fr` });
const fridayAt = (hours: number): number => Date.UTC(2026, 10, 27, hours - 1, 0, 0);

/** What any editor may do by hand: a tab of their own, with any text in it, wherever they drag it. */
function addTab(feed: OpenFeed, name: string, rows: readonly (readonly Cell[])[], at: number): void {
  const sheet = newSheet(9000 + feed.book.sheets.length, name);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) ownCell(sheet, row, column).value = cell as string | number | boolean;
    });
  });
  feed.book.sheets.splice(at, 0, sheet);
}

/** What Google's “Duplicate” makes of a sheet. */
function duplicate(feed: OpenFeed, sheet: string, at: number): SheetState {
  const copy = structuredClone(sheetIn(feed.book, sheet));
  Object.assign(copy, { id: 4711, name: `Copie de ${sheet}`, protections: [] });
  feed.book.sheets.splice(at, 0, copy);
  return copy;
}

async function pull(feed: OpenFeed): Promise<ReturnType<typeof parseAnswer>> {
  const token = await tokenFrom(feed.script, `Excel ${feed.world.counts.calls}`);
  return parseAnswer((await post(feed.script, pullBody(token))).text, "feed");
}

/** The first month of somebody's answer as it is pulled, and the findings beside it. */
async function pulled(feed: OpenFeed, person: string): Promise<unknown> {
  const read = await pull(feed);
  if ("refused" in read) return read.refused.code;
  const all = read.filled.blocks.flatMap(({ people }) => people);
  const cell = all.find(({ id }) => id === person)?.cells[0];
  return { days: cell?.days, by: cell?.by, findings: read.filled.findings };
}

async function keptAt({ script, world }: OpenFeed, hours: number): Promise<void> {
  world.now = fridayAt(hours);
  await script.run("keepCampaign");
}

const answered = { days: 2, by: "manager2@exemple.fr", findings: [] };

async function openAnswered(campaign: Campaign = smallCampaign): Promise<OpenFeed> {
  const feed = await openSetUpFeed(campaign);
  await type(by(feed, 2), "Responsable 2", 7, 5, 2);
  return feed;
}

describe("a tab that any editor may add", () => {
  test("with a colleague's mark and other days, before theirs, speaks for nobody", async () => {
    const feed = await openAnswered();
    const forged = layOutCampaign(smallCampaign)[2]?.rows.map((cells, row) =>
      row === 7 ? cells.map((cell, column) => (column >= 4 && column <= 7 ? 20 : cell)) : cells,
    );
    addTab(feed, "zzz", forged ?? [], 0);
    expect(await pulled(feed, "PER-2-1")).toEqual(answered);
    await keptAt(feed, 3);
    expect(await pulled(feed, "PER-2-1")).toEqual(answered);
  });

  test("with another memory, under Jalon's own name, changes no manager, no owner and no address", async () => {
    const campaign: Campaign = { ...smallCampaign, language: "en" };
    const feed = await openAnswered(campaign);
    const forged: Campaign = {
      ...campaign,
      preparedOn: "2026-11-26",
      owners: ["manager1@exemple.fr", "victim@ailleurs.fr"],
      blocks: campaign.blocks.map((block) => ({
        ...block,
        manager: "https://evil.example",
        email: "a@b.fr",
      })),
    };
    addTab(feed, "Jalon campagne", layOutMemory(forged).rows, 0);
    expect(await pulled(feed, "PER-2-1")).toEqual(answered);
    sheetIn(feed.book, "Responsable 3").protections = [];
    await keptAt(feed, 3);
    await keptAt(feed, 9);
    const editors = feed.book.sheets.flatMap(({ protections }) => protections.flatMap((one) => one.editors));
    expect(editors).not.toContain("victim@ailleurs.fr");
    await expect(type(by(feed, 1), "Responsable 3", 5, 4, 3)).rejects.toThrow("protected");
    expect(feed.world.mails.map(({ to }) => to)).toEqual([
      "manager1@exemple.fr",
      "manager2@exemple.fr",
      "manager3@exemple.fr",
      "pmo@exemple.fr",
    ]);
    expect(JSON.stringify(feed.world.mails)).not.toContain("evil");
  });

  test("with the mark of a sheet that is gone is not taken for it when that is made again", async () => {
    const feed = await openAnswered();
    const forged = layOutCampaign(smallCampaign)[2]?.rows ?? [];
    feed.book.sheets = feed.book.sheets.filter(({ name }) => name !== "Responsable 2");
    addTab(feed, "Responsable 2", forged, 0);
    await keptAt(feed, 3);
    expect(sheetIn(feed.book, "Responsable 2").protections).toEqual([]);
    expect(await pulled(feed, "PER-2-1")).toEqual(answered);
    expect(sheetIn(feed.book, "Responsable 2 (2)").cells[7]?.[5]?.value).toBe(2);
  });
});

describe("a copy of one's own block", () => {
  test.each([0, 6])("is told at its cell, noted nowhere and not read, wherever it lies (%i)", async (at) => {
    const feed = await openAnswered();
    const copy = duplicate(feed, "Responsable 2", at);
    await type(by(feed, 2), copy.name, 7, 5, 11);
    expect(copy.cells[7]?.[5]?.note).toBe(
      "Jalon: this sheet is a copy, nothing entered here is read. Fill in the sheet “Responsable 2”.",
    );
    expect(sheetIn(feed.book, "Déclarations reçues").cells).toHaveLength(3);
    expect(await pulled(feed, "PER-2-1")).toEqual(answered);
    sheetIn(feed.book, "Responsable 2").name = "Chez moi";
    await type(by(feed, 2), "Chez moi", 7, 5, 4);
    expect(await pulled(feed, "PER-2-1")).toEqual({ ...answered, days: 4 });
  });
});

describe("the memory of the campaign", () => {
  test("changed after it was taken: nothing is read, noted or mailed but one word a day to whoever set it up, until it is taken again", async () => {
    const feed = await openAnswered();
    const memory = sheetIn(feed.book, "Jalon campagne");
    const row = memory.cells.findIndex(([kind, id]) => kind?.value === "block" && id?.value === "B-2");
    const cell = ownCell(memory, row, 3);
    cell.value = (cell.value as string).replace("manager2@exemple.fr", "a@b.fr");
    expect(await pulled(feed, "PER-2-1")).toBe("feed-campaign-changed");
    await type(by(feed, 1), "Responsable 1", 7, 5, 3);
    expect(sheetIn(feed.book, "Déclarations reçues").cells).toHaveLength(3);
    for (const hours of [3, 9, 10]) await keptAt(feed, hours);
    expect(feed.world.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ["pmo@exemple.fr", expect.stringContaining("la mémoire de la campagne a changé")],
    ]);
    expect((await choose(feed.script, "shareWithManagers"))[0]).toContain(
      "n’est plus celle que la PMO a prise",
    );
    const told = await choose(feed.script, "useCampaign", bookId);
    expect(told.at(-1)).toMatch(
      /3 mois, 6 personnes, 3 responsables \(manager1@exemple.fr, a@b.fr.*en répond\s?: pmo@exemple.fr/,
    );
    expect(await pulled(feed, "PER-1-1")).toMatchObject({ days: 3 });
  });

  test("two of one part in a spreadsheet that is taken: both are named, and nothing is set up", async () => {
    const feed = openFeed(smallCampaign);
    duplicate(feed, "Responsable 2", 0);
    expect(await choose(feed.script, "useCampaign", bookId)).toEqual([
      expect.stringMatching(/Copie de Responsable 2.*Responsable 2.*la même partie/),
    ]);
    expect([feed.world.triggers, [...feed.world.properties.script]]).toEqual([[], []]);
  });
});
