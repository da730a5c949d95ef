import { describe, expect, test } from "vitest";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { say, languages } from "@jalon/core";
import { checkPackage } from "./check-package.ts";
import { newLibraryWorkbook } from "./excelts.ts";
import { filesWords } from "./files-words.ts";
import { isHostProblem } from "@jalon/core";
import { loadFile } from "./load-file.ts";
import { unpack } from "./unpack.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...bytes: readonly number[]): Uint8Array => new Uint8Array(bytes);
const wide = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array(Array.from(text).map((letter) => letter.charCodeAt(0))).buffer);

async function workbookBytes(): Promise<Uint8Array> {
  const library = newLibraryWorkbook();
  const sheet = library.addWorksheet("Projets");
  sheet.addRows([
    ["Nom", "Budget"],
    ["Tramway", 10],
  ]);
  library.addWorksheet("Listes").addRows([["Vert"], ["Rouge"]]);
  return library.xlsx.writeBuffer({ validate: false });
}

async function withParts(
  change: (parts: Zippable & Record<string, Uint8Array>) => void,
): Promise<Uint8Array> {
  const parts = unzipSync(await workbookBytes());
  change(parts);
  return zipSync(parts);
}

function edited(parts: Record<string, Uint8Array>, path: string, from: string | RegExp, to: string): void {
  parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to));
}

async function codeOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const outcome = await loadFile(name, bytes).catch((thrown: unknown) => thrown);
  return isHostProblem(outcome) ? outcome.hostProblem : null;
}

const compound = (inside: string): Uint8Array => {
  const head = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const bytes = new Uint8Array(head.length + inside.length * 2);
  bytes.set(head);
  bytes.set(wide(inside), head.length);
  return bytes;
};

describe("what cannot be opened is refused with a reason", () => {
  test.each([
    ["empty.csv", new Uint8Array(), "file-empty"],
    ["secret.xlsx", compound("EncryptedPackage"), "file-password-protected"],
    ["old.xls", compound("Workbook"), "file-old-excel"],
    ["letter.doc", compound("WordDocument"), "file-not-a-spreadsheet"],
    ["page.csv", utf8("<!DOCTYPE html><html>"), "file-not-a-spreadsheet"],
    ["picture.png", bytesOf(0x89, 0x50, 0x4e, 0x47, 1), "file-not-a-spreadsheet"],
    ["noise.csv", Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32), "file-not-a-spreadsheet"],
    ["half.xlsx", utf8("not a zip"), "file-corrupted"],
    ["cut.xlsx", bytesOf(0x50, 0x4b, 3, 4, 1, 2, 3), "file-corrupted"],
    ["letter.docx", zipSync({ "word/document.xml": utf8("<w/>") }), "file-not-a-spreadsheet"],
    [
      "book.ods",
      zipSync({
        mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": utf8("<x/>"),
      }),
      "file-open-document",
    ],
    ["huge.csv", new Uint8Array(101 * 1024 * 1024), "file-too-big"],
  ])("%s", async (name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  test("a sheet that is listed and cannot be read refuses the whole file", async () => {
    const bytes = await withParts((parts) => {
      delete parts["xl/worksheets/sheet2.xml"];
    });
    expect(await codeOf("half.xlsx", bytes)).toBe("file-sheet-unread");
  });

  test("entity definitions are refused before anything expands them", async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = await withParts((parts) => edited(parts, "xl/sharedStrings.xml", /^<\?xml[^>]*>/, bomb));
    expect(await codeOf("bomb.xlsx", bytes)).toBe("file-unsafe");
  });

  test("a zip that unpacks to more than the limit is refused before it is unpacked", () => {
    const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(3 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(10_000);
    const problem = ((): unknown => {
      try {
        return unpack("bomb.xlsx", bytes, 1024 * 1024);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(problem).toMatchObject({ hostProblem: "file-unpacks-too-big" });
  });

  const merges = (...refs: readonly string[]): string =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const rows = (...all: readonly string[]): string => `${all.join("")}</sheetData>`;
  const pairs = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `J${at + 9}:K${at + 9}`);

  test.each([
    ["a block of all cells", `</sheetData>${merges("A100:XFD1048576")}`, "file-merges-too-large"],
    ["two whole columns", `</sheetData>${merges("J1:K1048576")}`, "file-merges-too-large"],
    ["the same, from its end", `</sheetData>${merges("$K$1048576:$J$1")}`, "file-merges-too-large"],
    ["a block that is none", `</sheetData>${merges("A:K")}`, "file-corrupted"],
    ["blocks without end", `</sheetData>${merges(...pairs(20_000))}`, "file-merges-too-many"],
    ["a row beyond the last", rows('<row x=">" r="&#52;000000000"/>'), "file-corrupted"],
    [
      "a lone cell in the last corner",
      rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "file-sheet-too-vast",
    ],
  ])(
    "a few bytes that make a sheet vast are refused before the library takes minutes over them: %s",
    async (_, end, code) => {
      const bytes = await withParts((parts) =>
        edited(parts, "xl/worksheets/sheet1.xml", "</sheetData>", end),
      );
      expect(await codeOf("vast.xlsx", bytes)).toBe(code);
    },
  );

  test("columns beyond the last are refused too; titles across a whole row, merged rows and a note far below are not", async () => {
    const sheet = "xl/worksheets/sheet1.xml";
    const columns = await withParts((parts) =>
      edited(parts, sheet, "<sheetData>", '<cols><col min="1" max="400000000" width="9"/></cols><sheetData>'),
    );
    expect(await codeOf("vast.xlsx", columns)).toBe("file-corrupted");
    const usual = await withParts((parts) => {
      edited(parts, sheet, "</sheetData>", rows('<row r="900000"><c r="B900000"><v>1</v></c></row>'));
      edited(parts, sheet, "</sheetData>", `</sheetData>${merges("A5:XFD5", ...pairs(300))}`);
    });
    expect((await loadFile("usual.xlsx", usual)).workbook.sheets[0]?.merges).toHaveLength(301);
  });

  test("every sentence exists in both languages, with no value left out", () => {
    for (const [code, words] of Object.entries(filesWords)) {
      const wanted = [...words.fr.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect([...words.en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()).toEqual(wanted);
      for (const language of languages) expect(say(filesWords, language, { code })).not.toMatch(/^«/);
    }
  });
});

describe("delimited text", () => {
  const rows = [
    ["Intitulé", "Coût"],
    ["Été, « œuvre »", "1,5"],
    ["deux\nlignes", "3"],
  ];
  const semicolons = 'Intitulé;Coût\n"Été, « œuvre »";1,5\n"deux\nlignes";3\n';
  const bom = (text: string): Uint8Array => utf8(`\ufeff${text}`);
  const windows = Uint8Array.from(
    Array.from(semicolons).map((letter) => ({ œ: 0x9c })[letter] ?? letter.charCodeAt(0)),
  );
  const macCodes: Record<string, number> = {
    é: 0x8e,
    É: 0x83,
    û: 0x9e,
    "«": 0xc7,
    "»": 0xc8,
    œ: 0xcf,
    "\n": 0x0d,
  };
  const mac = Uint8Array.from(
    Array.from(semicolons).map((letter) => macCodes[letter] ?? letter.charCodeAt(0)),
  );
  const bigEndian = wide(`\ufeff${semicolons}`).map((_, at, all) => all[at ^ 1] ?? 0);

  test.each([
    ["UTF-8", utf8(semicolons)],
    ["UTF-8 with its mark", bom(semicolons)],
    ["UTF-16 little-endian", wide(`\ufeff${semicolons}`)],
    ["UTF-16 without its mark", wide(semicolons)],
    ["UTF-16 big-endian", bigEndian],
    ["windows-1252", windows],
    ["Mac Roman with Mac line ends", mac],
    ["Windows line ends", utf8(semicolons.replace(/\n/g, "\r\n"))],
    ["commas", utf8('Intitulé,Coût\n"Été, « œuvre »","1,5"\n"deux\nlignes",3\n')],
    ["tabs", utf8('Intitulé\tCoût\nÉté, « œuvre »\t1,5\n"deux\nlignes"\t3\n')],
    ["bars", utf8('Intitulé|Coût\nÉté, « œuvre »|1,5\n"deux\nlignes"|3\n')],
    ["a first line that says the separator", utf8(`sep=;\n${semicolons}`)],
  ])("%s gives the same cells, all text", async (_, bytes) => {
    expect((await loadFile("a.csv", bytes)).workbook.sheets[0]?.rows).toEqual(rows);
  });
});

describe("what a user's workbook has is kept", () => {
  test("drop-downs from another sheet, labels, names of any kind and protected ranges survive", async () => {
    const extension =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Listes!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const bytes = await withParts((parts) => {
      edited(
        parts,
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        '</sheetData><protectedRanges><protectedRange sqref="B2" name="mine"/></protectedRanges>',
      );
      edited(parts, "xl/worksheets/sheet1.xml", "</worksheet>", `${extension}</worksheet>`);
      edited(
        parts,
        "xl/workbook.xml",
        "</sheets>",
        '</sheets><definedNames><definedName name="Tout">Projets!$A$1:$XFD$1048576</definedName><definedName name="Taux" comment="TVA">0.2</definedName></definedNames>',
      );
      parts["customXml/item1.xml"] = strToU8("<label/>");
      edited(
        parts,
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      );
      edited(
        parts,
        "[Content_Types].xml",
        "</Types>",
        '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>',
      );
    });
    const { host, lost } = await loadFile("mine.xlsx", bytes);
    await host.writeEdits([{ kind: "write", sheet: "Projets", row: 1, column: 1, content: { value: 12 } }]);
    const saved = await host.saveXlsx();
    const parts = unzipSync(saved);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    expect(lost).toEqual([]);
    expect(sheet).toContain("Listes!$A$1:$A$2");
    expect(sheet).toContain('name="mine"');
    expect(workbook).toContain("Projets!$A$1:$XFD$1048576");
    expect(workbook).toContain('comment="TVA"');
    expect(strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array())).toBe("<label/>");
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(checkPackage(saved)).toEqual([]);
  });

  test("what cannot be carried over is named before it is saved", async () => {
    const bytes = await withParts((parts) => {
      parts["xl/vbaProject.bin"] = strToU8("macros");
      parts["xl/slicers/slicer1.xml"] = strToU8("<slicers/>");
      parts["xl/model/item.data"] = strToU8("power pivot");
    });
    const { lost } = await loadFile("mine.xlsm", bytes);
    expect(lost.map(({ code }) => code)).toEqual(["lost-macros", "lost-slicers", "lost-other"]);
  });
});

describe("the check of what was saved", () => {
  test.each([
    [
      "children out of order",
      "xl/worksheets/sheet1.xml",
      "<sheetData>",
      '<pageMargins left="1"/><sheetData>',
    ],
    ["an element left open", "xl/workbook.xml", "</sheets>", ""],
    [
      "a name that is none",
      "xl/workbook.xml",
      "</sheets>",
      '</sheets><definedNames><definedName name="a b">1</definedName></definedNames>',
    ],
    [
      "a dangling relationship",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet2.xml",
      "worksheets/sheet9.xml",
    ],
    [
      "a part without a type",
      "[Content_Types].xml",
      /<Default Extension="xml"[^>]*>|<Override PartName="\/xl\/worksheets\/sheet2.xml"[^>]*>/g,
      "",
    ],
  ])("finds %s", async (_, path, from, to) => {
    expect(checkPackage(await withParts(() => {}))).toEqual([]);
    expect(checkPackage(await withParts((parts) => edited(parts, path, from, to)))).not.toEqual([]);
  });
});
