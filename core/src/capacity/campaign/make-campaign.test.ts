import { describe, expect, test } from "vitest";
import { isBlankCell } from "../../foundation/cell.ts";
import { blockColumns, blockRows } from "./block-positions.ts";
import { campaignIn } from "./campaign-memory.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { layOutCampaign, workbookOfCampaign } from "./lay-out-campaign.ts";
import { makeCampaign } from "./make-campaign.ts";
import { givenCampaign, givenRegister } from "./testing-campaign.ts";

describe("a campaign made of a register", () => {
  const campaign = givenCampaign();

  test("one block a manager, however their name is written, in their own language", () => {
    expect(
      campaign.blocks.map(({ id, manager, language, email }) => ({ id, manager, language, email })),
    ).toEqual([
      { id: "B-PER-5", manager: "Kate Bush", language: "en", email: "kate@amhs.example" },
      { id: "B-PER-3", manager: "Paul Martin", language: "fr", email: "paul@amhs.example" },
    ]);
    expect(campaign.blocks[1]?.people.map(({ id }) => id)).toEqual(["PER-1", "PER-2", "PER-5"]);
  });

  test("who left is not asked about, who is not followed is told", () => {
    const { findings } = makeCampaign(givenRegister().register, {
      from: "2026-11",
      months: 3,
      preparedOn: "2026-10-25",
    });
    expect(findings.map(({ code }) => code)).toEqual(["campaign-left-out", "campaign-zone-guessed"]);
    expect(findings[0]?.message.values).toEqual({ count: 1, names: ["Paul Martin"] });
  });

  test("everyone can be asked about; people without a manager are the PMO's", () => {
    const everyone = givenCampaign({ everyone: true });
    expect(everyone.blocks.at(-1)).toMatchObject({ id: "B-PMO", manager: "", sheet: "Sans responsable" });
    expect(everyone.blocks.at(-1)?.people.map(({ name }) => name)).toEqual(["Paul Martin"]);
  });

  test("working days come from each person's calendar, and part time takes its share", () => {
    const [sean] = campaign.blocks[0]?.people ?? [];
    const [marie, awa] = campaign.blocks[1]?.people ?? [];
    expect(sean?.full).toEqual([21, 21, 20]);
    expect(marie?.full).toEqual([20, 22, 20]);
    expect(awa?.full).toEqual([20, 22, 20]);
    expect(awa?.most).toEqual([16, 17.5, 16]);
    expect(awa?.post).toBe("Analyste · 80\u202f%");
    expect(campaign.blocks.map(({ days }) => days)).toEqual([
      [21, 21, 20],
      [20, 22, 20],
    ]);
  });

  test("what is known is offered: the month's own value, else the last one before, never more than the person works", () => {
    const proposed = campaign.blocks.flatMap(({ people }) =>
      people.map(({ name, was, proposed }) => [name, was, proposed]),
    );
    expect(proposed).toEqual([
      ["Sean O'Neill", [8, 25, null], [8, null, 20]],
      ["DUPONT Marie", [13, 10, null], [13, 10, 10]],
      ["Awa Traoré", [null, null, null], [9, 9, 9]],
      ["Kate Bush", [0, null, null], [0, 0, 0]],
    ]);
  });

  test.each([
    ["fr", undefined, "FR"],
    ["en", undefined, "GB-ENG"],
    ["fr", "CHF", "CH-GE"],
    ["fr", "CAD", "CA-QC"],
    ["en", "USD", "US"],
    ["en", "EUR", "IE"],
    ["fr", "JPY", "FR"],
  ] as const)(
    "in %s with money in %s, the public holidays of %s are guessed, and it is said",
    (language, currency, zone) => {
      const { register } = givenRegister();
      const [table] = register.mapping.tables;
      const reading = currency === undefined ? {} : { reading: { currency } };
      const columns = (table?.columns ?? []).map((column) => ({ ...column, ...reading }));
      const tables = table ? [{ ...table, columns }] : [];
      const guessing = { ...register, mapping: { ...register.mapping, language, tables } };
      const request = { from: "2026-11", months: 1, preparedOn: "2026-10-25" };
      const { campaign: made, findings } = makeCampaign(guessing, request);
      expect(made.blocks.at(-1)?.zone).toBe(zone);
      expect(findings.map(({ code }) => code)).toContain("campaign-zone-guessed");
      const told = makeCampaign(guessing, { ...request, zone: "BE" });
      expect(told.campaign.blocks.at(-1)?.zone).toBe("BE");
      expect(told.findings.map(({ code }) => code)).not.toContain("campaign-zone-guessed");
    },
  );

  test("the language of a manager can be told", () => {
    const { blocks } = givenCampaign({ languages: { "Martin Paul": "en" } });
    expect(blocks.map(({ language }) => language)).toEqual(["en", "en"]);
  });

  test("its id says when it starts, and changes with what is asked", () => {
    expect(campaign.id).toMatch(/^AV-2026-11-[a-z0-9]+$/);
    expect(givenCampaign().id).toBe(campaign.id);
    expect(givenCampaign({ months: 4 }).id).not.toBe(campaign.id);
  });
});

describe("its sheets", () => {
  const campaign = givenCampaign();

  test("a cover, one sheet a manager, the declarations, and a hidden memory that gives the campaign back", () => {
    const layouts = layOutCampaign(campaign);
    expect(layouts.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Campagne", false],
      ["Kate Bush", false],
      ["Paul Martin", false],
      ["Déclarations reçues", false],
      ["Jalon campagne", true],
    ]);
    expect(campaignIn(workbookOfCampaign(campaign))).toEqual(campaign);
  });

  test("its cover and its blocks say one month as one", () => {
    const layouts = (months: number) => layOutCampaign(givenCampaign({ from: "2026-10", months }));
    const said = (months: number) => layouts(months).flatMap(({ rows }) => [rows[1]?.[1], rows[2]?.[1]]);
    expect(said(1)).toEqual(
      expect.arrayContaining([
        "Disponibilités · campagne pour octobre 2026",
        expect.stringMatching(/^In days a month for projects, for October 2026, after leave/),
        expect.stringMatching(/^En jours par mois pour les projets, pour octobre 2026, après congés/),
      ]),
    );
    expect(said(2)).toContain("Disponibilités · campagne d’octobre 2026 à novembre 2026");
  });

  test("a block speaks its manager's language, and offers what is known", () => {
    const [english, french] = campaign.blocks.map((block) => layOutBlock(campaign, block));
    expect(english?.rows[blockRows.headings]?.slice(1, 9)).toEqual([
      "Person",
      "Post",
      "Nothing changed",
      "Left",
      "Nov 2026",
      "Dec 2026",
      "Jan 2027",
      "Comment",
    ]);
    expect(french?.rows[blockRows.headings]?.slice(5, 8)).toEqual(["nov. 2026", "déc. 2026", "janv. 2027"]);
    expect(french?.rows[blockRows.workingDays]?.slice(5, 8)).toEqual([20, 22, 20]);
    expect(french?.rows[blockRows.firstPerson]).toEqual([
      "PER-1",
      "DUPONT Marie",
      "Cheffe de projet",
      null,
      null,
      13,
      10,
      10,
      null,
      13,
      10,
      10,
    ]);
  });

  test("only what a manager fills is open, to them and to the PMO; ids and proposals are hidden", () => {
    const owned = { ...campaign, owners: ["pmo@amhs.example"] };
    const layout = layOutBlock(owned, owned.blocks[1] ?? campaign.blocks[0]!);
    expect(layout.open).toEqual([
      { row: 7, column: 3, lastRow: 9, lastColumn: 3 },
      { row: 7, column: 5, lastRow: 9, lastColumn: 8 },
      { row: 4, column: 3, lastRow: 4, lastColumn: 3 },
    ]);
    expect(layout.editors).toEqual(["paul@amhs.example", "pmo@amhs.example"]);
    expect(layout.hiddenColumns).toEqual([0, 9, 10, 11]);
    expect(layout.checks.map(({ check }) => check)).toEqual([
      { kind: "days", high: 20 },
      { kind: "days", high: 22 },
      { kind: "days", high: 20 },
      { kind: "tick" },
      { kind: "tick" },
      { kind: "text", most: 200 },
    ]);
  });

  test("each column has one key, and formulas count what is still to give", () => {
    const layout = layOutBlock(campaign, campaign.blocks[1] ?? campaign.blocks[0]!);
    const keys = layout.rows[0] ?? [];
    expect(keys.slice(1)).toEqual(blockColumns(campaign.months).slice(1));
    expect(keys.every((key) => !isBlankCell(key))).toBe(true);
    expect(layout.formulas.map(({ formula }) => formula)).toEqual([
      ...[8, 9, 10].map((row) => {
        const unticked = `($D${row}<>TRUE)*($D${row}<>"✓")*($D$5<>TRUE)*($D$5<>"✓")`;
        const [given, offered] = [`F${row}:H${row}`, `J${row}:L${row}`];
        const isAnswer = `ISNUMBER(${given})*(${given}>=0)*(${given}<=F$7:H$7)`;
        return `=SUMPRODUCT(1-${isAnswer}*(1-(LEN(${offered})>0)*(${given}=${offered})*${unticked}))`;
      }),
      "=SUM(E8:E10)",
    ]);
  });

  test("where somebody has other working days, red and counts start above their own", () => {
    const [, paul] = campaign.blocks;
    if (!paul) expect.fail();
    const people = paul.people.map((one, at) => (at === 1 ? { ...one, full: [19, 22, 18] } : one));
    const layout = layOutBlock(campaign, { ...paul, people });
    expect(layout.rows[blockRows.keys]?.slice(-3)).toEqual(["full:2026-11", "full:2026-12", "full:2027-01"]);
    expect(layout.rows[blockRows.firstPerson + 1]?.slice(-3)).toEqual([19, 22, 18]);
    expect(layout.hiddenColumns).toEqual([0, 9, 10, 11, 12, 13, 14]);
    expect(layout.formulas[1]?.formula).toContain("(F9:H9<=M9:O9)");
    expect(layout.highlights[0]?.formula).toContain("F8>M8");
    expect(layOutBlock(campaign, paul).highlights[0]?.formula).toContain("F8>F$7");
  });
});
