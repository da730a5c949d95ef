import { describe, expect, test } from "vitest";
import { sheetMark } from "../../workbook/campaign-mark.ts";
import { sheetNamed, type Workbook } from "../../workbook/workbook.ts";
import { availabilityAnswer, parseAnswer } from "./availability-answer.ts";
import type { FilledCampaign } from "./filled-campaign.ts";
import { workbookOfCampaign } from "./lay-out-campaign.ts";
import { readCampaign } from "./read-campaign.ts";
import { filledWorkbook, givenCampaign } from "./testing-campaign.ts";

const campaign = givenCampaign();
const [kate] = campaign.blocks.map(({ sheet }) => sheet);

function read(workbook: Workbook): FilledCampaign {
  const result = readCampaign(workbook);
  if ("refused" in result) throw new Error(result.refused.code);
  return result.filled;
}

const shown = (filled: FilledCampaign, person: string) =>
  filled.blocks
    .flatMap(({ people }) => people)
    .find(({ id }) => id === person)
    ?.cells.map(({ state, days }) => `${state} ${days ?? "-"}`);

/** The workbook with a copy of one of its sheets before all others, in which somebody typed something else. */
function duplicated(workbook: Workbook, sheet: string): Workbook {
  const copy = { ...sheetNamed(workbook, sheet)!, name: "Copie" };
  return { ...workbook, sheets: [copy, ...workbook.sheets] };
}

describe("two sheets that say they are the same part of one campaign", () => {
  test("a copy of a block: neither is taken, and both are named", () => {
    const typed = filledWorkbook(campaign, ["PER-4", "days:2026-11", 3], ["PER-1", "days:2026-11", 4]);
    const filled = read(duplicated(typed, kate ?? ""));
    expect(filled.findings).toMatchObject([
      {
        code: "block-twice",
        severity: "error",
        place: { sheet: kate },
        message: { values: { sheets: ["Copie", kate] } },
      },
    ]);
    expect(shown(filled, "PER-4")).toEqual(["refused -", "refused -", "refused -"]);
    expect(shown(filled, "PER-1")?.[0]).toBe("entered 4");
  });

  test("another's mark in a comment makes a block no other", () => {
    const mark = sheetMark(campaign.id, campaign.blocks[0]?.id ?? "");
    const filled = read(filledWorkbook(campaign, ["PER-4", "days:2026-11", 3], ["PER-1", "comment", mark]));
    expect(filled.findings).toEqual([]);
    expect(shown(filled, "PER-4")?.[0]).toBe("entered 3");
  });

  test("two memories of one campaign: nothing is read, and both are named, also over the feed", () => {
    const twice = duplicated(workbookOfCampaign(campaign, "c.xlsx"), "Jalon campagne");
    const refused = readCampaign(twice);
    const values = { source: "c.xlsx", sheets: ["Copie", "Jalon campagne"] };
    expect(refused).toMatchObject({ refused: { code: "campaign-twice", message: { values } } });
    expect(parseAnswer(availabilityAnswer(twice), "c.xlsx")).toEqual({
      refused: { code: "campaign-twice", values },
    });
  });

  test("two sheets of declarations: none is believed, and both are named", () => {
    const twice = duplicated(workbookOfCampaign(campaign), "Déclarations reçues");
    expect(read(twice).findings).toMatchObject([
      { code: "declarations-twice", severity: "error", place: { sheet: "Déclarations reçues" } },
    ]);
  });
});
