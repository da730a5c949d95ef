import { plainSheet, type Cell, type Edit, type Workbook } from "@jalon/core";
import { portfolioFixture, seenIn } from "@jalon/host-contract";
import { describe, expect, test } from "vitest";
import { believe, type Belief } from "../sidebar/belief.ts";
import type {
  EditsPiece,
  OpenedWorkbook,
  Stamps,
  WorkbookPiece,
  Written,
} from "../src/server/server-calls.ts";
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

const heading = { sheet: "Projets", row: 2, lastRow: 2 };
const nothing: EditsPiece = { edits: [], relied: { rows: [], facts: [] }, more: false };

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

  test("a reading that has begun goes on as it began, whoever types meanwhile, and the workbook is read once", async () => {
    const given = large(3000);
    const script = openRealScript(given);
    const opened = (await script.callFromPage("openWorkbook")) as OpenedWorkbook;
    const next = opened.next ?? expect.unreachable();
    const was = script.world.counts.byMember.get("Range.getValues");
    ownCell(script.world.sheets[1] ?? expect.unreachable(), 2999, 0).value = "entre-temps";
    const piece = (await script.callFromPage("readPiece", [next, opened.revision])) as WorkbookPiece;
    expect([piece.revision, piece.parts[0]?.rows[0]]).toEqual([
      opened.revision,
      given.sheets[1]?.rows[next.row],
    ]);
    expect(script.world.counts.byMember.get("Range.getValues")).toBe(was);
    script.world.cache.clear();
    const again = (await script.callFromPage("readPiece", [next, opened.revision])) as WorkbookPiece;
    expect(again.revision).not.toBe(opened.revision);
    expect(again.parts).toEqual(piece.parts);
  });

  test("where Google keeps nothing of it, a reading goes on all the same", async () => {
    const given = large(1500);
    const script = openRealScript(given);
    const opened = (await script.callFromPage("openWorkbook")) as OpenedWorkbook;
    const puts = script.world.counts.byMember.get("Cache.put") ?? 0;
    expect(puts).toBeGreaterThan(3);
    const other = openRealScript(given);
    const calls = script.world.counts.calls;
    for (const failAt of [calls, calls - 5]) {
      other.world.counts.calls = 0;
      other.world.failAt = failAt;
      expect(await other.callFromPage("openWorkbook")).toEqual(opened);
    }
    other.world.failAt = null;
    expect(seenIn((await readThrough(other)).workbook)).toEqual(seenIn(given));
  });

  test("as long as nobody changes anything, each look sees what was read; every other value is seen", async () => {
    const script = openRealScript({
      ...portfolioFixture(),
      sheets: [...portfolioFixture().sheets, ...large(3).sheets],
    });
    const { opened } = await readThrough(script);
    const look = async () => ((await script.run("readStamps")) as Stamps).values;
    expect([await look(), await look()]).toEqual([opened.stamp, opened.stamp]);
    const [sheet, outside] = script.world.sheets;
    if (!sheet || !outside) throw new Error("the fixture has two sheets");
    ownCell(outside, 3, 2).value = "hors du registre";
    expect(await look()).toBe(opened.stamp);
    ownCell(sheet, 3, 2).value = "autre";
    const changed = await look();
    expect(changed).not.toBe(opened.stamp);
    outside.name = "Renommée";
    expect(await look()).not.toBe(changed);
    expect(await look()).toBe((await readThrough(script)).opened.stamp);
  });

  test("where nothing is governed yet, every sheet is looked at", async () => {
    const script = openRealScript(large(3));
    const before = await script.run("readStamps");
    ownCell(script.world.sheets[2] ?? expect.unreachable(), 0, 0).value = "autre fin";
    expect(await script.run("readStamps")).not.toEqual(before);
  });

  test("a piece of a sheet that is gone is empty", async () => {
    const script = openRealScript(portfolioFixture());
    expect(await script.run("readPiece", [{ sheet: "Partie", row: 0 }, ""])).toMatchObject({
      parts: [],
      next: null,
    });
  });
});

describe("writing through the server's functions", () => {
  const pieceOn = (belief: Belief, edits: readonly Edit[], more = false): EditsPiece => {
    return { edits, relied: belief.relianceOf(edits, [heading]), more };
  };

  test("edits are made on what was read, and the next piece on what the first one left", async () => {
    const script = openRealScript(portfolioFixture());
    const belief = believe((await readThrough(script)).workbook);
    const first = (await script.run("writeEdits", [pieceOn(belief, [write("un")], true)])) as Written;
    expect(first).toMatchObject({ made: 1, problem: null });
    expect(await script.run("writeEdits", [pieceOn(belief, [write("trop tôt")])])).toMatchObject({
      hostProblem: "sheets-moved-on",
    });
    if (first.after) belief.learn(first.after);
    const again = pieceOn(belief, [write("deux"), write("trois")]);
    expect(await script.run("writeEdits", [again])).toEqual({ made: 2, problem: null, after: null });
    expect(workbookOf(script.world).sheets[0]?.rows[3]?.[2]).toBe("trois");
    const { byMember } = script.world.counts;
    expect([byMember.get("Lock.tryLock"), byMember.get("Lock.releaseLock")]).toEqual([4, 4]);
  });

  test.each([
    { name: "in another row", row: 4, column: 3, want: "Écrit" },
    { name: "below the table", row: 40, column: 0, want: "Écrit" },
    { name: "in the row that is written to", row: 3, column: 7, want: "Guichet unique" },
    { name: "in the headings", row: 2, column: 5, want: "Guichet unique" },
  ])("what somebody types meanwhile $name", async ({ row, column, want }) => {
    const script = openRealScript(portfolioFixture());
    const belief = believe((await readThrough(script)).workbook);
    const [sheet] = script.world.sheets;
    if (sheet) ownCell(sheet, row, column).value = "entre-temps";
    const answer = await script.run("writeEdits", [pieceOn(belief, [write("Écrit")])]);
    expect(answer).toMatchObject(
      want === "Écrit" ? { made: 1, problem: null } : { hostProblem: "sheets-moved-on" },
    );
    const now = workbookOf(script.world).sheets[0]?.rows ?? [];
    expect([now[3]?.[2], now[row]?.[column]]).toEqual([want, "entre-temps"]);
  });

  test("while somebody else's writing goes on it waits, and then says so", async () => {
    const script = openRealScript(portfolioFixture(), { lockedByAnother: true });
    expect(await script.run("openWorkbook")).toMatchObject({ hostProblem: "sheets-busy" });
    const answer = await script.run("writeEdits", [nothing]);
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
    const belief = believe((await readThrough(script)).workbook);
    const [sheet] = script.world.sheets;
    sheet?.protections.push({ area: null, editors: [], description: "", warningOnly: false });
    script.world.user = "bo@exemple.fr";
    const answer = await script.run("writeEdits", [pieceOn(belief, [write("non")], true)]);
    expect(answer).toMatchObject({ made: 0, after: null, problem: { hostProblem: "sheets-protected" } });
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
