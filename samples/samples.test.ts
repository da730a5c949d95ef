import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, CellValue, Worksheet } from "@cj-tech-master/excelts";
import { beforeAll, describe, expect, test } from "vitest";
import { files, sampleWorkbook, tableRows, trapsTable } from "./make-samples.mjs";
import { typedCell } from "./typed-cell.mjs";

type Language = "fr" | "en";

const opened = new Map<Language, Workbook>();

beforeAll(async () => {
  for (const language of ["fr", "en"] as const) {
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(new URL(files[language], import.meta.url)));
    opened.set(language, workbook);
  }
});

function sheet(language: Language, name: string): Worksheet {
  const found = opened.get(language)?.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a cell holds, the same whether it was just made or read back. */
function held(value: CellValue): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" && value !== null && "formula" in value) {
    return { formula: value.formula, result: held(value.result ?? null) };
  }
  return value ?? null;
}

function textOf(cell: Cell): string {
  return typeof cell.value === "string" ? cell.value : "";
}

function allTexts(language: Language): string[] {
  const texts: string[] = [];
  for (const worksheet of opened.get(language)?.worksheets ?? []) {
    worksheet.eachRow((row) => row.eachCell((cell) => void texts.push(textOf(cell))));
  }
  return texts;
}

const register = {
  fr: { name: "Portefeuille 2026", first: 6, last: 65, id: 1, shifted: 28 },
  en: { name: "Project register", first: 5, last: 64, id: 2, shifted: 43 },
};

/** The ids and names of the sixty rows; the shifted row has them one column to the right. */
function projects(language: Language): { id: string; name: string }[] {
  const { name, first, last, id, shifted } = register[language];
  const worksheet = sheet(language, name);
  const rows = [];
  for (let row = first; row <= last; row += 1) {
    const at = row === shifted ? id + 1 : id;
    rows.push({ id: textOf(worksheet.getCell(row, at)), name: textOf(worksheet.getCell(row, at + 1)) });
  }
  return rows;
}

describe.each(["fr", "en"] as const)("sample %s", (language) => {
  test("is what its tables make", () => {
    const made = sampleWorkbook(language);
    const kept = opened.get(language);
    expect(kept?.worksheets.map((each) => each.name)).toEqual(made.worksheets.map((each) => each.name));
    for (const worksheet of made.worksheets) {
      const other = sheet(language, worksheet.name);
      worksheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect([cell.address, held(other.getCell(cell.address).value)]).toEqual([
            cell.address,
            held(cell.value),
          ]);
        }),
      );
    }
  });

  test("has sixty projects of different names, one id twice and one blank at least", () => {
    const rows = projects(language);
    expect(new Set(rows.map((row) => row.name)).size).toBe(60);
    expect(rows.every((row) => row.name.length > 5)).toBe(true);
    const ids = rows.map((row) => row.id).filter((id) => id !== "");
    expect(ids.length).toBeLessThan(60);
    expect(new Set(ids).size).toBe(ids.length - 1);
  });

  test("formulas are true: the last values add up when worked out again, but for the planted ones", () => {
    const { name, first, last } = register[language];
    const worksheet = sheet(language, name);
    const [spent, left, landing] = language === "fr" ? ["X", "Y", "Z"] : ["Y", "Z", "AA"];
    let checked = 0;
    for (let row = first; row <= last; row += 1) {
      const value = worksheet.getCell(`${landing}${row}`).value;
      const [a, b] = [worksheet.getCell(`${spent}${row}`).value, worksheet.getCell(`${left}${row}`).value];
      if (typeof value !== "object" || value === null || !("result" in value)) continue;
      if (typeof a !== "number" || typeof b !== "number") continue;
      expect([row, value.result]).toEqual([row, expect.closeTo(a + b, 6)]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(50);
  });
});

describe("traps", () => {
  const [, ...traps] = tableRows("traps");

  const each = traps.map(([trap = "", language = "", name = "", address = "", holds = ""]) => ({
    trap,
    language: language as Language,
    name,
    address,
    holds,
  }));

  test.each(each)("$trap: $language $name!$address", ({ language, name, address, holds }) => {
    expect(held(sheet(language, name).getCell(address).value)).toEqual(held(typedCell(holds).value));
  });

  test("the list says each trap once a file, and README.md shows it", () => {
    const names = traps.map(([trap, language]) => `${language}: ${trap}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const squeeze = (text: string) => text.replace(/-{3,}/gu, "-").replace(/ +/gu, " ").trim();
    const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
    expect(squeeze(readme)).toContain(squeeze(trapsTable()));
  });
});

describe("what is not a cell's text", () => {
  test("headings of more than 200 characters, on several lines, with trailing spaces", () => {
    for (const [language, address] of [
      ["fr", "AD5"],
      ["en", "P4"],
    ] as const) {
      expect(textOf(sheet(language, register[language].name).getCell(address)).length).toBeGreaterThan(200);
    }
    expect(textOf(sheet("fr", "Portefeuille 2026").getCell("B5"))).toMatch(/ $/u);
    expect(textOf(sheet("en", "Project register").getCell("P4"))).toContain("\n");
  });

  test("merged titles, banner and body; hidden columns; an empty sheet; formatted blank rows", () => {
    const french = sheet("fr", "Portefeuille 2026");
    expect(french.getCell("C1").isMerged).toBe(true);
    expect(french.getCell("R4").isMerged).toBe(true);
    expect(sheet("fr", "Risques").getCell("B6").isMerged).toBe(true);
    expect(french.getColumn("L").hidden).toBe(true);
    expect(sheet("en", "Project register").getColumn("M").hidden).toBe(true);
    expect(sheet("fr", "Feuil3").actualRowCount).toBe(0);
    expect(sheet("en", "Sheet9").actualRowCount).toBe(0);
    expect(french.getCell("A90").value).toBeNull();
    expect(french.getCell("A90").border?.top?.style).toBe("thin");
  });

  test("a cell of 2,000 characters and a decomposed name in each", () => {
    for (const language of ["fr", "en"] as const) {
      const texts = allTexts(language);
      expect(texts.some((text) => text.length === 2000)).toBe(true);
      expect(texts.some((text) => /\p{L}\p{M}/u.test(text))).toBe(true);
      expect(texts.some((text) => /\p{Extended_Pictographic}/u.test(text))).toBe(true);
      expect(texts.filter((text) => /https?:\S+[\s\S]+https?:/u.test(text)).length).toBeGreaterThan(0);
    }
  });

  test("dates of one column are true dates and texts of many spellings", () => {
    const column = sheet("fr", "Jalons").getColumn("E").values;
    expect(column.filter((value) => value instanceof Date).length).toBeGreaterThan(50);
    for (const said of ["01/07/2026", "juillet 2026", "T4 2026", "oct. 26"]) expect(column).toContain(said);
  });

  test("the spellings that a reader must know are all there", () => {
    const texts = new Set([...allTexts("fr"), ...allTexts("en")].map((text) => text.trim()));
    const spellings = [
      "Vert|VERT|vert|soleil|orage|nuage|G|A|R|GREEN|green|Amber/Green|Amber/Red|Medium-High|Medium-High",
      "✓|x|✗|Oui|OUI|N|Y|O|non|no",
      "18 mois|2 ans|6 ans|270 j|1.5 years|270 days",
      "NA|en cadrage|TBC|n/c|nfp|N/A|sans objet|-",
      "30.06.2028|31/02/2025|03/04/2026|octobre 24|mars 2023|Fall 2026|Q4 2026/27|T4 2028|October 2028",
      "Low: 1.2 Mid: 1.8 High: 2.6 (£m)|2.306 ($m)|1,234.50|£234,500.50|13,7 M€|0,0689 Md€|265 k€|6,5027397260274",
    ];
    const wanted = spellings.join("|").split("|");
    expect(wanted.filter((spelling) => !texts.has(spelling))).toEqual([]);
  });
});
