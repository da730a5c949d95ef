import { beforeAll, describe, expect, test } from "vitest";
import { availabilityAnswer, blockRows } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { strFromU8, unzipSync } from "fflate";
import type { PullResult } from "./pull-result.ts";
import { askedFor, filled, first, pull, run } from "./testing-availability.ts";
import { testingIo } from "./testing-io.ts";

let register: Uint8Array;
let campaign: Uint8Array;
beforeAll(async () => {
  ({ register, campaign } = await askedFor());
});

describe("jalon availability campaign", () => {
  test("writes a workbook that a spreadsheet program checks, colours and locks", () => {
    const parts = unzipSync(campaign);
    const sheet = strFromU8(parts["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
    expect(sheet).toContain('<dataValidation type="decimal"');
    expect(sheet).toMatch(/errorStyle="stop"|showErrorMessage="1"/);
    expect(sheet).toContain("<sheetProtection");
    expect(sheet.match(/<conditionalFormatting /g)).toHaveLength(3);
    expect(sheet).toContain("<pane ");
  });

  test("has one sheet a manager, in their own language, with the working days of each month", async () => {
    const { workbook } = await loadFile("campaign.xlsx", campaign);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Campagne",
      "Kate Bush",
      "Paul Martin",
      "Déclarations reçues",
      "Jalon campagne",
    ]);
    expect(workbook.sheets[1]?.rows[blockRows.headings]?.slice(1, 6)).toEqual([
      "Person",
      "Post",
      "Nothing changed",
      "Left",
      "Nov 2026",
    ]);
    expect(workbook.sheets[2]?.rows[blockRows.workingDays]?.slice(5, 8)).toEqual([20, 22, 20]);
    expect(workbook.sheets[2]?.rows[first]?.slice(1, 8)).toEqual([
      "Marie Dupont",
      "Cheffe de projet",
      null,
      null,
      13,
      10,
      10,
    ]);
  });

  test.each([
    [["campaign", "register.xlsx", "--from", "2026-13", "-o", "c.xlsx"], "cli-bad-month"],
    [["campaign", "register.xlsx", "-o", "c.xlsx"], "cli-campaign-needs-from"],
    [["campaign", "register.xlsx", "--from", "2026-11", "--owner", "pmo", "-o", "c.xlsx"], "cli-bad-owner"],
    [
      ["campaign", "register.xlsx", "--from", "2026-11", "--english", "Nobody Here", "-o", "c.xlsx"],
      "cli-no-such-manager",
    ],
    [
      ["campaign", "register.xlsx", "--from", "2026-11", "--french", "Kate Busch", "-o", "c.xlsx"],
      "cli-near-manager",
    ],
    [
      [
        "campaign",
        "register.xlsx",
        "--from",
        "2026-11",
        "--english",
        "Kate Bush",
        "--french",
        "BUSH Kate",
        "-o",
        "c.xlsx",
      ],
      "cli-two-languages",
    ],
    [["campaign", "register.xlsx", "--from", "2026-11", "--months", "99", "-o", "c.xlsx"], "cli-bad-months"],
    [["campaign", "register.xlsx", "--from", "2026-11", "--zone", "XX", "-o", "c.xlsx"], "cli-bad-zone"],
    [["campaign", "register.xlsx", "--from", "2026-11"], "cli-campaign-needs-out"],
    [["campaign", "--from", "2026-11", "-o", "c.xlsx"], "cli-no-file"],
    [["campaign", "register.xlsx", "--from", "2026-11", "-o", "register.xlsx"], "cli-out-is-input"],
    [["campaign", "empty.csv", "--from", "2026-11", "-o", "c.xlsx"], "cli-campaign-nobody"],
    [["fill"], "cli-availability-what"],
    [["pull", "campaign.xlsx"], "cli-pull-needs-into"],
    [["pull", "--into", "register.xlsx"], "cli-no-file"],
    [["pull", "campaign.xlsx", "--into", "register.xlsx", "--prefer", "me"], "cli-bad-prefer"],
    [["pull", "register.xlsx", "--into", "register.xlsx"], "campaign-not-one"],
    [["pull", "page.json", "--into", "register.xlsx"], "answer-a-page"],
  ])("%j is refused in words", async (args, code) => {
    const io = testingIo({
      "register.xlsx": register,
      "campaign.xlsx": campaign,
      "empty.csv": "Nom du projet;Budget\nA;1\n",
      "page.json": "<html>",
    });
    expect(await run(io, ...args, "--json")).toBe(2);
    expect(JSON.parse(io.printed())).toMatchObject({ error: { code } });
    expect(io.written).toEqual([]);
  });
});

test("a campaign of months that are over is made with a warning", async () => {
  const io = testingIo({ "register.xlsx": register });
  const period = ["--from", "2025-01", "--months", "3"];
  expect(await run(io, "campaign", "register.xlsx", ...period, "--french", "bush kate", "-o", "c.xlsx")).toBe(
    0,
  );
  expect(io.printed()).toContain("Campagne de janvier 2025 à mars 2025\u202f:");
  expect(io.printed()).toContain("janvier 2025\u202f: 3 mois demandés sont déjà passés.");
  expect(io.printed()).toContain("0 constat bloquant,");
});

test("a campaign of one month says it as one", async () => {
  const io = testingIo({ "register.xlsx": register });
  await run(io, "campaign", "register.xlsx", "--from", "2026-12", "--months", "1", "-o", "c.xlsx");
  expect(io.printed()).toContain("Campagne pour décembre 2026\u202f:");
});

describe("jalon availability pull", () => {
  test("nothing filled changes nothing, and says who is missing", async () => {
    const { exit, told } = await pull(
      testingIo({ "register.xlsx": register, "campaign.xlsx": campaign }),
      "campaign.xlsx",
    );
    expect([exit, told.changes, told.conflicts, told.findings]).toEqual([0, [], [], []]);
    expect(told.missing.map(({ manager, people: who }) => [manager, who.length])).toEqual([
      ["Kate Bush", 1],
      ["Paul Martin", 2],
    ]);
  });

  test("takes what managers filled, keeps bad cells out, and proposes nothing the second time", async () => {
    const bytes = await filled(
      campaign,
      ["Paul Martin", first, 5, 9.5],
      ["Paul Martin", first + 1, 3, "✓"],
      ["Paul Martin", first + 1, 6, "beaucoup"],
      ["Kate Bush", first, 7, 99],
    );
    const io = testingIo({ "register.xlsx": register, "campaign.xlsx": bytes });
    const exit = await run(
      io,
      "pull",
      "campaign.xlsx",
      "--into",
      "register.xlsx",
      "-o",
      "out.xlsx",
      "--json",
    );
    const told = JSON.parse(io.printed()) as PullResult;
    expect(exit).toBe(1);
    expect(
      told.changes.map(({ person, month, before, after, how }) => [person, month, before, after, how]),
    ).toEqual([
      ["PER-1", "2026-11", 13, 9.5, "entered"],
      ["PER-2", "2026-11", null, 9, "copied"],
      ["PER-2", "2027-01", null, 9, "copied"],
    ]);
    expect(told.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ["days-not-a-number", "Paul Martin", "G9"],
      ["days-over", "Kate Bush", "H8"],
    ]);
    expect(told.written).toMatchObject({ file: "out.xlsx", skipped: 0 });
    const again = testingIo({
      "register.xlsx": io.files.get("out.xlsx") ?? register,
      "campaign.xlsx": bytes,
    });
    expect((await pull(again, "campaign.xlsx")).told.changes).toEqual([]);
  });

  test("says it in words too", async () => {
    const bytes = await filled(campaign, ["Paul Martin", first, 5, 9]);
    const io = testingIo({ "register.xlsx": register, "campaign.xlsx": bytes });
    expect(await run(io, "pull", "campaign.xlsx", "--into", "register.xlsx")).toBe(0);
    expect(io.printed()).toContain("Marie Dupont, novembre 2026\u202f: 13 → 9 (dans le bloc de Paul Martin)");
    expect(io.printed()).toContain("Kate Bush n’a pas tout donné (1)\u202f: Sean O'Neill");
  });

  test("the file that the sidebar downloads says the same", async () => {
    const bytes = await filled(campaign, ["Paul Martin", first, 5, 9], ["Kate Bush", first, 5, "?"]);
    const { workbook } = await loadFile("campaign.xlsx", bytes);
    const io = testingIo({ "register.xlsx": register, "campaign.json": availabilityAnswer(workbook) });
    const fromXlsx = await pull(
      testingIo({ "register.xlsx": register, "campaign.xlsx": bytes }),
      "campaign.xlsx",
    );
    const fromJson = await pull(io, "campaign.json");
    const bare = ({ told }: { told: PullResult }) =>
      JSON.parse(
        JSON.stringify(told)
          .replaceAll("campaign.json", "campaign.xlsx")
          .replace(/"table":"availability"/g, '"table":null'),
      ) as unknown;
    expect(bare(fromJson)).toEqual(bare(fromXlsx));
  });

  test("shows every comment before it is written, as text on one line", async () => {
    const bytes = await filled(campaign, ["Paul Martin", first, 8, "Congés\u001b[31m en mai"]);
    const io = testingIo({ "register.xlsx": register, "campaign.xlsx": bytes });
    expect(await run(io, "pull", "campaign.xlsx", "--into", "register.xlsx")).toBe(0);
    expect(io.printed()).toContain("1 commentaire\u202f:\n  Marie Dupont\u202f: Congés");
    expect(io.printed()).toContain("en mai (dans le bloc de Paul Martin)\n");
    expect(io.printed()).not.toContain("\u001b");
    const again = testingIo({ "register.xlsx": register, "campaign.xlsx": bytes });
    const { told } = await pull(again, "campaign.xlsx");
    expect(told.comments).toMatchObject([{ person: "PER-1", name: "Marie Dupont" }]);
  });

  test.each([[[]], [["-o", "out.xlsx"]]])(
    "a workbook that was not adopted is not governed by a pull %j",
    async (out) => {
      const io = testingIo({
        "equipe.csv": "Nom;Responsable\nMarie Dupont;Paul Martin\n",
        "campaign.xlsx": campaign,
      });
      expect(await run(io, "pull", "campaign.xlsx", "--into", "equipe.csv", ...out)).toBe(2);
      expect(io.complained()).toContain("Mettez d’abord ce classeur sous gouvernance");
      expect(io.written).toEqual([]);
    },
  );

  test("one bad file among several is told, and the good ones are read", async () => {
    const files = {
      "register.xlsx": register,
      "good.xlsx": await filled(campaign, ["Paul Martin", first, 5, 9]),
      "page.json": "<html>",
    };
    const asked = ["page.json", "good.xlsx", "nowhere.xlsx"];
    const { exit, told } = await pull(testingIo(files), ...asked);
    expect([exit, told.changes.length]).toEqual([1, 1]);
    expect(told.refused.map(({ source, code }) => [source, code])).toEqual([
      ["page.json", "answer-a-page"],
      ["nowhere.xlsx", "file-not-found"],
    ]);
    const io = testingIo(files);
    expect(await run(io, "pull", ...asked, "--into", "register.xlsx", "-o", "out.xlsx")).toBe(1);
    expect(io.printed()).toMatch(
      /^2 sources n’ont pas pu être lues.*\n {2}✖ .*page\.json.*\n {2}✖ .*nowhere\.xlsx/,
    );
    expect(io.written).toEqual(["out.xlsx"]);
  });

  test("where no file can be read, each is told and nothing is written", async () => {
    const io = testingIo({ "register.xlsx": register, "page.json": "<html>" });
    const asked = ["page.json", "nowhere.xlsx", "--into", "register.xlsx", "-o", "out.xlsx"];
    expect(await run(io, "pull", ...asked)).toBe(2);
    expect(io.complained()).toMatch(/^Rien n’a pu être lu.*\n.*page\.json.*\n.*nowhere\.xlsx/);
    expect(io.written).toEqual([]);
  });
});
