import { describe, expect, test } from "vitest";
import { isHostProblem, plainSheet, say, type Cell, type Edit, type Workbook } from "@jalon/core";
import { apply, planOf, portfolioFixture, setCell } from "@jalon/host-contract";
import { excelWords } from "../src/index.ts";
import { workbookOf } from "./excel-host/core-book.ts";
import { HostError } from "./excel-host/host-error.ts";
import { writeValues } from "./excel-host/range.ts";
import { newest, oldest, openWorkbook, settled } from "./through-library.ts";

const oneSheet = (rows: readonly (readonly Cell[])[]): Workbook => {
  return { source: "Essai.xlsx", sheets: [plainSheet("Feuil1", rows)], names: [] };
};

const write = (row: number, column: number, value: Cell): Edit => {
  return { kind: "write", sheet: "Feuil1", row, column, content: { value } };
};

const problemFrom = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    if (isHostProblem(error)) return say(excelWords, "fr", error.message);
    throw error;
  }
  return "no problem";
};

const large = (rows: number, columns: number): Workbook => {
  const headings = Array.from({ length: columns }, (_, column) => `Colonne ${column}`);
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Cell => {
      if (column === 0) return `P-${row}`;
      return column % 3 === 0
        ? { date: "2026-03-01" }
        : column % 3 === 1
          ? row * column
          : `Texte ${row % 50}`;
    }),
  );
  return oneSheet([headings, ...body]);
};

describe("reading", () => {
  test.each(["1900", "1904"] as const)("days are days in files that count from %s", async (dateSystem) => {
    const rows = [[{ date: "1999-12-31" }, { date: "2026-03-01" }, 12]];
    const { host, excel } = openWorkbook(oneSheet(rows), { dateSystem });
    const serial = excel.book.sheets[0]?.cells[0]?.[1]?.value;
    expect(serial).toBe(dateSystem === "1900" ? 46082 : 44620);
    expect((await host.readWorkbook()).sheets[0]?.rows).toEqual(rows);
    await host.writeEdits([write(0, 2, { date: "2027-01-15" })]);
    expect(workbookOf(excel.book).sheets[0]?.rows[0]?.[2]).toEqual({ date: "2027-01-15" });
  });

  test("errors are errors, text that says the same is text", async () => {
    const { host } = openWorkbook(oneSheet([[{ error: "#N/A" }, "#N/A", "TRUE", true]]));
    expect((await host.readWorkbook()).sheets[0]?.rows).toEqual([[{ error: "#N/A" }, "#N/A", "TRUE", true]]);
  });

  test.each([oldest, newest])(
    "takes two questions, and lets go of all that was kept (1.%i)",
    async (level) => {
      const { host, excel } = openWorkbook(portfolioFixture(), { level });
      await host.readWorkbook();
      await settled();
      expect([excel.counts.requests, excel.kept()]).toEqual([2, 0]);
    },
  );

  test("a workbook of many sheets takes one question more", async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => plainSheet(`Feuille ${index}`, [[index]]));
    const { host, excel } = openWorkbook({ source: "x", sheets, names: [] });
    expect((await host.readWorkbook()).sheets.map(({ rows }) => rows[0]?.[0])).toEqual(
      sheets.map((_, index) => index),
    );
    expect(excel.counts.requests).toBe(3);
  });

  test("an Excel that stumbles over sheets that are not there is asked one thing after the other", async () => {
    const { host, excel } = openWorkbook(portfolioFixture());
    excel.fault = ({ request, action }) =>
      request === 1 && action === 3 ? new HostError("InvalidObjectPath", "no such object") : null;
    expect((await host.readWorkbook()).sheets).toHaveLength(2);
    expect(excel.counts.requests).toBe(4);
  });

  test("5,000 projects of 40 columns take one question for each further 5 MB, none of them larger", async () => {
    const workbook = large(5000, 40);
    const { host, excel } = openWorkbook(workbook);
    const read = await host.readWorkbook();
    expect(read.sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
    const { requests, bytesOut, largest } = excel.counts;
    expect(requests).toBeLessThanOrEqual(2 + Math.floor(bytesOut / (5 * 1024 * 1024)));
    expect(largest).toBeLessThan(5 * 1024 * 1024);
    await settled();
    expect(excel.kept()).toBe(0);
  });

  test("merged areas are told, also in sheets with commas in their names", async () => {
    const merges = [
      { row: 0, column: 0, lastRow: 1, lastColumn: 1 },
      { row: 3, column: 0, lastRow: 3, lastColumn: 2 },
    ];
    const sheet = { ...plainSheet("L'an 1, 2", [["a"], [], [], ["b", null, null]]), merges };
    const { host } = openWorkbook({ source: "x", sheets: [sheet], names: [] });
    expect((await host.readWorkbook()).sheets[0]?.merges).toEqual(merges);
  });

  test("reading and writing at the same time go in turn", async () => {
    const { host, excel } = openWorkbook(oneSheet([["a"]]));
    const all = [
      host.readWorkbook(),
      host.writeEdits([write(0, 0, "b")]),
      host.readWorkbook(),
      host.writeEdits([write(1, 0, "c")]),
    ];
    await Promise.all(all);
    expect(workbookOf(excel.book).sheets[0]?.rows).toEqual([["b"], ["c"]]);
    expect(await all[2]).toMatchObject({ sheets: [{ rows: [["b"]] }] });
  });

  test("long texts are read too: where Excel says that it is too much, fewer rows are asked for", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`P-${row}`, "x".repeat(20_000)]);
    const { host, excel } = openWorkbook(oneSheet(rows));
    expect((await host.readWorkbook()).sheets[0]?.rows).toEqual(rows);
    expect(excel.counts.requests).toBeLessThan(16);
  });
});

describe("writing", () => {
  test("a plan takes three calls in all, whatever its size", async () => {
    const projects = Array.from({ length: 300 }, (_, index) => ({
      id: `P-${index}`,
      name: `N${index}`,
      budget: index,
    }));
    const { host, excel } = openWorkbook(portfolioFixture({ projects }));
    await apply(host, planOf(setCell("P-0", "budget", 0, 1)));
    const before = excel.counts.requests;
    await apply(
      host,
      planOf(...projects.slice(1).map(({ id, budget }) => setCell(id, "budget", budget, -budget - 1))),
    );
    expect(excel.counts.requests - before).toBe(3);
  });

  test("200,000 cells go in requests of under 5 MB", async () => {
    const workbook = large(5000, 40);
    const { host, excel } = openWorkbook(oneSheet([]));
    await host.writeEdits([
      { kind: "write-block", sheet: "Feuil1", row: 0, column: 0, rows: workbook.sheets[0]?.rows ?? [] },
    ]);
    expect(workbookOf(excel.book).sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
    expect(excel.counts.largest).toBeLessThan(5 * 1024 * 1024);
    await settled();
    expect(excel.kept()).toBe(0);
  });

  test("a number, a day and a formula take the place of one another, in cells of any format", async () => {
    const { host, excel } = openWorkbook(oneSheet([["texte", { date: "2026-01-01" }, 5, "x"]]));
    excel.book.sheets[0]!.cells[0]![0]!.format = "@";
    excel.book.sheets[0]!.cells[0]![3]!.format = "@";
    await host.writeEdits([
      write(0, 0, 12),
      write(0, 1, 12),
      write(0, 2, { date: "2026-05-01" }),
      { kind: "write", sheet: "Feuil1", row: 0, column: 3, content: { formula: "=1+1" } },
    ]);
    const after = workbookOf(excel.book).sheets[0];
    expect(after?.rows[0]?.slice(0, 3)).toEqual([12, 12, { date: "2026-05-01" }]);
    expect(after?.formulas).toMatchObject([{ column: 3, formula: "=1+1" }]);
  });

  test("a sheet of the user's that is protected is named, and nothing is written at all", async () => {
    const { host, excel } = openWorkbook(portfolioFixture());
    excel.book.sheets[0]!.isProtected = true;
    const before = workbookOf(excel.book);
    const receipt = await apply(host, planOf(setCell("P-001", "budget", 1250000.5, 1)));
    expect(receipt.applied).toEqual([]);
    expect(receipt.interrupted && say(excelWords, "fr", receipt.interrupted.message)).toMatch(
      /^La feuille «.Projets.» est protégée/,
    );
    expect(workbookOf(excel.book)).toEqual(before);
  });

  test("the journal is opened to be written to, and protected again, also when Excel fails meanwhile", async () => {
    const { host, excel } = openWorkbook(portfolioFixture());
    const isLocked = () => excel.book.sheets.at(-1)?.isProtected;
    await apply(host, planOf(setCell("P-001", "budget", 1250000.5, 1)));
    expect([excel.book.sheets.length, isLocked()]).toEqual([3, true]);
    excel.fault = ({ request, action }) =>
      request === 6 && action !== null && action > 12 ? new HostError("GeneralException", "stop", 500) : null;
    const receipt = await apply(host, planOf(setCell("P-001", "budget", 1, 2)));
    expect(receipt.interrupted?.hostProblem).toBe("excel-failed");
    expect([isLocked(), excel.session.enableEvents]).toEqual([true, true]);
  });

  test("nobody is told of our own changes", async () => {
    const { host, excel } = openWorkbook(portfolioFixture());
    let told = 0;
    const stop = host.watch(() => (told += 1));
    await settled();
    await apply(host, planOf(setCell("P-001", "budget", 1250000.5, 1)));
    await settled();
    expect(told).toBe(0);
    const range = {
      book: excel.book,
      sheet: excel.book.sheets[0]!,
      area: { row: 3, column: 7, lastRow: 3, lastColumn: 7 },
    };
    writeValues(range, [["B. Martre"]], "Remote");
    await settled();
    expect(told).toBe(1);
    stop();
    await settled();
    writeValues(range, [["C. Loutre"]]);
    await settled();
    expect(told).toBe(1);
  });

  test("while a cell is being edited it waits", async () => {
    const { host, excel } = openWorkbook(oneSheet([["a"]]));
    await host.readWorkbook();
    excel.setCellEditing(true);
    const written = host.writeEdits([write(0, 0, "b")]);
    await settled();
    expect(workbookOf(excel.book).sheets[0]?.rows).toEqual([["a"]]);
    excel.setCellEditing(false);
    await written;
    expect(workbookOf(excel.book).sheets[0]?.rows).toEqual([["b"]]);
  });

  test("refused because of a cell being edited, it tries once more, then says so", async () => {
    const { host, excel } = openWorkbook(oneSheet([["a"]]));
    await host.readWorkbook();
    let refusals = 1;
    excel.fault = () => (refusals-- > 0 ? new HostError("InvalidOperationInCellEditMode", "editing") : null);
    await host.writeEdits([write(0, 0, "b")]);
    expect(workbookOf(excel.book).sheets[0]?.rows).toEqual([["b"]]);
    refusals = 9;
    expect(await problemFrom(host.writeEdits([write(0, 0, "c")]))).toContain(
      "une cellule est en cours de saisie",
    );
  });
});

describe("a cell", () => {
  test("is shown and selected", async () => {
    const { host, excel } = openWorkbook(portfolioFixture());
    await host.goTo("Calculs", { row: 1, column: 1 });
    expect([excel.book.active?.name, excel.book.selected.row, excel.book.selected.column]).toEqual([
      "Calculs",
      1,
      1,
    ]);
  });

  test("of a sheet that is gone is said to be gone", async () => {
    const { host } = openWorkbook(portfolioFixture());
    expect(await problemFrom(host.goTo("Partie", { row: 0, column: 0 }))).toContain("n’est plus là");
  });
});

test("everything that is said is said in both languages, with the same values", () => {
  const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { fr, en } of Object.values(excelWords)) {
    expect(fr).not.toBe(en);
    expect(valuesIn(fr)).toEqual(valuesIn(en));
  }
});
