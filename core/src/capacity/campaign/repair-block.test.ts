import { describe, expect, test } from "vitest";
import { applyEdits } from "../../workbook/memory.ts";
import type { Edit } from "../../workbook/host.ts";
import { sheetNamed, type Workbook } from "../../workbook/workbook.ts";
import { lastDeclarations } from "./campaign-declarations.ts";
import { workbookOfCampaign } from "./lay-out-campaign.ts";
import { layOutBlock } from "./lay-out-block.ts";
import { declarationRow } from "./note-edit.ts";
import { readCampaign } from "./read-campaign.ts";
import { repairBlock, type BlockRepair } from "./repair-block.ts";
import { earlierWorkbook, givenCampaign, typedIn, withRows } from "./testing-campaign.ts";

const campaign = givenCampaign();
const fresh = workbookOfCampaign(campaign, "c");
const block = campaign.blocks[1] ?? expect.fail();

function repaired(workbook: Workbook): BlockRepair {
  const repair = repairBlock(workbook, campaign, block, lastDeclarations(workbook, campaign.id));
  return repair ?? expect.fail("the block is gone");
}

const write = (row: number, column: number, value: string | number | null): Edit => {
  return { kind: "write", sheet: block.sheet, row, column, content: { value } };
};

describe("a block at night", () => {
  test("that nobody spoiled stays as it is, and accepts what it did", () => {
    const { edits, told, checks } = repaired(fresh);
    expect([edits, told]).toEqual([[], []]);
    expect(checks).toEqual(layOutBlock(campaign, block).checks);
  });

  test("headings and counts that were typed over come back, and nothing that was filled in changes", () => {
    const spoiled = applyEdits(fresh, [
      write(5, 5, "juin ?"),
      write(7, 4, 3),
      write(7, 5, "texte"),
      write(6, 6, 2),
    ]);
    const { edits, told } = repaired(spoiled);
    expect(told.map(({ code }) => code)).toEqual(["repaired-headings", "repaired-counts"]);
    const again = applyEdits(spoiled, edits);
    expect(again.sheets[2]?.rows[5]?.[5]).toBe("nov. 2026");
    expect(again.sheets[2]?.rows[7]?.[5]).toBe("texte");
    expect(repaired(again).edits).toEqual([]);
  });

  test("a deleted row comes back with what was declared in it", () => {
    const [person] = block.people;
    if (!person) expect.fail();
    const line = {
      block,
      person,
      month: "2026-12",
      days: 3,
      how: "entered",
      by: null,
      on: "2026-11-02",
    } as const;
    const declared = withRows(fresh, "Déclarations reçues", (rows) => [
      ...rows,
      [null, ...declarationRow(line, 1, "fr")],
    ]);
    const gone = withRows(declared, block.sheet, (rows) => rows.filter((row) => row[0] !== person.id));
    const { edits, told } = repaired(gone);
    expect(told.map(({ code }) => code)).toEqual(["repaired-rows"]);
    const again = applyEdits(gone, edits);
    const read = readCampaign(again);
    const filled =
      "filled" in read ? read.filled.blocks[1]?.people.find(({ id }) => id === person.id) : undefined;
    expect(filled?.cells.map(({ days, state }) => [days, state])).toEqual([
      [13, "offered"],
      [3, "entered"],
      [10, "offered"],
    ]);
    expect(repaired(again).edits).toEqual([]);
  });

  test("after a column was moved, what cells accept follows them", () => {
    const moved = withRows(fresh, block.sheet, (rows) =>
      rows.map((row) => [
        ...row.slice(0, 5),
        row[7] ?? null,
        row[5] ?? null,
        row[6] ?? null,
        ...row.slice(8),
      ]),
    );
    const columns = repaired(moved).checks.map(({ area }) => area.column);
    expect(columns.slice(0, 3)).toEqual([6, 7, 5]);
  });

  test("a block that an earlier Jalon made keeps its columns: nothing is drawn where they do not stand", () => {
    const earlier = earlierWorkbook(campaign);
    const typed = typedIn(earlier, campaign, ["PER-1", "days:2026-11", 7], ["PER-1", "comment", "ok"]);
    const { edits, told, layout, checks } = repaired(typed);
    expect([edits, told]).toEqual([[], []]);
    expect(layout.rows[0]).toEqual(sheetNamed(earlier, block.sheet)?.rows[0]);
    expect(layout.open).toEqual([
      { row: 7, column: 3, lastRow: 9, lastColumn: 7 },
      { row: 4, column: 3, lastRow: 4, lastColumn: 3 },
    ]);
    expect(layout.checks).toEqual(checks);
    const read = readCampaign(typed);
    const cells = "filled" in read ? read.filled.blocks[1]?.people[0]?.cells : undefined;
    expect(cells?.map(({ days, state }) => [days, state])).toEqual([
      [7, "entered"],
      [10, "offered"],
      [10, "offered"],
    ]);
  });

  test("a block whose sheet is gone has no repair", () => {
    const without = { ...fresh, sheets: fresh.sheets.filter(({ name }) => name !== block.sheet) };
    expect(repairBlock(without, campaign, block, new Map())).toBeNull();
  });
});
