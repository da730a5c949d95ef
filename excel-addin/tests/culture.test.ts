import { expect, test } from "vitest";
import { adopt, plainSheet, say, words, type Workbook } from "@jalon/core";
import { newest, oldest, openWorkbook } from "./through-library.ts";

const english = { name: "en-US", shortDatePattern: "M/d/yyyy" };
const french = { name: "fr-FR", shortDatePattern: "dd/MM/yyyy" };

/** Projects whose start, as text, may be 1 July or 7 January. */
const either: Workbook = {
  source: "Essai.xlsx",
  names: [],
  sheets: [
    plainSheet("Projets", [
      ["Code", "Project name", "Start date", "Budget"],
      ["P-1", "Portail des agents", "07/01/2026", 120_000],
      ["P-2", "Archives", "03/02/2026", 45_000],
      ["P-3", "Paie", "04/05/2026", 75_000],
    ]),
  ],
};

const asked = [
  { name: "an American Excel reads the month first", culture: english, level: newest, order: "mdy" },
  { name: "a French Excel reads the day first", culture: french, level: newest, order: "dmy" },
] as const;

async function startIn(culture: { name: string; shortDatePattern: string }, level: number) {
  const { host, excel } = openWorkbook(either, { level });
  excel.session.culture = culture;
  const workbook = await host.readWorkbook();
  const { mapping, findings } = adopt(workbook, { language: "fr" });
  const column = mapping.tables[0]?.columns.find(({ field }) => field === "start");
  const [said] = findings.filter(({ message: { code } }) => code.startsWith("date-order-"));
  return { workbook, excel, order: column?.reading?.dateOrder, said: said?.message };
}

test.each(asked)("where the file does not decide, $name, and says so", async ({ culture, level, order }) => {
  const found = await startIn(culture, level);
  expect(found.workbook.culture).toEqual({ name: culture.name, dateOrder: order });
  expect(found.order).toBe(order);
  expect(found.said && say(words, "fr", found.said)).toContain(`vos réglages (${culture.name})`);
});

test("it is asked for with the rest, and costs no call", async () => {
  const { excel } = await startIn(english, newest);
  expect(excel.counts.requests).toBe(2);
});

test.each([
  { name: "an Excel at ExcelApi 1.9", culture: english, level: oldest },
  { name: "an Excel that knows a culture's name but not its dates (1.11)", culture: english, level: 11 },
  {
    name: "one that writes the year first",
    culture: { name: "sv-SE", shortDatePattern: "yyyy-MM-dd" },
    level: newest,
  },
  {
    name: "one whose pattern is not understood",
    culture: { name: "xx", shortDatePattern: "'d' yy" },
    level: newest,
  },
])("$name decides nothing: the day comes first, as a guess", async ({ culture, level }) => {
  const found = await startIn(culture, level);
  expect(found.workbook).not.toHaveProperty("culture");
  expect([found.order, found.said?.code]).toEqual(["dmy", "date-order-guessed"]);
});
