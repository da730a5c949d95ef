import { plainSheet, type Cell, type Workbook } from "@jalon/core";
import { portfolioFixture, seenIn } from "@jalon/host-contract";
import { describe, expect, test } from "vitest";
import type { Written } from "../src/server/server-calls.ts";
import { workbookOf } from "./apps-script/core-book.ts";
import { ownCell } from "./apps-script/sheet-state.ts";
import { openRealScript } from "./real-script.ts";
import { readThrough } from "./server-host.ts";

const large = (rows: number): Workbook => ({
  source: "grand",
  names: [],
  sheets: [
    plainSheet("Vide", []),
    {
      ...plainSheet(
        "Grande",
        Array.from({ length: rows }, (_, row): Cell[] => [
          `P-${row}`,
          "é".repeat(400),
          row,
          { date: "2026-11-27" },
        ]),
      ),
      formulas: [{ row: 3, column: 2, formula: "=A1", value: "known" }],
    },
    plainSheet("Petite", [["fin"]]),
  ],
});

const write = (value: Cell) => ({
  kind: "write" as const,
  sheet: "Projets",
  row: 3,
  column: 2,
  content: { value },
});

describe("reading through the server's functions", () => {
  test("a small workbook is one piece, and is what is there", async () => {
    const script = openRealScript(portfolioFixture());
    const { workbook, pieces } = await readThrough(script);
    expect(pieces).toHaveLength(1);
    expect(seenIn(workbook)).toEqual(seenIn(portfolioFixture()));
  });

  test("a large one comes in pieces of at most 1,000,000 bytes, none of its rows lost or told twice", async () => {
    const given = large(3000);
    const script = openRealScript(given);
    const { workbook, pieces } = await readThrough(script);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces)
      expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThanOrEqual(1_000_000);
    expect(seenIn(workbook)).toEqual(seenIn(given));
  });

  test("every change gives another revision, and none the same", async () => {
    const script = openRealScript(portfolioFixture());
    const first = await script.run("readStamps");
    expect(await script.run("readStamps")).toEqual(first);
    const [sheet] = script.world.sheets;
    if (sheet) ownCell(sheet, 3, 2).value = "autre";
    expect(await script.run("readStamps")).not.toEqual(first);
  });

  test("a piece of a sheet that is gone is empty", async () => {
    const script = openRealScript(portfolioFixture());
    expect(await script.run("readPiece", [{ sheet: "Partie", row: 0 }])).toMatchObject({
      parts: [],
      next: null,
    });
  });
});

describe("writing through the server's functions", () => {
  test("edits are made on what was read, and the next piece is written on that", async () => {
    const script = openRealScript(portfolioFixture());
    const { revision } = await readThrough(script);
    const first = (await script.run("writeEdits", [{ revision, edits: [write("un")] }])) as Written;
    expect(first).toMatchObject({ made: 1, problem: null });
    const again = { revision: first.revision, edits: [write("deux"), write("trois")] };
    expect(await script.run("writeEdits", [again])).toMatchObject({ made: 2, problem: null });
    expect(workbookOf(script.world).sheets[0]?.rows[3]?.[2]).toBe("trois");
    const { byMember } = script.world.counts;
    expect([byMember.get("Lock.tryLock"), byMember.get("Lock.releaseLock")]).toEqual([3, 3]);
  });

  test("when somebody changed anything meanwhile, none is made", async () => {
    const script = openRealScript(portfolioFixture());
    const { revision } = await readThrough(script);
    const [sheet] = script.world.sheets;
    if (sheet) ownCell(sheet, 4, 3).value = "entre-temps";
    const answer = await script.run("writeEdits", [{ revision, edits: [write("perdu")] }]);
    expect(answer).toMatchObject({ hostProblem: "sheets-moved-on" });
    expect(workbookOf(script.world).sheets[0]?.rows[3]?.[2]).toBe("Guichet unique");
  });

  test("while somebody else's writing goes on it waits, and then says so", async () => {
    const script = openRealScript(portfolioFixture(), { lockedByAnother: true });
    expect(await script.run("openWorkbook")).toMatchObject({ hostProblem: "sheets-busy" });
    const answer = await script.run("writeEdits", [{ revision: "", edits: [] }]);
    expect(answer).toMatchObject({ hostProblem: "sheets-busy" });
  });

  test("the lock is let go also when Google refuses", async () => {
    const script = openRealScript(portfolioFixture());
    script.world.failAt = 5;
    expect(await script.run("openWorkbook")).toMatchObject({ hostProblem: "sheets-busy" });
    const { byMember } = script.world.counts;
    expect([byMember.get("Lock.tryLock"), byMember.get("Lock.releaseLock")]).toEqual([1, 1]);
  });

  test("what Google protects from the user stays, and it is said in words", async () => {
    const script = openRealScript(portfolioFixture());
    const { revision } = await readThrough(script);
    const [sheet] = script.world.sheets;
    sheet?.protections.push({ area: null, editors: [], description: "", warningOnly: false });
    script.world.user = "bo@exemple.fr";
    const answer = await script.run("writeEdits", [{ revision, edits: [write("non")] }]);
    expect(answer).toMatchObject({ made: 0, revision, problem: { hostProblem: "sheets-protected" } });
  });
});

describe("what the pane asks beside", () => {
  test("who is working, in which language, and how they want the pane", async () => {
    const script = openRealScript(null, { user: "ana@exemple.fr", userLocale: "en" });
    const unknown = { email: "ana@exemple.fr", language: "en", choice: null };
    expect(await script.run("signedInUser")).toEqual(unknown);
    expect(await script.run("rememberChoice", [{ language: "fr", theme: "dark" }])).toBeNull();
    expect(await script.run("signedInUser")).toEqual({
      ...unknown,
      choice: { language: "fr", theme: "dark" },
    });
    script.world.user = "bo@exemple.fr";
    expect(await script.run("signedInUser")).toMatchObject({ email: "bo@exemple.fr", choice: null });
  });

  test("a mapping is shared between the user's windows, however large, and its stamp tells of it", async () => {
    const script = openRealScript();
    const mapping = { language: "fr", tables: Array.from({ length: 4000 }, (_, at) => `table ${at} é`) };
    const before = (await script.run("readStamps")) as { readonly mapping: string };
    expect(await script.run("keptMapping")).toEqual({ mapping: null });
    expect(await script.run("keepMapping", [mapping])).toBeNull();
    expect(await script.run("keptMapping")).toEqual({ mapping });
    expect(await script.run("readStamps")).not.toMatchObject({ mapping: before.mapping });
    await script.run("keepMapping", [null]);
    expect(await script.run("keptMapping")).toEqual({ mapping: null });
  });

  test("a cell is shown, the last one where the sheet no longer reaches so far; a sheet that is gone is said", async () => {
    const script = openRealScript(portfolioFixture());
    expect(await script.run("goTo", [{ sheet: "Projets", row: 3, column: 4 }])).toBeNull();
    expect(script.world.shown.selected).toEqual({ sheet: "Projets", a1: "E4" });
    await script.run("goTo", [{ sheet: "Projets", row: 5000, column: 0 }]);
    expect(script.world.shown.selected?.a1).toBe("A1000");
    const gone = await script.run("goTo", [{ sheet: "Partie", row: 0, column: 0 }]);
    expect(gone).toMatchObject({ hostProblem: "sheets-sheet-gone" });
  });

  test("the wide dialog opens, in the user's language", async () => {
    const script = openRealScript();
    expect(await script.run("openDialog", ["en"])).toBeNull();
    expect(script.world.shown.dialogs).toEqual([
      { file: "sidebar", title: "Jalon, wide", width: 1100, height: 720 },
    ]);
  });
});
