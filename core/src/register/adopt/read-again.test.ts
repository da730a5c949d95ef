import { describe, expect, test } from "vitest";
import type { Mapping } from "../../workbook/mapping.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { readSettings, settingsRows } from "../settings.ts";
import { adopt } from "./adopt.ts";
import { mappingFile, readMappingFile } from "./mapping-file.ts";
import { remap } from "./remap.ts";

const workbook = {
  source: "portefeuille",
  names: [],
  sheets: [
    plainSheet("Projets", [
      ["Code", "Nom du projet", "Montant", "Remarque libre"],
      ["P-1", "Guichet unique", 1000, "vu"],
      ["P-2", "Archivage", 2000, "vu"],
      ["P-3", "Paie", 3000, null],
    ]),
  ],
};
const columnsOf = ({ mapping }: ReturnType<typeof adopt>) =>
  mapping.tables[0]?.columns.map(({ heading, field, confidence, confirmed }) => ({
    heading,
    field,
    confidence,
    confirmed,
  }));

test("reading again by the mapping of before confirms no column that nobody confirmed", () => {
  const first = adopt(workbook, { language: "fr" });
  expect(columnsOf(first)?.some(({ confidence }) => confidence < 1)).toBe(true);
  expect(columnsOf(adopt(workbook, { language: "fr", saved: first.mapping }))).toEqual(columnsOf(first));
});

test("what the user confirmed stays confirmed", () => {
  const first = adopt(workbook, { language: "fr" });
  const [table] = first.mapping.tables;
  const change = { change: "field", table: table?.table ?? "", column: 2, field: "budget" } as const;
  const saved = remap(workbook, first.mapping, change);
  expect(columnsOf(adopt(workbook, { language: "fr", saved }))?.[2]).toMatchObject({
    field: "budget",
    confidence: 1,
    confirmed: true,
  });
});

const withCosts = {
  ...workbook,
  sheets: [
    ...workbook.sheets,
    plainSheet("Anciens", [
      ["Programme", "Sponsor", "Budget"],
      ["Accueil", "M. Roche", 12],
      ["Archives", "Mme Lenoir", 8],
    ]),
  ],
};
const sheetsOf = (mapping: Mapping): readonly string[] => mapping.tables.map(({ sheet }) => sheet);

describe("a sheet that the user leaves as it is", () => {
  const first = adopt(withCosts, { language: "fr" });
  const table = first.mapping.tables.find(({ sheet }) => sheet === "Anciens")?.table ?? "";
  const left = remap(withCosts, first.mapping, { change: "forget", table });

  test("stays so when the workbook is read again, and says that it is the user's choice", () => {
    expect(sheetsOf(first.mapping)).toEqual(["Projets", "Anciens"]);
    const again = adopt(withCosts, { language: "fr", saved: left });
    expect(sheetsOf(again.mapping)).toEqual(["Projets"]);
    expect(again.tablesSeen.find(({ sheet }) => sheet === "Anciens")?.because.code).toBe(
      "sheet-left-by-user",
    );
    expect(again.mapping.leftSheets).toEqual(["Anciens"]);
  });

  test("stays so through a file and through the settings", () => {
    const file = readMappingFile(mappingFile(left));
    expect("tables" in file && file.leftSheets).toEqual(["Anciens"]);
    const rows = settingsRows({ mapping: left, asOf: null, inputsHash: null });
    const settings: Workbook = {
      ...withCosts,
      sheets: [
        ...withCosts.sheets,
        plainSheet("Réglages", [["id", "value"], ...rows.map((row) => [...row])]),
      ],
      names: [{ name: "jalon.settings.id", sheet: "Réglages", position: { row: 0, column: 0 } }],
    };
    expect(readSettings(settings)?.mapping.leftSheets).toEqual(["Anciens"]);
    expect(sheetsOf(adopt(settings).mapping)).toEqual(["Projets"]);
  });

  test("is looked into again when it is asked for, or said to hold a table after all", () => {
    expect(sheetsOf(adopt(withCosts, { sheet: "anciens", saved: left }).mapping)).toContain("Anciens");
    const place = { sheet: "Anciens", headingRow: 0, lastHeadingRow: 0, transposed: false };
    const back = remap(withCosts, left, { change: "headings", table, ...place });
    expect(back.leftSheets).toBeUndefined();
    expect(sheetsOf(adopt(withCosts, { saved: back }).mapping)).toEqual(["Projets", "Anciens"]);
  });

  test.each([
    ["a number", 3],
    ["numbers", [1]],
    ["a text", "Anciens"],
  ])("%s in a file is no list of sheets", (_, value) => {
    const text = JSON.stringify({ ...(JSON.parse(mappingFile(left)) as object), leftSheets: value });
    expect(readMappingFile(text)).toMatchObject({ code: "mapping-file-not-ours" });
  });
});
