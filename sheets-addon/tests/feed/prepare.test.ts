import { campaignIn } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { openAppsScript, type AppsScript } from "../apps-script/apps-script.ts";
import { workbookOf, worldOf } from "../apps-script/core-book.ts";
import { newWorld } from "../apps-script/world.ts";
import { givenRegister } from "./given-register.ts";
import { choose, feedManifest, feedScript } from "./open-feed.ts";

const register = await givenRegister({ managers: 3, people: 6, months: 3 });
const scopes = feedManifest.oauthScopes;

const opened = (): AppsScript => openAppsScript(feedScript, worldOf(register, { scopes }));

describe("a campaign prepared from the register that is open", () => {
  test("has a spreadsheet of its own, with a cover, a block a manager, the declarations and a hidden memory", async () => {
    const script = opened();
    const before = script.world.sheets.map(({ name }) => name);
    const told = await choose(script, "prepareCampaign", "2026-12", "3", "");
    expect(told.at(-1)).toMatch(/^La campagne est prête \(6 feuilles\)\u202f?\s?: https:/);
    const [book] = [...script.world.books.values()];
    expect(book?.title).toBe("Disponibilités de décembre 2026 à février 2027");
    expect(book?.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      "Campagne",
      "Responsable 1",
      "Responsable 2",
      "Responsable 3",
      "Déclarations reçues",
    ]);
    expect(script.world.sheets.map(({ name }) => name)).toEqual(before);
    expect(book?.editors).toEqual(["pmo@exemple.fr"]);
    expect(script.world.mails).toEqual([]);
  });

  test.each<[string, readonly (string | null)[], RegExp]>([
    ["a month that is none", ["décembre"], /« ?\s?décembre.*n’est pas un mois/],
    ["month 13", ["2026-13"], /n’est pas un mois/],
    ["no number of months", ["2026-12", "beaucoup"], /de 1 à 24/],
    ["too many months", ["2026-12", "25"], /de 1 à 24/],
  ])("%s is told in words, and nothing is made", async (_, answers, words) => {
    const script = opened();
    expect((await choose(script, "prepareCampaign", ...answers)).join()).toMatch(words);
    expect(script.world.books.size).toBe(0);
  });

  test("who thinks better of it changes nothing", async () => {
    const script = opened();
    expect(await choose(script, "prepareCampaign", null)).toEqual([]);
    expect(await choose(script, "prepareCampaign", "2026-12", null)).toEqual([]);
    expect([script.world.books.size, script.world.triggers.length]).toEqual([0, 0]);
  });

  test("a workbook that is no register is told of", async () => {
    const script = openAppsScript(feedScript, newWorld({ scopes }));
    expect((await choose(script, "prepareCampaign", "2026-12", "3")).join()).toContain(
      "adoptez d’abord le registre",
    );
    expect(script.world.books.size).toBe(0);
  });

  test("a month that is over is asked about again", async () => {
    const script = opened();
    expect(await choose(script, "prepareCampaign", "2024-01", "3", "non")).toEqual([]);
    expect(script.world.shown.asked.at(-1)).toContain(
      "commencerait en janvier 2024\u202f: 3 mois demandés sont déjà passés",
    );
    expect(script.world.books.size).toBe(0);
    await choose(script, "prepareCampaign", "2026-10", "3", "oui", "");
    expect(script.world.shown.asked.join()).toContain(
      "commencerait en octobre 2026\u202f: 1 mois demandé est déjà passé",
    );
    expect(script.world.books.size).toBe(1);
  });

  test("everyone is offered where the register does not follow everyone's availability, and asked about after a yes", async () => {
    const script = opened();
    const told = await choose(script, "prepareCampaign", "2026-12", "1", "oui");
    expect(script.world.shown.asked.at(-1)).toMatch(
      /ne sont pas interrogées, faute de ligne dans les disponibilités \(3\).*Responsable 1, Responsable 2.*OUI/,
    );
    expect(told.at(-1)).toContain("La campagne est prête (7 feuilles)");
    expect(told.join()).not.toContain("interrog");
    const [book] = [...script.world.books.values()];
    expect(book?.title).toBe("Disponibilités pour décembre 2026");
  });

  test("whoever prepares a campaign beside somebody else's register answers for it with its owner", async () => {
    const script = openAppsScript(feedScript, worldOf(register, { scopes, user: "ana@exemple.fr" }));
    await choose(script, "prepareCampaign", "2026-12", "3", "");
    const [book] = [...script.world.books.values()];
    const campaign = book && campaignIn(workbookOf(book));
    expect(campaign?.owners).toEqual(["pmo@exemple.fr", "ana@exemple.fr"]);
  });

  test("another campaign takes the place of the first after a yes, told what stops: its triggers are its own", async () => {
    const script = opened();
    await choose(script, "prepareCampaign", "2026-12", "2", "");
    for (const no of ["non", null]) {
      expect(await choose(script, "prepareCampaign", no)).toEqual([]);
      expect(script.world.shown.asked.at(-1)).toMatch(
        /Une campagne est en cours\s: « ?\s?Disponibilités de décembre 2026 à janvier 2027.* rappels et ses bilans s’arrêtent.*OUI/,
      );
    }
    expect(script.world.books.size).toBe(1);
    await choose(script, "prepareCampaign", "oui", "2027-01", "2", "");
    const ids = [...script.world.books.keys()];
    expect(script.world.properties.script.get("jalon.book")).toBe(ids[1]);
    expect(script.world.triggers.map(({ handler, book }) => [handler, book])).toEqual([
      ["keepCampaign", null],
      ["noteCampaignEdit", ids[1]],
    ]);
  });
});
