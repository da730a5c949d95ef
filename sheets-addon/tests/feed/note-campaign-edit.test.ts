import { readCampaign, type FilledCell } from "@jalon/core";
import { describe, expect, test } from "vitest";
import { workbookOf } from "../apps-script/core-book.ts";
import { remove } from "../apps-script/moves.ts";
import { paste, sheetIn, tellTriggers, type, type Typist } from "../apps-script/typing.ts";
import { openSetUpFeed, type OpenFeed } from "./open-feed.ts";
import { smallCampaign } from "./given-campaign.ts";

/** Where things are on a block of three months: the tick, the first month, the first person. */
const at = { same: 3, month: 5, person: 7, team: 4 };

function cellsOf({ book }: OpenFeed, person: string): readonly FilledCell[] {
  const read = readCampaign(workbookOf(book));
  if ("refused" in read) throw new Error(read.refused.code);
  const people = read.filled.blocks.flatMap((block) => block.people);
  return people.find(({ id }) => id === person)?.cells ?? [];
}

const shown = (feed: OpenFeed, person: string): readonly string[] =>
  cellsOf(feed, person).map(({ state, days, by, on }) => `${state} ${days ?? "-"} ${by ?? "?"} ${on ?? "?"}`);

const manager = ({ script, book }: OpenFeed, number: number, isTold = true): Typist => ({
  script,
  book,
  user: `manager${number}@exemple.fr`,
  isTold,
});

const block = "Responsable 1";
const noteAt = ({ book }: OpenFeed, row: number, column: number): string =>
  sheetIn(book, block).cells[row]?.[column]?.note ?? "";

describe("what a manager does", () => {
  test("days are noted with who and when, where Google says who", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await type(manager(feed, 1), block, at.person, at.month, 3);
    await type(manager(feed, 1, false), block, at.person, at.month + 1, "3,5");
    expect(shown(feed, "PER-1-1")).toEqual([
      "entered 3 manager1@exemple.fr 2026-11-27",
      "entered 3.5 ? 2026-11-27",
      "offered 9 ? ?",
    ]);
  });

  test("a tick confirms the row; taking it away takes that back", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await type(manager(feed, 1), block, at.person, at.month, 3);
    await type(manager(feed, 1), block, at.person, at.same, true);
    expect(shown(feed, "PER-1-1").map((cell) => cell.split(" ")[0])).toEqual(["entered", "copied", "copied"]);
    await type(manager(feed, 1), block, at.person, at.same, false);
    expect(shown(feed, "PER-1-1").map((cell) => cell.split(" ")[0])).toEqual([
      "entered",
      "offered",
      "offered",
    ]);
  });

  test("a tick for the whole team confirms everybody's", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await type(manager(feed, 1), block, at.team, at.same, true);
    for (const person of ["PER-1-1", "PER-1-2"])
      expect(cellsOf(feed, person).every(({ state, on }) => state === "copied" && on === "2026-11-27")).toBe(
        true,
      );
  });

  test("pasted text gets a note at its cell in the block's language, which goes when it is right", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await paste(manager(feed, 1), block, at.person, at.month, [["beaucoup", 99]]);
    expect(noteAt(feed, at.person, at.month)).toMatch(
      /^Jalon\u00a0: Personne 1-1, décembre 2026.*« ?\s?beaucoup/,
    );
    expect(noteAt(feed, at.person, at.month + 1)).toContain("dépasse les 20 jours ouvrés");
    expect(cellsOf(feed, "PER-1-1").map(({ state }) => state)).toEqual(["refused", "refused", "offered"]);
    await type(manager(feed, 1), block, at.person, at.month, 4);
    expect(noteAt(feed, at.person, at.month)).toBe("");
  });

  test.each<[string, number, readonly unknown[], RegExp]>([
    ["letters", at.month, ["congés"], /« ?\s?congés.*n’est pas un nombre de jours/],
    ["a half written with a slash", at.month, ["3/5"], /contient une date|jours ouvrés/],
    ["more days than the month has", at.month, [21], /dépasse les 20 jours ouvrés/],
    ["a negative number", at.month, [-1], /est négatif/],
    ["a formula", at.month, ["=2+3"], /contient une formule/],
    ["another's name", at.month - 4, ["Personne 2-1"], /La ligne est celle de Personne 1-1/],
  ])("%s: told at the cell, and nothing of it is pulled", async (_, column, cells, words) => {
    const feed = await openSetUpFeed(smallCampaign);
    const pmo = { ...manager(feed, 1), user: "pmo@exemple.fr" };
    await paste(pmo, block, at.person, column, [cells]);
    expect(noteAt(feed, at.person, column)).toMatch(words);
    expect(cellsOf(feed, "PER-1-1")[0]).toMatchObject({ state: "refused", days: null });
    expect(cellsOf(feed, "PER-1-2")[0]).toMatchObject({ state: "offered" });
  });

  test("more days than somebody works are pointed out, and kept", async () => {
    const [one, ...others] = smallCampaign.blocks;
    const people = (one?.people ?? []).map((person) => ({ ...person, most: [10, 10, 10] }));
    const feed = await openSetUpFeed({ ...smallCampaign, blocks: [{ ...one!, people }, ...others] });
    await type(manager(feed, 1), block, at.person, at.month, 12);
    expect(noteAt(feed, at.person, at.month)).toContain(
      "12 jours, alors que son temps de travail en donne 10",
    );
    expect(cellsOf(feed, "PER-1-1")[0]).toMatchObject({ state: "entered", days: 12 });
  });

  test("what somebody else entered or ticked is told at its cells, and no longer once the manager gives it", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    feed.book.owner = "chef@exemple.fr";
    const chief = { ...manager(feed, 1), user: "chef@exemple.fr" };
    await type(chief, block, at.person, at.month, 3);
    expect(noteAt(feed, at.person, at.month)).toMatch(
      /saisi par chef@exemple\.fr, qui ne remplit pas le bloc/,
    );
    await type(chief, block, at.team, at.same, true);
    expect(noteAt(feed, at.person + 1, at.month + 2)).toMatch(/saisi par chef@exemple\.fr/);
    await type(manager(feed, 1), block, at.team, at.same, true);
    expect([noteAt(feed, at.person, at.month), noteAt(feed, at.person + 1, at.month + 2)]).toEqual(["", ""]);
    expect(shown(feed, "PER-1-2").every((cell) => cell.includes("manager1@exemple.fr"))).toBe(true);
  });

  test("the block of whoever reads English speaks English", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    await paste(manager(feed, 2), "Responsable 2", at.person, at.month, [["lots"]]);
    const note = sheetIn(feed.book, "Responsable 2").cells[at.person]?.[at.month]?.note;
    expect(note).toMatch(/^Jalon: Personne 2-1, December 2026: “lots” is not a number of days/);
  });

  test("a note of theirs stays", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    Object.assign(sheetIn(feed.book, block).cells[at.person]?.[at.month] ?? {}, { note: "voir Ana" });
    await paste(manager(feed, 1), block, at.person, at.month, [["?"]]);
    expect(noteAt(feed, at.person, at.month)).toBe("voir Ana");
  });

  test("a row moved below others is still the same person's", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    remove(feed.book, sheetIn(feed.book, block), "rows", 2, 1);
    await type({ ...manager(feed, 1), user: "pmo@exemple.fr" }, block, at.person - 1, at.month, 6);
    expect(shown(feed, "PER-1-1")[0]).toContain("6 pmo@exemple.fr");
  });

  test("an edit elsewhere costs a handful of calls and notes nothing", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const pmo = { ...manager(feed, 1), user: "pmo@exemple.fr" };
    const before = feed.world.counts.calls;
    await type(pmo, "Campagne", 20, 5, "à voir");
    expect(feed.world.counts.calls - before).toBeLessThan(12);
    expect(sheetIn(feed.book, "Déclarations reçues").cells).toHaveLength(2);
  });

  test("an edit waits two minutes for those before it, and is noted", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    feed.world.lockedUntil = feed.world.now + 119_000;
    await type(manager(feed, 1), block, at.person, at.month, 3);
    expect(shown(feed, "PER-1-1")[0]).toBe("entered 3 manager1@exemple.fr 2026-11-27");
  });

  test("an edit that waited longer fails in Google's words: the days stay, without who and when", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    feed.world.lockedUntil = feed.world.now + 121_000;
    await expect(type(manager(feed, 1), block, at.person, at.month, 3)).rejects.toThrow("Lock timeout");
    expect(shown(feed, "PER-1-1")[0]).toBe("entered 3 ? ?");
  });

  test("an edit of the whole sheet at once is looked at within its cells, and confirms nothing that stands in grey", async () => {
    const feed = await openSetUpFeed(smallCampaign);
    const area = { row: 0, column: 0, lastRow: 999, lastColumn: 25 };
    await tellTriggers(manager(feed, 1), sheetIn(feed.book, block), area);
    expect(cellsOf(feed, "PER-1-1").map(({ state }) => state)).toEqual(["offered", "offered", "offered"]);
  });
});
