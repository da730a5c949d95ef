import { expect, test } from "vitest";
import { plainSheet } from "../../workbook/workbook.ts";
import { adopt } from "./adopt.ts";
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
