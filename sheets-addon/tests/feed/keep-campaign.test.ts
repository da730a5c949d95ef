import { readCampaign } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { workbookOf } from "../apps-script/core-book.ts";
import { remove } from "../apps-script/moves.ts";
import { ownCell } from "../apps-script/sheet-state.ts";
import { paste, sheetIn, type } from "../apps-script/typing.ts";
import type { World } from "../apps-script/world.ts";
import { addCampaignBook, bookId, choose, openSetUpFeed, type OpenFeed } from "./open-feed.ts";
import { givenCampaign, smallCampaign } from "./given-campaign.ts";

const hour = 3_600_000;
/** Local times in Paris, where the campaign's spreadsheet is. */
const fridayAt = (hours: number): number => Date.UTC(2026, 10, 27, hours - 1, 0, 0);

async function keptAt({ script, world }: OpenFeed, now: number): Promise<void> {
  world.now = now;
  await script.run("keepCampaign");
}

const journal = (book: World): readonly unknown[] =>
  (book.sheets.find(({ name }) => name === "Réparations")?.cells ?? [])
    .slice(2)
    .map((cells) => cells[2]?.value);

describe("at night", () => {
  test("what a paste took away comes back, and it is said; what was filled in stays", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const one = { script: feed.script, book: feed.book, user: "manager1@exemple.fr" };
    await paste(one, "Responsable 1", 7, 5, [["texte", 7]]);
    await paste({ ...one, user: "pmo@exemple.fr" }, "Responsable 1", 7, 4, [[3]]);
    await keptAt(feed, fridayAt(3));
    expect(journal(feed.book)).toEqual([
      "Bloc de Responsable 1\u202f: 1 formule rétablie dans la colonne qui compte ce qui reste à donner.",
      "Bloc de Responsable 1\u202f: contrôles de saisie rétablis sur 2 cellules (un collage les avait retirés).",
    ]);
    const row = sheetIn(feed.book, "Responsable 1").cells[7] ?? [];
    expect([row[5]?.value, row[6]?.value, row[5]?.rule?.kind]).toEqual(["texte", 7, "NUMBER_BETWEEN"]);
    expect(row[4]?.formula).toMatch(/^=/);
  });

  test("a row that was deleted and a sheet that was deleted come back with what was declared", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const one = { script: feed.script, book: feed.book, user: "manager1@exemple.fr" };
    await type(one, "Responsable 1", 7, 5, 3);
    await type({ ...one, user: "manager2@exemple.fr" }, "Responsable 2", 7, 5, 2);
    remove(feed.book, sheetIn(feed.book, "Responsable 1"), "rows", 7, 1);
    feed.book.sheets = feed.book.sheets.filter(({ name }) => name !== "Responsable 2");
    await keptAt(feed, fridayAt(3));
    const read = readCampaign(workbookOf(feed.book));
    if ("refused" in read) throw new Error("refused");
    const all = read.filled.blocks.flatMap(({ people }) => people);
    const first = (id: string) => all.find((person) => person.id === id)?.cells[0];
    expect([first("PER-1-1")?.days, first("PER-2-1")?.days]).toEqual([3, 2]);
    expect([first("PER-1-1")?.by, first("PER-2-1")?.by]).toEqual([
      "manager1@exemple.fr",
      "manager2@exemple.fr",
    ]);
    expect(read.filled.findings).toEqual([]);
    expect(journal(feed.book)).toHaveLength(4);
    await expect(type(one, "Responsable 2", 7, 5, 3)).rejects.toThrow("protected");
  });

  test("a sheet that was deleted comes back under another name where somebody took its own", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    sheetIn(feed.book, "Responsable 2").cells = [];
    ownCell(sheetIn(feed.book, "Responsable 2"), 0, 0).value = "mes notes";
    await keptAt(feed, fridayAt(3));
    expect(sheetIn(feed.book, "Responsable 2").cells[0]?.[0]?.value).toBe("mes notes");
    expect(sheetIn(feed.book, "Responsable 2 (2)").cells[7]?.[1]?.value).toBe("Personne 2-1");
  });

  test("nothing to put back: nothing is said, and no sheet is made", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const before = feed.book.sheets.map(({ name }) => name);
    await keptAt(feed, fridayAt(3));
    expect(feed.book.sheets.map(({ name }) => name)).toEqual(before);
  });

  test("however slow Google is, each run that it does not end goes on by one block at least", async () => {
    const campaign = givenCampaign({ managers: 12, people: 12, months: 3 });
    for (const slowness of [300, 450, 470]) {
      const feed = await openSetUpFeed(campaign, { isTicking: true });
      feed.world.slowness = slowness;
      for (let runs = 1; runs <= 3; runs += 1) {
        await keptAt(feed, fridayAt(2 + runs));
        const { next } = JSON.parse(feed.world.properties.script.get("jalon.repaired") ?? "{}") as {
          next?: number;
        };
        expect([slowness, runs, next]).toEqual([slowness, runs, expect.toSatisfy((at) => at >= runs)]);
      }
    }
  });

  test("once a day is enough", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await keptAt(feed, fridayAt(3));
    const before = feed.world.counts.byMember.get("Range.getDataValidations");
    await keptAt(feed, fridayAt(4));
    expect(feed.world.counts.byMember.get("Range.getDataValidations")).toBe(before);
    await keptAt(feed, fridayAt(3) + 24 * hour);
    expect(feed.world.counts.byMember.get("Range.getDataValidations")).toBe(2 * (before ?? 0));
  });
});

describe("mails", () => {
  const sent = ({ world }: OpenFeed): readonly string[] => world.mails.map(({ to }) => to);

  test("leave in the morning, once, to those of whom something is missing and to the PMO", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await type({ ...feed, user: "manager1@exemple.fr" }, "Responsable 1", 4, 3, true);
    await keptAt(feed, fridayAt(7));
    expect(sent(feed)).toEqual([]);
    for (const hours of [8, 9, 10, 18]) await keptAt(feed, fridayAt(hours));
    expect(sent(feed)).toEqual(["manager2@exemple.fr", "manager3@exemple.fr", "pmo@exemple.fr"]);
    expect(feed.world.mails[0]?.subject).toBe(
      "Your team’s availability, from December 2026 to February 2027",
    );
    expect(feed.world.mails[0]?.body).toContain(
      "https://docs.google.com/spreadsheets/d/campaign-spreadsheet-of-tests/edit",
    );
    expect(feed.world.mails[2]?.body).toContain("✓ Responsable 1");
  });

  test("wait while another run writes, and give way to one that takes long: the next run sends them, once", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await keptAt(feed, fridayAt(3));
    feed.world.lockedUntil = fridayAt(8) + 60_000;
    await expect(keptAt(feed, fridayAt(8))).rejects.toThrow("Lock timeout");
    expect(sent(feed)).toEqual([]);
    feed.world.lockedUntil = fridayAt(9) + 24_000;
    await keptAt(feed, fridayAt(9));
    await keptAt(feed, fridayAt(10));
    expect([...sent(feed)].sort()).toEqual(
      [1, 2, 3].map((at) => `manager${at}@exemple.fr`).concat("pmo@exemple.fr"),
    );
  });

  test("however slow Google is, one at least leaves in each run that it does not end", async () => {
    const campaign = givenCampaign({ managers: 20, people: 100, months: 12 });
    const feed = await openSetUpFeed(campaign, { isTicking: true });
    await keptAt(feed, fridayAt(3));
    feed.world.slowness = 90;
    for (const [at, hours] of [9, 10, 11].entries()) {
      await keptAt(feed, fridayAt(hours));
      expect(sent(feed)).toHaveLength(at + 1);
      expect((feed.world.mails[at]?.at ?? 0) - fridayAt(hours)).toBeGreaterThan(240_000);
    }
  });

  test("come again on the third day that is no weekend", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    for (let day = 0; day < 4; day += 1) {
      await keptAt(feed, fridayAt(9) + day * 24 * hour);
      expect([day, sent(feed).length]).toEqual([day, day === 3 ? 7 : 4]);
    }
  });

  test("come as often as the PMO says, in either language, whatever campaign is next", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    expect((await choose(feed.script, "setReminders", "1", "2"))[0]).toMatch(
      /^Les responsables sont relancés 1 jour après le mail d’avant.* le bilan part 2 jours après/,
    );
    const friday = fridayAt(9);
    for (const day of [0, 3, 4]) await keptAt(feed, friday + day * 24 * hour);
    const to = (address: string): number => sent(feed).filter((one) => one === address).length;
    expect([to("manager1@exemple.fr"), to("pmo@exemple.fr")]).toEqual([3, 2]);
    expect(feed.world.mails[3]?.body).toContain("rappels aux responsables 1, ce bilan 2.");
    feed.world.userLocale = "en";
    await choose(feed.script, "setReminders", "");
    expect(feed.world.shown.asked.at(-1)).toContain("1 to 60 (now 2)");
  });

  test("whichever campaigns are taken in between, nobody gets two on a day, and a campaign taken up again goes on", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const other = "other-campaign-of-tests";
    addCampaignBook(feed, { ...smallCampaign, id: "AV-other" }, other);
    await type({ ...feed, user: "manager1@exemple.fr" }, "Responsable 1", 7, 5, 3);
    await keptAt(feed, fridayAt(9));
    await choose(feed.script, "useCampaign", other, "oui");
    await keptAt(feed, fridayAt(10));
    await choose(feed.script, "useCampaign", bookId, "oui");
    await keptAt(feed, fridayAt(11));
    const once = ["manager1", "manager2", "manager3", "pmo"].map((who) => `${who}@exemple.fr`);
    expect(sent(feed)).toEqual(once);
    expect(sheetIn(feed.book, "Responsable 1").cells[7]?.[5]?.value).toBe(3);
    await choose(feed.script, "useCampaign", other, "oui");
    await keptAt(feed, fridayAt(9) + 72 * hour);
    expect(sent(feed)).toEqual([...once, ...once]);
    await choose(feed.script, "useCampaign", bookId, "oui");
    await keptAt(feed, fridayAt(9) + 96 * hour);
    expect(sent(feed).slice(8)).toEqual(once.slice(0, 3));
  });

  test("what was sent so long ago that the next mail is due is forgotten when a campaign is taken", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    addCampaignBook(feed, { ...smallCampaign, id: "AV-other" }, "other-campaign-of-tests");
    await keptAt(feed, fridayAt(9));
    const { script } = feed.world.properties;
    const names = (): readonly string[] => [...script.keys()].filter((key) => key.startsWith("jalon.sent."));
    expect(names()).toHaveLength(4);
    feed.world.now = fridayAt(9) + 60 * 24 * hour;
    await choose(feed.script, "useCampaign", "other-campaign-of-tests", "oui");
    expect(names()).toHaveLength(4);
    feed.world.now += 24 * hour;
    await choose(feed.script, "useCampaign", bookId, "oui");
    expect(names()).toHaveLength(0);
  });

  test.each([["0"], ["61"], ["1,5"], ["souvent"]])(
    "%s days are refused in words, and nothing changes",
    async (said) => {
      const feed = await openSetUpFeed(smallCampaign);
      expect((await choose(feed.script, "setReminders", "4", said)).join()).toMatch(
        /nombre entier de 1 à 60/,
      );
      expect((await choose(feed.script, "setReminders", null)).join()).toBe("");
      expect(feed.world.properties.script.has("jalon.cadence")).toBe(false);
    },
  );

  test("stop at the sender's quota and go on when there is some again", async () => {
    const feed = await openSetUpFeed(smallCampaign, { mailQuota: 6 });
    await keptAt(feed, fridayAt(9));
    expect(sent(feed)).toEqual(["manager1@exemple.fr"]);
    feed.world.mailQuota = 100;
    await keptAt(feed, fridayAt(10));
    expect(sent(feed)).toEqual([
      "manager1@exemple.fr",
      "manager2@exemple.fr",
      "manager3@exemple.fr",
      "pmo@exemple.fr",
    ]);
  });
});
