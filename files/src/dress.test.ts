import { describe, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import type { Dress, Edit } from "@jalon/core";
import { checkPackage } from "./check-package.ts";
import { loadFile } from "./load-file.ts";

const csv = "Nom,Météo,Avancement,Rang\nTramway,Vert,0.5,1\nMétro,Rouge,0.7,2\n";
const rows = { firstRow: 1, lastRow: 2 };

const lists: readonly Edit[] = [
  { kind: "add-sheet", sheet: "Jalon listes" },
  {
    kind: "write-block",
    sheet: "Jalon listes",
    row: 0,
    column: 0,
    rows: [["Météo"], ["Vert"], ["Orange"], ["Rouge"]],
  },
  { kind: "set-name", name: "jalon.lists.health", at: { sheet: "Jalon listes", row: 0, column: 0 } },
  {
    kind: "dress",
    sheet: "Jalon listes",
    key: "",
    column: null,
    firstRow: 0,
    lastRow: 3,
    dress: { headingRow: 0, nativeTable: "JalonListes", locked: true },
  },
];

function dressed(key: string, column: number, dress: Dress | null): Edit {
  return { kind: "dress", sheet: "a", key, column, ...rows, dress };
}

const health: Dress = { list: "health", listValues: ["Vert", "Orange", "Rouge"], highlight: "health" };
const rank: Dress = {
  computed: true,
  note: "Le rang, du meilleur au moins bon.",
  numberFormat: "0",
  width: 9,
};
const progress: Dress = { between: { kind: "number", low: 0, high: 1 }, numberFormat: "0%" };

async function saved(...edits: readonly Edit[]): Promise<{ bytes: Uint8Array; part(path: string): string }> {
  const { host } = await loadFile("a.csv", new TextEncoder().encode(csv), "fr");
  await host.writeEdits(edits);
  const bytes = await host.saveXlsx();
  const parts = unzipSync(bytes);
  return { bytes, part: (path) => strFromU8(parts[path] ?? new Uint8Array()) };
}

const everything = [
  ...lists,
  dressed("health", 1, health),
  dressed("progress", 2, progress),
  dressed("rank", 3, rank),
];

describe("the dress of a governed column in the file", () => {
  test("a drop-down from the list's range, which warns and does not refuse", async () => {
    const sheet = (await saved(...everything)).part("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(
      /<dataValidation type="list"[^>]*errorStyle="warning"[^>]*sqref="B2:B503"><formula1>&apos;Jalon listes&apos;!\$A\$2:\$A\$4<\/formula1>/,
    );
    expect(sheet).toMatch(
      /<dataValidation type="decimal"[^>]*sqref="C2:C503"><formula1>0<\/formula1><formula2>1<\/formula2>/,
    );
    expect(sheet).toMatch(
      /promptTitle="Calculé par Jalon" prompt="Le rang, du meilleur au moins bon."[^>]*sqref="D2:D503"/,
    );
  });

  test("colours for each health and for numbers out of bounds, and a shade for what Jalon computes", async () => {
    const { part } = await saved(...everything);
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet.match(/<cfRule type="expression"/g)?.length).toBe(6 + 1);
    expect(sheet).toContain("OR(AND(ISNUMBER($C2),$C2&lt;0),AND(ISNUMBER($C2),$C2&gt;1))");
    expect(part("xl/styles.xml")).toContain("FFF2F2F2");
  });

  test("a sheet of ours: frozen headings, a native table, protected without a password", async () => {
    const { part } = await saved(...everything);
    const sheet = part("xl/worksheets/sheet2.xml");
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*(?:password|hashValue))/);
    expect(part("xl/tables/table1.xml")).toMatch(/displayName="JalonListes" ref="A1:A4"/);
    expect(part("xl/workbook.xml")).toContain('<definedName name="jalon.lists.health" hidden="1">');
  });

  test("the package is in order, and remembers what was dressed", async () => {
    const { bytes } = await saved(...everything);
    expect(checkPackage(bytes)).toEqual([]);
    const sheets = (await loadFile("b.xlsx", bytes)).workbook.sheets;
    expect(sheets[0]?.dress).toEqual({ health, progress, rank });
    expect(sheets[1]?.dress?.[""]).toMatchObject({ locked: true });
  });

  test("taking the dress off again, also after it was saved, leaves none of it", async () => {
    const { bytes } = await saved(...everything);
    const { host } = await loadFile("b.xlsx", bytes, "fr");
    await host.writeEdits([
      dressed("health", 1, null),
      dressed("progress", 2, null),
      dressed("rank", 3, null),
    ]);
    const sheet = strFromU8(unzipSync(await host.saveXlsx())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/dataValidation|conditionalFormatting/);
    expect((await host.readWorkbook()).sheets[0]?.dress).toBeUndefined();
  });

  test("dressing twice puts no rule twice", async () => {
    const once = (await saved(...everything)).part("xl/worksheets/sheet1.xml");
    const twice = (await saved(...everything, dressed("health", 1, health))).part("xl/worksheets/sheet1.xml");
    expect(twice.match(/<cfRule /g)?.length).toBe(once.match(/<cfRule /g)?.length);
    expect(twice.match(/<dataValidation /g)?.length).toBe(once.match(/<dataValidation /g)?.length);
  });
});
