import type { Cell } from "../../foundation/cell.ts";
import { readRegister } from "../../register/read/read-register.ts";
import { givenWorkbook } from "../../register/read/testing-workbook.ts";
import type { Register } from "../../register/register.ts";
import type { Edit } from "../../workbook/host.ts";
import { applyEdits } from "../../workbook/memory.ts";
import { sheetNamed, type Workbook } from "../../workbook/workbook.ts";
import type { Campaign } from "./campaign.ts";
import { findBlock } from "./find-block.ts";
import { blockColumns, type BlockColumn } from "./block-positions.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { layOutCampaign, workbookOfCampaign } from "./lay-out-campaign.ts";
import { makeCampaign, type CampaignRequest } from "./make-campaign.ts";
import { rowsOfBlock } from "./block-rows.ts";
import { workbookOfLayouts } from "./sheet-layout.ts";

const people = {
  table: "people",
  columns: [
    "id",
    "name",
    "post",
    "manager",
    "workingTime",
    "email",
    "language",
    "from",
    "until",
    "holidayZone",
  ],
  rows: [
    [
      "PER-1",
      "DUPONT Marie",
      "Cheffe de projet",
      "Paul Martin",
      null,
      "marie@amhs.example",
      null,
      null,
      null,
      null,
    ],
    ["PER-2", "Awa Traoré", "Analyste", "MARTIN Paul", 0.8, "awa@amhs.example", null, null, null, null],
    ["PER-3", "Paul Martin", "Directeur", null, null, "paul@amhs.example", null, null, null, null],
    ["PER-4", "Sean O'Neill", "Analyst", "Kate Bush", null, null, null, null, null, "GB-ENG"],
    ["PER-5", "Kate Bush", "Head of PMO", "Paul Martin", null, "kate@amhs.example", "en", null, null, null],
    ["PER-6", "Luc Parti", "Analyste", "Paul Martin", null, null, null, null, { date: "2026-06-30" }, null],
  ] as readonly (readonly Cell[])[],
};

const availability = {
  table: "availability",
  columns: ["id", "person", "days:2026-10", "days:2026-11", "days:2026-12", "comment"],
  rows: [
    ["A-1", "Marie Dupont", 12, 13, 10, null],
    ["A-2", "PER-2", 9, null, null, null],
    ["A-4", "Sean O'Neill", 20, 8, 25, null],
    ["A-5", "Kate Bush", null, 0, null, null],
  ] as readonly (readonly Cell[])[],
};

/** A small register in two languages, for tests: two managers, four people who are followed. */
export function givenRegister(): { readonly workbook: Workbook; readonly register: Register } {
  const { workbook, mapping } = givenWorkbook(people, availability);
  return { workbook, register: readRegister(workbook, mapping, { asOf: "2026-10-25" }).register };
}

/** A campaign made of that register, for tests: November 2026 to January 2027, prepared on 25 October. */
export function givenCampaign(also: Partial<CampaignRequest> = {}): Campaign {
  const request = { from: "2026-11", months: 3, preparedOn: "2026-10-25", ...also };
  return makeCampaign(givenRegister().register, request).campaign;
}

/** What somebody types in a campaign's workbook: at a person's cell of a column, in the first block that asks for them. */
export type Typed = readonly [person: string, column: string, cell: Cell];

/** Where a person's cell of a column is. */
export function placeOfPerson(
  workbook: Workbook,
  campaign: Campaign,
  person: string,
  column: string,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  for (const block of campaign.blocks) {
    const found = findBlock(workbook, campaign, block);
    const row = found ? rowsOfBlock(found, campaign, block).rows.get(person) : undefined;
    const at = found?.columns.get(column);
    if (found && row !== undefined && at !== undefined) return { sheet: found.sheet.name, row, column: at };
  }
  throw new Error(`no cell ${column} of ${person}`);
}

/** The campaign's workbook after somebody typed in it, for tests. */
export function typedIn(workbook: Workbook, campaign: Campaign, ...typed: readonly Typed[]): Workbook {
  return applyEdits(
    workbook,
    typed.map(([person, column, value]): Edit => {
      return { kind: "write", ...placeOfPerson(workbook, campaign, person, column), content: { value } };
    }),
  );
}

/** A campaign's workbook as it was prepared, then typed in, for tests. */
export function filledWorkbook(campaign: Campaign, ...typed: readonly Typed[]): Workbook {
  return typedIn(workbookOfCampaign(campaign, "campaign.xlsx"), campaign, ...typed);
}

/** A campaign's workbook as an earlier Jalon made it, for tests: what is left to give stood behind the comments. */
export function earlierWorkbook(campaign: Campaign): Workbook {
  const columns: BlockColumn[] = blockColumns(campaign.months).filter((key) => key !== "left");
  columns.splice(columns.indexOf("comment") + 1, 0, "left");
  const layouts = layOutCampaign(campaign).map((layout) => {
    const block = campaign.blocks.find(({ sheet }) => sheet === layout.sheet);
    return block ? layOutBlock(campaign, block, columns) : layout;
  });
  return workbookOfLayouts(layouts, "earlier.xlsx");
}

/** A workbook with the rows of a sheet changed, for tests. */
export function withRows(
  workbook: Workbook,
  sheet: string,
  change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Workbook {
  const found = sheetNamed(workbook, sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const changed = { ...found, rows: change(found.rows) };
  return { ...workbook, sheets: workbook.sheets.map((each) => (each === found ? changed : each)) };
}
