import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import { contentAt, formulasOf } from "../workbook/cell-content.ts";
import type { Change, Plan } from "../workbook/change.ts";
import { governedName } from "../workbook/governed-name.ts";
import { locate } from "../workbook/locate.ts";
import { memoryHost } from "../workbook/memory-host.ts";
import { plainSheet, sheetNamed, type Sheet, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { diffRows } from "./diff-rows.ts";
import { journalPlace, readJournal } from "./journal.ts";
import { proposeUndo } from "./undo.ts";

const because = message("test");
const why = { by: "test", because };
const stamp = { by: "Ana", at: "2026-11-22T10:00:00Z" };

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.integer(),
  fc.string({ minLength: 1 }),
  fc.constantFrom("=cmd|' /C calc'!A0", "+1", "@x", '"quoted"', "json 1/2 x", "day 2026-01-01", "12", "TRUE"),
  fc.constant({ date: "2026-02-28" }),
  fc.constant({ error: "#N/A" }),
);

const keys = ["id", "name", "budget", "sponsor", "score"] as const;

/** A portfolio with a title above, a note beside and a native table or not. */
const portfolio: fc.Arbitrary<{ workbook: Workbook; ids: readonly string[] }> = fc
  .record({
    above: fc.nat(3),
    left: fc.nat(2),
    native: fc.boolean(),
    formulas: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ above, left, native, formulas, rows }) => {
    const ids = rows.map((_, index) => `P-${index + 1}`);
    const pad: Cell[] = Array.from({ length: left }, () => null);
    const title = Array.from({ length: above }, (_, row): Cell[] => (row === 0 ? ["Portefeuille"] : []));
    const body = rows.map((cells, index): Cell[] => [...pad, ids[index] ?? "", ...cells]);
    const area = {
      row: above,
      column: left,
      lastRow: above + rows.length,
      lastColumn: left + keys.length - 1,
    };
    const sheet = {
      ...plainSheet("Projets", [...title, [...pad, ...keys.map((key) => key.toUpperCase())], ...body]),
      tables: native ? [{ name: "T", area }] : [],
      formulas: formulas
        ? [{ row: above + 1, column: left + 2, formula: "=1+1", value: "known" as const }]
        : [],
    };
    const names = keys.map((key, index) => ({
      name: governedName("projects", key),
      sheet: "Projets",
      position: { row: above, column: left + index },
    }));
    const other = { ...plainSheet("Notes", [["à garder", 1]]), formulas: [] };
    return { workbook: { sheets: [sheet, other], names, source: "test" }, ids };
  });

/** Everything in a workbook but the journal, without what cannot be seen: empty ends of rows. */
function seen(workbook: Workbook) {
  const journal = journalPlace(workbook)?.sheet.name;
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== journal);
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: trimmed(
        sheet.rows.map((row, at) =>
          trimmed(
            row.map((_, column) => shown(sheet, at, column)),
            null,
          ),
        ),
        "[]",
      ),
      formulas: [...formulasOf(sheet).values()]
        .map(({ row, column, formula }) => [row, column, formula])
        .sort(),
      tables: sheet.tables,
      dress: sheet.dress ?? null,
    })),
    names: workbook.names.filter(({ name }) => !name.startsWith("jalon.journal.")),
  };
}

/** Results of formulas do not count: nobody calculates here. */
function shown(sheet: Sheet, row: number, column: number): Cell {
  const content = contentAt(sheet, { row, column });
  return "formula" in content || content.value === "" ? null : content.value;
}

function trimmed<T>(values: readonly T[], empty: unknown): readonly T[] {
  const kept = [...values];
  const isEmpty = (value: T | undefined) => value === empty || JSON.stringify(value) === empty;
  while (kept.length > 0 && isEmpty(kept[kept.length - 1])) kept.pop();
  return kept;
}

const setCells = fc.array(
  fc.record({
    row: fc.nat(7),
    column: fc.constantFrom("name", "budget", "sponsor", "score"),
    after: cell,
    isFormula: fc.boolean(),
  }),
  { maxLength: 12 },
);

const steps = fc.record({
  cells: setCells,
  addedRows: fc.array(fc.record({ name: cell, budget: cell }), { maxLength: 3 }),
  addedColumn: fc.boolean(),
  addedSheet: fc.boolean(),
  dressed: fc.boolean(),
});

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function cellChanges(workbook: Workbook, ids: readonly string[], cells: Steps["cells"]): readonly Change[] {
  const table = locate(workbook, null).get("projects");
  const sheet = sheetNamed(workbook, "Projets");
  if (!table || !sheet) throw new Error("no table");
  const changes = new Map<string, Change>();
  for (const { row, column, after: value, isFormula } of cells) {
    const id = ids[row % ids.length] ?? "";
    const at = { row: table.rows.get(id) ?? 0, column: table.columns.get(column) ?? 0 };
    const after = isFormula ? { formula: `=${JSON.stringify(value)}` } : { value };
    const before = contentAt(sheet, at);
    changes.set(id + column, {
      kind: "set-cell",
      table: "projects",
      row: { id },
      column,
      before,
      after,
      ...why,
    });
  }
  return [...changes.values()];
}

function rankChanges(ids: readonly string[]): readonly Change[] {
  const set = ids.map((id, rank): Change => {
    const cells = { before: { value: null }, after: { value: rank + 1 } };
    return { kind: "set-cell", table: "projects", row: { id }, column: "rank", ...cells, ...why };
  });
  return [{ kind: "add-column", table: "projects", column: "rank", heading: "Rang", ...why }, ...set];
}

const criteria: Change = {
  kind: "add-sheet",
  table: "criteria",
  sheet: "Critères",
  columns: [
    { column: "id", heading: "Code" },
    { column: "weight", heading: "Poids" },
  ],
  rows: [
    ["C-1", 3],
    ["C-2", null],
  ],
  ...why,
};
const after = { width: 12, note: "=x" };
const dress: Change = { kind: "dress", table: "projects", column: "budget", before: null, after, ...why };

function planFor(workbook: Workbook, ids: readonly string[], given: Steps): Plan {
  const added = given.addedRows.map((cells, index): Change => {
    return { kind: "add-row", table: "projects", id: `N-${index}`, cells, ...why };
  });
  const changes = [
    ...cellChanges(workbook, ids, given.cells),
    ...added,
    ...(given.addedColumn ? rankChanges(ids) : []),
    ...(given.addedSheet ? [criteria] : []),
    ...(given.dressed ? [dress] : []),
  ];
  return { title: because, changes };
}

test("undo gives back the same workbook but for the journal, and undoing the undo what the plan had made", async () => {
  await fc.assert(
    fc.asyncProperty(portfolio, steps, async ({ workbook, ids }, given) => {
      const host = memoryHost(workbook);
      const plan = planFor(workbook, ids, given);
      const receipt = await applyPlan(host, plan, stamp);
      expect(receipt.skipped.filter((skip) => skip.because.code !== "skip-already-so")).toEqual([]);
      const made = host.workbook();
      expect(receipt.entry === "").toBe(receipt.applied.length === 0);
      if (receipt.entry === "") {
        expect(made).toEqual(workbook);
        return;
      }
      const undo = proposeUndo(made, receipt.entry);
      if (!("changes" in undo)) throw new Error(undo.code);
      const back = await applyPlan(host, undo, stamp);
      expect(back.skipped).toEqual([]);
      expect(seen(host.workbook())).toEqual(seen(workbook));
      expect(readJournal(host.workbook()).map(({ state }) => state)).toEqual(["undone", "applied"]);
      const redo = proposeUndo(host.workbook(), back.entry);
      if (!("changes" in redo)) throw new Error(redo.code);
      expect((await applyPlan(host, redo, stamp)).skipped).toEqual([]);
      expect(seen(host.workbook())).toEqual(seen(made));
    }),
  );
});

test("applying the same plan again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(portfolio, steps, async ({ workbook, ids }, given) => {
      const host = memoryHost(workbook);
      const plan = planFor(workbook, ids, given);
      await applyPlan(host, plan, stamp);
      const made = host.workbook();
      const again = await applyPlan(host, plan, stamp);
      expect(again.applied).toEqual([]);
      expect(new Set(again.skipped.map(({ because: { code } }) => code))).toEqual(
        new Set(
          again.skipped.length > 0
            ? again.skipped.map((skip) =>
                skip.change.kind === "add-column" ? "skip-column-there" : "skip-already-so",
              )
            : [],
        ),
      );
      expect(host.workbook()).toEqual(made);
    }),
  );
});

test("a difference that was applied is no difference any more", async () => {
  const wantedCells = fc.record({ name: cell, score: cell });
  await fc.assert(
    fc.asyncProperty(portfolio, fc.array(wantedCells, { maxLength: 8 }), async ({ workbook, ids }, cells) => {
      const host = memoryHost(workbook);
      const wanted = ids.map((id, index) => ({ id, cells: cells[index] ?? {} }));
      const propose = () => {
        const table = locate(host.workbook(), null).get("projects");
        return table ? diffRows(host.workbook(), table, wanted, "test", () => because) : [];
      };
      await applyPlan(host, { title: because, changes: propose() }, stamp);
      expect(propose()).toEqual([]);
    }),
  );
});
