import { describe, expect, test } from "vitest";
import { campaignIn, readCampaign, say, words } from "@jalon/core";
import { namesIn } from "../../../scripts/sheets-bundle.mjs";
import { parse, type Statement } from "acorn";
import { readFileSync } from "node:fs";
import { feedWords } from "../../feed/feed-words.ts";
import { workbookOf } from "../apps-script/core-book.ts";
import { newSheet, ownCell } from "../apps-script/sheet-state.ts";
import { sheetIn, type } from "../apps-script/typing.ts";
import { manifestProblems } from "../manifest-problems.ts";
import { scopesUsed } from "../scopes-used.ts";
import {
  addCampaignBook,
  bookId,
  choose,
  feedManifest,
  feedScript,
  openFeed,
  openSetUpFeed,
} from "./open-feed.ts";
import { smallCampaign } from "./given-campaign.ts";

describe("the project of the feed", () => {
  test("its script parses as ES2019 and declares just the names of its list", () => {
    const names = namesIn(readFileSync(new URL("../../feed/main.ts", import.meta.url), "utf8"));
    const topLevel = parse(feedScript, { ecmaVersion: 2019, sourceType: "script" })
      .body as readonly Statement[];
    const declared = topLevel.flatMap((one) => (one.type === "FunctionDeclaration" ? [one.id.name] : []));
    expect(declared.sort()).toEqual(names.map(({ name }) => name).sort());
  });

  test("asks for its spreadsheet, its triggers, its mails and who typed, and answers anybody as its owner", () => {
    const auth = "https://www.googleapis.com/auth/";
    expect(feedManifest.oauthScopes).toEqual([
      `${auth}spreadsheets`,
      `${auth}script.scriptapp`,
      `${auth}script.send_mail`,
      `${auth}userinfo.email`,
    ]);
    expect(manifestProblems(JSON.stringify(feedManifest))).toEqual([]);
    expect(feedManifest.webapp).toEqual({ executeAs: "USER_DEPLOYING", access: "ANYONE_ANONYMOUS" });
  });

  test("carries no engine of formulas: every execution parses all of it", () => {
    expect(feedScript).not.toContain("mathjs");
    expect(feedScript.length).toBeLessThan(600_000);
  });

  test("every sentence is there in both languages", () => {
    for (const [code, { fr, en }] of Object.entries(feedWords)) {
      expect([code, fr.length > 0, en.length > 0]).toEqual([code, true, true]);
      expect(say(feedWords, "fr", { code })).not.toBe(`«${code}»`);
    }
  });

  test("who needs another token is sent to the menu by the words that it has", () => {
    for (const language of ["fr", "en"] as const)
      for (const code of ["menu", "item-token"])
        expect(words["feed-token-refused"]?.[language]).toContain(feedWords[code]?.[language]);
  });
});

describe("setting up", () => {
  test("the menu shows before anything is allowed", async () => {
    const { script, world } = openFeed(smallCampaign);
    await script.run("onOpen", [], "NONE");
    expect(world.shown.menus[0]?.items.map(([, handler]) => handler)).toEqual([
      "prepareCampaign",
      "useCampaign",
      "shareWithManagers",
      "setReminders",
      "createToken",
      "rotateToken",
      "revokeToken",
    ]);
    world.userLocale = "en";
    await script.run("onOpen", [], "LIMITED");
    expect(world.shown.menus[1]?.caption).toBe("Jalon · availability");
  });

  test("taking a campaign keeps its id and installs two triggers; taking it again installs no more", async () => {
    const { script, world } = await openSetUpFeed(smallCampaign);
    await choose(script, "useCampaign", bookId);
    expect(world.properties.script.get("jalon.book")).toBe(bookId);
    expect(world.triggers.map(({ handler, on, book }) => [handler, on, book])).toEqual([
      ["keepCampaign", "clock", null],
      ["noteCampaignEdit", "onEdit", bookId],
    ]);
  });

  test("taking another campaign is asked about first, with what stops; taking the same again is not", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const { script, world } = feed;
    const other = "other-campaign-of-tests";
    addCampaignBook(feed, { ...smallCampaign, id: "AV-other" }, other);
    for (const no of ["non", null]) expect(await choose(script, "useCampaign", other, no)).toEqual([]);
    expect(world.shown.asked.at(-1)).toMatch(/Une campagne est en cours\s: « ?\s?Campagne.*rappels.*OUI/);
    expect(world.properties.script.get("jalon.book")).toBe(bookId);
    world.userLocale = "en";
    expect((await choose(script, "useCampaign", other, "yes"))[0]).toContain("The campaign is ready");
    expect(world.triggers.map(({ book }) => book)).toEqual([null, other]);
    expect(world.properties.script.get("jalon.book")).toBe(other);
    const asked = world.shown.asked.length;
    await choose(script, "useCampaign", other);
    expect(world.shown.asked.length).toBe(asked + 1);
  });

  test("a campaign whose spreadsheet is gone for good is named by its address, and another can be taken", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    addCampaignBook(feed, { ...smallCampaign, id: "AV-other" }, "other-campaign-of-tests");
    feed.world.books.delete(bookId);
    await choose(feed.script, "useCampaign", "other-campaign-of-tests", "oui");
    expect(feed.world.shown.asked.at(-1)).toContain(`docs.google.com/spreadsheets/d/${bookId}`);
    expect(feed.world.properties.script.get("jalon.book")).toBe("other-campaign-of-tests");
  });

  test("a campaign made without an owner gets the spreadsheet's and whoever takes it: they correct, and get the digest", async () => {
    const ownerless = { ...smallCampaign, owners: [] };
    const feed = openFeed(ownerless, { user: "ana@exemple.fr" });
    feed.book.editors.push("ana@exemple.fr");
    feed.book.owner = "pmo@exemple.fr";
    await choose(feed.script, "useCampaign", bookId);
    feed.world.user = "pmo@exemple.fr";
    const campaign = campaignIn(workbookOf(feed.book));
    expect(campaign).toEqual({ ...ownerless, owners: ["pmo@exemple.fr", "ana@exemple.fr"] });
    const days = ["pmo@exemple.fr", "ana@exemple.fr"].entries();
    for (const [at, user] of days) await type({ ...feed, user }, "Responsable 1", 7, 5 + at, 3);
    await type({ ...feed, user: "pmo@exemple.fr" }, "Responsable 2", 4, 3, true);
    const read = readCampaign(workbookOf(feed.book));
    if ("refused" in read) throw new Error("refused");
    expect(read.filled.findings).toEqual([]);
    expect(read.filled.blocks[0]?.people[0]?.cells.map(({ by }) => by)).toEqual([
      "pmo@exemple.fr",
      "ana@exemple.fr",
      null,
    ]);
    feed.world.now = Date.UTC(2026, 10, 30, 8);
    await feed.script.run("keepCampaign");
    expect(feed.world.mails.map(({ to }) => to)).toEqual([
      "manager1@exemple.fr",
      "manager3@exemple.fr",
      "pmo@exemple.fr,ana@exemple.fr",
    ]);
  });

  test("whoever takes a campaign that was set up already may correct its blocks from then on", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    feed.book.editors.push("ana@exemple.fr");
    await expect(type({ ...feed, user: "ana@exemple.fr" }, "Responsable 1", 7, 5, 3)).rejects.toThrow(
      "protected",
    );
    feed.book.owner = "ana@exemple.fr";
    await choose(feed.script, "useCampaign", bookId);
    await type({ ...feed, user: "manager1@exemple.fr" }, "Responsable 1", 7, 5, 3);
    feed.book.owner = "pmo@exemple.fr";
    await type({ ...feed, user: "ana@exemple.fr" }, "Responsable 1", 7, 6, 3);
    expect(sheetIn(feed.book, "Responsable 1").cells[7]?.[5]?.value).toBe(3);
  });

  test("an address that is none, a spreadsheet without a campaign, and one that nobody gave are told in words", async () => {
    const { script, world, book } = openFeed(smallCampaign);
    expect(await choose(script, "useCampaign", "bonjour")).toEqual([
      "Ce n’est pas l’adresse d’un classeur Google Sheets.",
    ]);
    book.sheets = book.sheets.slice(0, 1);
    expect((await choose(script, "useCampaign", bookId))[0]).toContain("ne contient pas de campagne");
    expect((await choose(script, "useCampaign", "spreadsheet-of-nobody-at-all"))[0]).toContain("missing");
    expect(world.triggers).toEqual([]);
  });

  test("its tabs beside a register's sheets of the same names: each is known by its mark, and the register's stay as they are", async () => {
    const { script, book } = openFeed(smallCampaign);
    const [, ...campaigns] = book.sheets;
    for (const sheet of campaigns)
      if (["Déclarations reçues", "Responsable 1"].includes(sheet.name)) sheet.name += " (2)";
    const registers = ["Déclarations", "Campagne", "Déclarations reçues", "Responsable 1"].map((name) => {
      const sheet = newSheet(900, name);
      ownCell(sheet, 0, 0).value = "N°";
      return sheet;
    });
    book.sheets = [...registers, ...campaigns];
    const before = structuredClone(registers);
    const names = book.sheets.map(({ name }) => name);
    expect((await choose(script, "useCampaign", bookId))[0]).toContain("6 feuilles");
    await type({ script, book, user: "manager1@exemple.fr" }, "Responsable 1 (2)", 7, 5, 3);
    expect(registers).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Campagne (2)", ...names]);
    expect(sheetIn(book, "Déclarations reçues (2)").cells[2]?.[4]?.value).toBe("Personne 1-1");
    expect(JSON.stringify(sheetIn(book, "Campagne (2)").cells)).toContain("'Responsable 1 (2)'!");
  });

  test("each manager may change what is open in their own block, and nothing else", async () => {
    const { script, book } = await openSetUpFeed(smallCampaign);
    const one = { script, book, user: "manager1@exemple.fr" };
    await type(one, "Responsable 1", 7, 5, 3);
    await expect(type(one, "Responsable 2", 7, 5, 3)).rejects.toThrow("protected");
    await expect(type(one, "Responsable 1", 5, 4, "décembre")).rejects.toThrow("protected");
    await expect(type(one, "Déclarations reçues", 2, 2, "x")).rejects.toThrow("protected");
    await type({ ...one, user: "pmo@exemple.fr" }, "Responsable 2", 7, 5, 3);
  });

  test("a wrong cell is refused where it is typed, in the block's language", async () => {
    const { script, book } = await openSetUpFeed(smallCampaign);
    const two = { script, book, user: "manager2@exemple.fr" };
    await expect(type(two, "Responsable 2", 7, 5, 31)).rejects.toThrow("violates");
    await expect(type(two, "Responsable 2", 7, 5, "lots")).rejects.toThrow("violates");
    const rule = sheetIn(book, "Responsable 2").cells[7]?.[5]?.rule;
    expect(rule?.help).toBe(
      "A number of days from 0 to 20: December 2026 has 20 working days. If 3.5 is refused, type 3,5.",
    );
  });

  test("where there is no token yet, none is asked for", async () => {
    const { script, world } = await openSetUpFeed(smallCampaign);
    const asked = world.shown.asked.length;
    for (const item of ["rotateToken", "revokeToken"])
      expect(await choose(script, item)).toEqual(["Il n’y a encore aucun jeton\u202f: créez-en un d’abord."]);
    expect(world.shown.asked.length).toBe(asked);
  });

  test("the managers get access after a yes, and only then", async () => {
    const { script, book } = await openSetUpFeed(smallCampaign);
    book.editors = ["pmo@exemple.fr", "manager1@exemple.fr"];
    await choose(script, "shareWithManagers", "non");
    expect(book.editors).toHaveLength(2);
    expect(await choose(script, "shareWithManagers", "oui")).toEqual(["2 responsables ont accès."]);
    expect(book.editors).toContain("manager3@exemple.fr");
    expect(await choose(script, "shareWithManagers")).toEqual([
      "Personne à qui donner accès\u202f: tous les responsables dont l’adresse est connue l’ont déjà.",
    ]);
  });
});

test("the manifest declares the permissions that the script uses, and no other", () => {
  const used = [...scopesUsed(feedScript)].filter((scope) => !scope.endsWith("spreadsheets.currentonly"));
  expect(used.sort()).toEqual([...feedManifest.oauthScopes].sort());
});
