import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { applyEdits } from "../../workbook/memory.ts";
import { sheetNamed, type Workbook } from "../../workbook/workbook.ts";
import { blockRows } from "./block-positions.ts";
import { findBlock } from "./find-block.ts";
import { workbookOfCampaign } from "./lay-out-campaign.ts";
import { declarationRow, needsDeclarations, noteEdit, type NotedEdit } from "./note-edit.ts";
import { readCampaign } from "./read-campaign.ts";
import { givenCampaign, placeOfPerson, typedIn, withRows, type Typed } from "./testing-campaign.ts";

const campaign = givenCampaign();
const fresh = workbookOfCampaign(campaign, "c");
const declarations = "Déclarations reçues";

/** What is noted when somebody types cells, one edit after the other, each noted as it comes. */
function typing(
  by: string | null,
  ...typed: readonly (Typed | readonly [...Typed, on: string, as?: string])[]
): { readonly workbook: Workbook; readonly noted: readonly NotedEdit[] } {
  let workbook = fresh;
  const noted: NotedEdit[] = [];
  for (const [person, key, value, on = "2026-11-02", as = by] of typed) {
    workbook = typedIn(workbook, campaign, [person, key, value]);
    const { sheet, row, column } = placeOfPerson(workbook, campaign, person, key);
    const area = { row, column, lastRow: row, lastColumn: column };
    const edit = noteEdit(workbook, { sheet, area, by: as, on });
    if (!edit) throw new Error("no block");
    noted.push(edit);
    workbook = noteDown(workbook, edit);
  }
  return { workbook, noted };
}

function noteDown(workbook: Workbook, edit: NotedEdit): Workbook {
  return withRows(workbook, declarations, (rows) => [
    ...rows,
    ...edit.declarations.map((one, at): readonly Cell[] => [
      null,
      ...declarationRow(one, rows.length + at, "fr"),
    ]),
  ]);
}

function shown(workbook: Workbook, person: string): readonly string[] {
  const read = readCampaign(workbook);
  if ("refused" in read) throw new Error("refused");
  const all = read.filled.blocks.flatMap(({ people }) => people);
  return (all.find(({ id }) => id === person)?.cells ?? []).map(
    ({ state, days, by, on }) => `${state} ${days ?? "-"} ${by ?? "?"} ${on ?? "?"}`,
  );
}

describe("what somebody changes in a block", () => {
  test("days are noted as entered, with who and when", () => {
    const { workbook, noted } = typing("paul@amhs.example", ["PER-1", "days:2026-11", 7]);
    expect(noted[0]?.declarations.map(({ how, days }) => [how, days])).toEqual([["entered", 7]]);
    expect(shown(workbook, "PER-1")[0]).toBe("entered 7 paul@amhs.example 2026-11-02");
  });

  test("a tick confirms what stands in grey and leaves what was entered as it was", () => {
    const { workbook, noted } = typing(null, ["PER-1", "days:2026-12", 15], ["PER-1", "same", true]);
    expect(noted[1]?.declarations.map(({ month, how }) => [month, how])).toEqual([
      ["2026-11", "copied"],
      ["2027-01", "copied"],
    ]);
    expect(shown(workbook, "PER-1")).toEqual([
      "copied 13 ? 2026-11-02",
      "entered 15 ? 2026-11-02",
      "copied 10 ? 2026-11-02",
    ]);
  });

  test("ticking again notes nothing; unticking takes the copies back, and only these", () => {
    const { workbook, noted } = typing(
      null,
      ["PER-1", "days:2026-12", 15],
      ["PER-1", "same", true],
      ["PER-1", "same", true],
      ["PER-1", "same", false],
    );
    expect(noted[2]?.declarations).toEqual([]);
    expect(shown(workbook, "PER-1")).toEqual(["offered 13 ? ?", "entered 15 ? 2026-11-02", "offered 10 ? ?"]);
  });

  test("what was declared too long ago is renewed by ticking or typing the same again, and nothing else is", () => {
    const late = "2026-12-20";
    const { workbook, noted } = typing(
      null,
      ["PER-1", "days:2026-11", 7],
      ["PER-1", "days:2026-12", 15],
      ["PER-1", "days:2026-12", 15, late],
      ["PER-1", "days:2027-01", 4, late],
      ["PER-1", "same", true, late],
      ["PER-1", "same", true, late],
    );
    expect(noted.map(({ declarations: all }) => all.map(({ month, how }) => `${month} ${how}`))).toEqual([
      ["2026-11 entered"],
      ["2026-12 entered"],
      ["2026-12 entered"],
      ["2027-01 entered"],
      ["2026-11 copied"],
      [],
    ]);
    expect(shown(workbook, "PER-1")).toEqual([
      `copied 7 ? ${late}`,
      `entered 15 ? ${late}`,
      `entered 4 ? ${late}`,
    ]);
  });

  test("the tick of the whole team confirms everyone's", () => {
    const sheet = campaign.blocks[1]?.sheet ?? "";
    const at = { row: blockRows.team, column: 3 };
    const ticked = applyEdits(fresh, [{ kind: "write", sheet, ...at, content: { value: true } }]);
    const area = { ...at, lastRow: at.row, lastColumn: at.column };
    const noted = noteEdit(ticked, { sheet, area, by: null, on: "2026-11-02" });
    expect(noted?.declarations.map(({ person, how }) => `${person.id} ${how}`)).toEqual(
      ["PER-1", "PER-2", "PER-5"].flatMap((id) => Array.from({ length: 3 }, () => `${id} copied`)),
    );
  });

  test.each<[string, Cell, string | undefined]>([
    ["letters", "beaucoup", "days-not-a-number"],
    ["too many days", 31, "days-over"],
    ["a negative number", -1, "days-negative"],
    ["a good number", 4, undefined],
    ["nothing", null, undefined],
  ])("%s: what to say at the cell", (_, cell, code) => {
    const { noted } = typing(null, ["PER-1", "days:2026-11", cell]);
    expect(noted[0]?.cells.map(({ message }) => message?.code)).toEqual([code]);
    expect(noted[0]?.declarations.length).toBe(cell === 4 ? 1 : 0);
  });

  test("what a pull would refuse is told at the cells, also those that a tick confirms; the manager's own tick takes it over", () => {
    const { workbook, noted } = typing(
      "luc@amhs.example",
      ["PER-1", "days:2026-11", 7],
      ["PER-1", "same", true],
    );
    const codes = (edit: NotedEdit | undefined) =>
      edit?.cells.map(({ column, message }) => [column, message?.code]);
    const month = placeOfPerson(workbook, campaign, "PER-1", "days:2026-11").column;
    expect(codes(noted[0])).toEqual([[month, "days-by-somebody-else"]]);
    expect(codes(noted[1])?.slice(1)).toEqual([0, 1, 2].map((at) => [month + at, "days-by-somebody-else"]));
    const later = typing(
      "luc@amhs.example",
      ["PER-1", "days:2026-11", 7],
      ["PER-1", "same", true],
      ["PER-1", "same", true, "2026-11-02", "paul@amhs.example"],
    );
    expect(codes(later.noted[2])?.map(([, code]) => code)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(shown(later.workbook, "PER-1")).toEqual([
      "entered 7 paul@amhs.example 2026-11-02",
      "copied 10 paul@amhs.example 2026-11-02",
      "copied 10 paul@amhs.example 2026-11-02",
    ]);
  });

  test("what is wiped no longer counts as declared", () => {
    const { noted } = typing(null, ["PER-1", "days:2026-11", 7], ["PER-1", "days:2026-11", null]);
    expect(noted[1]?.declarations.map(({ how }) => how)).toEqual(["withdrawn"]);
  });

  test("what stands in grey and is typed again stays grey: only a tick confirms it, as the sheet and a file have it", () => {
    const { workbook, noted } = typing(
      "paul@amhs.example",
      ["PER-1", "days:2026-11", 13],
      ["PER-1", "days:2026-12", 15],
      ["PER-1", "days:2026-12", 10],
      ["PER-1", "same", true],
      ["PER-1", "days:2027-01", 10],
      ["PER-1", "same", false],
    );
    expect(noted.map(({ declarations: all }) => all.map(({ month, how }) => `${month} ${how}`))).toEqual([
      [],
      ["2026-12 entered"],
      ["2026-12 withdrawn"],
      ["2026-11 copied", "2026-12 copied", "2027-01 copied"],
      ["2027-01 entered"],
      ["2026-11 withdrawn", "2026-12 withdrawn", "2027-01 withdrawn"],
    ]);
    expect(shown(workbook, "PER-1")).toEqual(["offered 13 ? ?", "offered 10 ? ?", "offered 10 ? ?"]);
  });

  test("what was declared is needed where something may be taken back: a tick, a wiped cell, a value in grey", () => {
    const [, block] = campaign.blocks;
    const needed = (key: string, cell: Cell): boolean => {
      const typed = typedIn(fresh, campaign, ["PER-1", key, cell]);
      const { sheet, ...at } = placeOfPerson(typed, campaign, "PER-1", key);
      const found = block && findBlock(typed, campaign, block);
      if (!found || !block || sheet !== block.sheet) throw new Error("no block");
      return needsDeclarations(found, { ...at, lastRow: at.row, lastColumn: at.column });
    };
    expect(
      [
        ["same", true] as const,
        ["days:2026-11", null] as const,
        ["days:2026-11", 13] as const,
        ["days:2026-11", 7] as const,
        ["comment", "x"] as const,
      ].map(([key, cell]) => needed(key, cell)),
    ).toEqual([true, true, true, false, false]);
  });

  test("an edit elsewhere is nobody's", () => {
    const area = { row: 0, column: 0, lastRow: 9, lastColumn: 9 };
    expect(noteEdit(fresh, { sheet: declarations, area, by: null, on: "2026-11-02" })).toBeNull();
    const others = {
      ...fresh,
      sheets: fresh.sheets.filter(({ name }) => sheetNamed(fresh, name)?.hidden !== true),
    };
    expect(noteEdit(others, { sheet: "Paul Martin", area, by: null, on: "2026-11-02" })).toBeNull();
  });
});
