import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { message } from "../foundation/message.ts";
import type { Change } from "../workbook/change.ts";
import { governedName } from "../workbook/governed-name.ts";
import { applyEdits } from "../workbook/memory.ts";
import { memoryHost, type MemoryHost } from "../workbook/memory-host.ts";
import { plainSheet, sheetNamed, type Workbook } from "../workbook/workbook.ts";
import { applyPlan } from "./apply.ts";
import { tableOf } from "../register/schema/schema.ts";
import { archiveJournal } from "./archive.ts";
import { journalLines, readJournal } from "./journal.ts";
import { journalColumns } from "./journal-columns.ts";
import { readContent, writtenContent } from "./journal-text.ts";
import { proposeUndo } from "./undo.ts";

const stamp = { by: "Ana", at: "2026-11-22T10:00:00Z", language: "fr" as const };
const why = { by: "test", because: message("undo-because", { entry: "0" }) };
const plain = { numRuns: 300 };

describe("what the journal keeps of a cell", () => {
  const content = fc.oneof(
    fc.record({
      value: fc.oneof(
        fc.string(),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.constant({ date: "2026-01-31" }),
        fc.constant({ error: "#REF!" }),
      ),
    }),
    fc.record({ formula: fc.string().map((text) => `=${text}`) }),
  );

  test("is read back the same", () => {
    fc.assert(
      fc.property(content, (given) => {
        expect(readContent(writtenContent(given)?.cell ?? null)).toEqual(given);
      }),
      plain,
    );
  });

  test("is never taken for a formula, a number or a date", () => {
    fc.assert(
      fc.property(content, (given) => {
        const { cell } = writtenContent(given) ?? { cell: null };
        if (typeof cell === "string") expect(cell).toMatch(/^("|text |day |error |formula )/);
      }),
      plain,
    );
    expect(writtenContent({ value: "=1+1" })).toEqual({ cell: '"=1+1"' });
    expect(writtenContent({ formula: "=1+1" })).toEqual({ cell: "formula =1+1" });
  });

  test("is whole for the longest text of a cell short of its mark, and refused past it", () => {
    const long = `${"\n".repeat(32_000)}x`;
    expect(readContent(writtenContent({ value: long })?.cell ?? null)).toEqual({ value: long });
    expect(writtenContent({ value: "x".repeat(40_000) })).toBe(null);
  });
});

function portfolio(keys: readonly string[], rows: readonly (readonly Cell[])[]): Workbook {
  const names = keys.map((key, column) => ({
    name: governedName("projects", key),
    sheet: "Projets",
    position: { row: 0, column },
  }));
  return { sheets: [plainSheet("Projets", [keys, ...rows])], names, source: "test" };
}

function setCell(id: string, column: string, before: Cell, after: Cell): Change {
  return {
    kind: "set-cell",
    table: "projects",
    row: { id },
    column,
    before: { value: before },
    after: { value: after },
    ...why,
  };
}

function apply(host: MemoryHost, ...changes: readonly Change[]) {
  return applyPlan(host, { title: message("finish-plan", { entry: "9", what: "x" }), changes }, stamp);
}

test("cells of the user take one row each, a run of a computed column one row", async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `P-${index}`);
  const host = memoryHost(
    portfolio(
      ["id", "name", "score"],
      ids.map((id) => [id, `Projet ${id}`, null]),
    ),
  );
  await apply(host, ...ids.slice(0, 3).map((id) => setCell(id, "name", `Projet ${id}`, "X")));
  await apply(host, ...ids.map((id, index) => setCell(id, "score", null, index)));
  const [first, second] = readJournal(host.workbook());
  expect([first?.lines.length, second?.lines.length]).toEqual([3, 1]);
  expect(first?.lines[0]).toMatchObject({
    entry: "1",
    by: "Ana",
    at: stamp.at,
    what: "Terminer l’opération n° 9\u202f: x",
    state: "applied",
    row: "P-0",
    name: "X",
    before: '"Projet P-0"',
    because: "Retour à l’état d’avant l’opération n° 0.",
  });
  const undo = proposeUndo(host.workbook(), "2");
  expect("changes" in undo && undo.changes.length).toBe(50);
});

test("comments are never journaled, and undo says that they stay", async () => {
  const host = memoryHost(portfolio(["id", "comment", "sponsor"], [["P-1", null, null]]));
  await apply(host, setCell("P-1", "comment", null, "malade"), setCell("P-1", "sponsor", null, "B"));
  expect(JSON.stringify(journalLines(host.workbook()))).not.toContain("malade");
  const undo = proposeUndo(host.workbook(), "1");
  if (!("changes" in undo)) throw new Error(undo.code);
  expect(undo.title).toMatchObject({ code: "undo-plan-partly", values: { left: 1 } });
  await applyPlan(host, undo, stamp);
  expect(sheetNamed(host.workbook(), "Projets")?.rows[1]).toEqual(["P-1", "malade", null]);
});

test("a sheet of the user's that is called like the journal is left alone", async () => {
  const workbook = portfolio(["id", "sponsor"], [["P-1", null]]);
  const mine = plainSheet("Journal Jalon", [["Cher journal"]]);
  const host = memoryHost({ ...workbook, sheets: [...workbook.sheets, mine] });
  await apply(host, setCell("P-1", "sponsor", null, "B"));
  expect(host.workbook().sheets.map(({ name }) => name)).toEqual([
    "Projets",
    "Journal Jalon",
    "Journal Jalon 2",
  ]);
  expect(sheetNamed(host.workbook(), "Journal Jalon")).toEqual(mine);
});

test("what was said of an entry that is not there, or has nothing left, is a message", async () => {
  const host = memoryHost(portfolio(["id", "sponsor"], [["P-1", null]]));
  expect(proposeUndo(host.workbook(), "1")).toMatchObject({ code: "journal-entry-not-found" });
  await apply(host, setCell("P-1", "sponsor", null, "B"));
  const undo = proposeUndo(host.workbook(), "1");
  if ("changes" in undo) await applyPlan(host, undo, stamp);
  expect(proposeUndo(host.workbook(), "1")).toMatchObject({ code: "journal-nothing-to-undo" });
});

test("the oldest entries leave whole, and what stays can still be undone", async () => {
  const host = memoryHost(
    portfolio(
      ["id", "sponsor"],
      [
        ["P-1", 0],
        ["P-2", 0],
      ],
    ),
  );
  for (let value = 0; value < 5; value += 1) {
    await apply(
      host,
      setCell("P-1", "sponsor", value, value + 1),
      setCell("P-2", "sponsor", value, value + 1),
    );
  }
  expect(archiveJournal(host.workbook(), 10)).toBe(null);
  const archive = archiveJournal(host.workbook(), 5);
  expect(archive?.rows.slice(1).map((row) => row[0])).toEqual([1, 1, 2, 2, 3, 3]);
  expect(archive?.rows[0]?.[0]).toBe("N°");
  host.replace(applyEdits(host.workbook(), archive?.edits ?? []));
  expect(readJournal(host.workbook()).map(({ entry }) => entry)).toEqual(["4", "5"]);
  const receipt = await apply(host, setCell("P-1", "sponsor", 5, 6));
  expect(receipt.entry).toBe("6");
  const undo = proposeUndo(host.workbook(), "6");
  if ("changes" in undo) await applyPlan(host, undo, stamp);
  expect(sheetNamed(host.workbook(), "Projets")?.rows[1]).toEqual(["P-1", 5]);
});

test("a new sheet with comments goes again whole, and stays once somebody changed a comment", async () => {
  const columns = ["id", "comment"].map((column) => ({ column, heading: column }));
  const rows = [
    ["R-1", "malade"],
    ["R-2", null],
  ];
  const reports: Change = {
    kind: "add-sheet",
    table: "statusReports",
    sheet: "Points",
    columns,
    rows,
    ...why,
  };
  for (const touched of [false, true]) {
    const host = memoryHost(portfolio(["id"], [["P-1"]]));
    const { entry } = await apply(host, reports);
    expect(JSON.stringify(journalLines(host.workbook()))).not.toContain("malade");
    const at = { kind: "write", sheet: "Points", row: 2, column: 1, content: { value: "mieux" } } as const;
    if (touched) await host.writeEdits([at]);
    const undo = proposeUndo(host.workbook(), entry);
    if ("changes" in undo) await applyPlan(host, undo, stamp);
    expect(sheetNamed(host.workbook(), "Points") !== undefined).toBe(touched);
  }
});

test("the schema describes the journal's columns as they are", () => {
  const described = (tableOf("journal")?.fields ?? []).map(({ key, heading }) => [key, heading]);
  expect(described).toEqual(Object.entries(journalColumns));
});
