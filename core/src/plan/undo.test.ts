import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import type { Change } from "../workbook/change.ts";
import { addressOfRow } from "../workbook/locate.ts";
import type { Mapping } from "../workbook/mapping.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { plainSheet, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { readJournal } from "./journal.ts";
import { proposeUndo } from "./undo.ts";

const because = message("test");
const why = { by: "test", because };
const stamp = { by: "Ana", at: "2026-11-22T10:00:00Z" };

/** The first sheet's cells without empty ends of rows. */
function shownRows(workbook: Workbook): readonly (readonly Cell[])[] {
  return (workbook.sheets[0]?.rows ?? []).map((row) => row.filter((cell) => cell !== null));
}

const ungoverned: Mapping = {
  schemaVersion: 1,
  language: "fr",
  tables: [
    {
      table: "projects",
      sheet: "Projets",
      headingRow: 0,
      lastHeadingRow: 0,
      firstRow: 1,
      lastRow: 2,
      transposed: false,
      confidence: 1,
      because,
      columns: ["name", "budget"].map((field, column) => ({
        column,
        heading: field,
        field,
        confidence: 1,
        because,
      })),
    },
  ],
};

test("ids given to rows that had none, with repairs in the same plan, are taken back whole", async () => {
  const sheet = plainSheet("Projets", [
    ["name", "budget"],
    ["A", "1 000"],
    ["B", 2],
  ]);
  const workbook: Workbook = { sheets: [sheet], names: [], source: "test" };
  const host = memoryHost(workbook);
  const id = (row: number): Change => {
    return {
      kind: "set-cell",
      table: "projects",
      row: addressOfRow(sheet, row),
      column: "id",
      before: { value: null },
      after: { value: `P-${row}` },
      ...why,
    };
  };
  const changes: Change[] = [
    {
      kind: "set-cell",
      table: "projects",
      row: addressOfRow(sheet, 1),
      column: "budget",
      before: { value: "1 000" },
      after: { value: 1000 },
      ...why,
    },
    id(1),
    id(2),
    { kind: "add-column", table: "projects", column: "id", heading: "ID", ...why },
    { kind: "govern-column", table: "projects", column: "budget", heading: "budget", ...why },
  ];
  const given = { ...stamp, mapping: ungoverned };
  const receipt = await applyPlan(host, { title: because, changes }, given);
  expect(receipt.skipped).toEqual([]);
  expect(host.workbook().sheets[0]?.rows).toEqual([
    ["name", "budget", "ID"],
    ["A", 1000, "P-1"],
    ["B", 2, "P-2"],
  ]);
  const undo = proposeUndo(host.workbook(), receipt.entry, ungoverned);
  if (!("changes" in undo)) throw new Error(undo.code);
  const back = await applyPlan(host, undo, given);
  expect(back.skipped).toEqual([]);
  expect(shownRows(host.workbook())).toEqual([
    ["name", "budget"],
    ["A", "1 000"],
    ["B", 2],
  ]);
  expect(host.workbook().names.filter(({ name }) => name.startsWith("jalon.projects."))).toEqual([]);
  expect(readJournal(host.workbook()).map(({ state }) => state)).toEqual(["undone", "applied"]);
  const redo = proposeUndo(host.workbook(), back.entry, ungoverned);
  if (!("changes" in redo)) throw new Error(redo.code);
  expect((await applyPlan(host, redo, given)).skipped).toEqual([]);
  expect(host.workbook().sheets[0]?.rows).toEqual([
    ["name", "budget", "ID"],
    ["A", 1000, "P-1"],
    ["B", 2, "P-2"],
  ]);
});
