import { describe, expect, test } from "vitest";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { adopt } from "../adopt/adopt.ts";
import { readRegister } from "./read-register.ts";

const column = (at: number, row: number, lastRow: number) => ({ row, column: at, lastRow, lastColumn: at });

const workbook: Workbook = {
  sheets: [
    {
      ...plainSheet("Risques", [
        ["N° de risque", "Projet", "Risque", "Probabilité", "Porteur"],
        ["R1", "AM-001", "Retard de livraison", 3, "Anna Lund"],
        ["R2", null, "Recours d'un riverain", null, "Marc Dupont"],
        ["R3", "AM-002", "Fournisseur unique", 2, "Anna Lund"],
        ["R4", null, "Perte de données", 4, "Marc Dupont"],
      ]),
      merges: [column(1, 1, 2), column(1, 3, 4), column(3, 1, 2)],
    },
  ],
  names: [],
  source: "risques.xlsx",
};

const { mapping, findings } = adopt(workbook, { language: "fr" });
const read = readRegister(workbook, mapping, { asOf: "2026-11-01" });
const rows = read.register.tables["risks"]?.rows ?? [];

describe("cells merged over several rows", () => {
  test("tell each of their rows, without a word about blanks or a repair", () => {
    expect(rows.map(({ values }) => values["project"])).toEqual(["AM-001", "AM-001", "AM-002", "AM-002"]);
    expect(read.findings.map(({ code }) => code)).not.toContain("field-required");
  });

  test("an amount stays with the first row, so that it counts once", () => {
    expect(rows.map(({ values }) => values["probability"])).toEqual([
      3,
      { missing: "blank", said: "" },
      2,
      4,
    ]);
  });

  test("are told of once a column, at the first of them, with all their places", () => {
    const told = findings.filter(({ code }) => code.startsWith("cells-merged"));
    expect(
      told.map(({ code, place, message }) => [code, place.row, place.column, message.values?.["areas"]]),
    ).toEqual([
      ["cells-merged", 1, 1, ["B2:B3", "B4:B5"]],
      ["cells-merged-first", 1, 3, ["D2:D3"]],
    ]);
  });
});
