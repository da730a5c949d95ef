import { describe, expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { say } from "../../foundation/message.ts";
import { plainSheet, type Workbook } from "../../workbook/workbook.ts";
import { parseWords } from "../parse/parse-words.ts";
import { adopt } from "./adopt.ts";
import { remap } from "./remap.ts";

const inParis = { name: "fr-FR", dateOrder: "dmy" } as const;
const inBoston = { name: "en-US", dateOrder: "mdy" } as const;
type Rows = readonly (readonly Cell[])[];

const projets: Rows = [
  ["Code projet", "Intitulé du projet", "Date de début", "Budget"],
  ["P-1", "Guichet unique", "07/01/2026", 1000],
  ["P-2", "Archivage", "03/02/2026", 2000],
];
const projects: Rows = [
  ["Project code", "Project name", "Start date", "Budget"],
  ["P-1", "One-stop shop", "07/01/2026", 1000],
  ["P-2", "Archives", "03/02/2026", 2000],
];
const risks = (by: string): Rows => [
  ["Risk id", "Risk title", "Project code", "Due date"],
  ["R-1", "Late supplier", "P-1", by],
  ["R-2", "Key person leaves", "P-2", "04/05/2026"],
];

function workbook(sheets: Readonly<Record<string, Rows>>, culture?: Workbook["culture"]): Workbook {
  const made = Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows));
  return { source: "essai", names: [], sheets: made, ...(culture ? { culture } : {}) };
}

const orderOf = ({ mapping }: Pick<ReturnType<typeof adopt>, "mapping">) =>
  mapping.tables.find(({ table }) => table === "projects")?.columns.find(({ field }) => field === "start")
    ?.reading?.dateOrder;

function read(sheets: Readonly<Record<string, Rows>>, culture?: Workbook["culture"]) {
  const adoption = adopt(workbook(sheets, culture));
  const said = adoption.findings.filter(
    ({ code, place }) => code.startsWith("date-order") && place.table === "projects",
  );
  return { order: orderOf(adoption), codes: said.map(({ code }) => code), said: said[0]?.message };
}

describe("dates that nothing in their own table decides", () => {
  test("are read with the day first under French headings, wherever the workbook is open, and that is said", () => {
    const here = [undefined, inParis, inBoston].map((culture) => read({ Projets: projets }, culture));
    expect(here.map(({ order }) => order)).toEqual(["dmy", "dmy", "dmy"]);
    expect(here.map(({ codes }) => codes)).toEqual(here.map(() => ["date-order-headings"]));
    expect(new Set(here.map(({ said }) => JSON.stringify(said))).size).toBe(1);
    expect(here[2]?.said && say(parseWords, "en", here[2].said).replaceAll(/\s/g, " ")).toBe(
      "Nothing in “Date de début” says whether “07/01/2026” is 7 Jan 2026 or 1 Jul 2026; Jalon reads 7 Jan 2026, with the day first as in French, the language of the headings.",
    );
  });

  test("are read as the workbook's other columns are, whatever the place and the headings", () => {
    const american = { Projects: projects, Risks: risks("12/31/2026") };
    const here = read(american, inParis);
    expect([here.order, here.codes]).toEqual(["mdy", ["date-order-elsewhere"]]);
    expect(here.said && say(parseWords, "en", here.said).replaceAll(/\s/g, " ")).toBe(
      "Nothing in “Start date” says whether “07/01/2026” is 1 Jul 2026 or 7 Jan 2026; Jalon reads 1 Jul 2026, in the order of the column “Due date” of the sheet “Risks”.",
    );
    expect(read({ Projects: projects, Risks: risks("31/12/2026") }, inBoston).order).toBe("dmy");
    expect(read({ Projets: projets, Risks: risks("12/31/2026") }, inBoston).order).toBe("mdy");
  });

  test("are read as where the workbook is open under English headings alone, which are written either way", () => {
    expect(read({ Projects: projects }, inBoston)).toMatchObject({
      order: "mdy",
      codes: ["date-order-culture"],
    });
    expect(read({ Projects: projects }, inParis)).toMatchObject({
      order: "dmy",
      codes: ["date-order-culture"],
    });
    expect(read({ Projects: projects })).toMatchObject({ order: "dmy", codes: ["date-order-guessed"] });
  });

  test("are read the same when the user says which column they are in, and where the headings are", () => {
    const french = workbook({ Projets: projets }, inBoston);
    const { mapping } = adopt(french);
    const choice = { change: "field", table: "projects", column: 2 } as const;
    const without = remap(french, mapping, { ...choice, field: null });
    expect(orderOf({ mapping: remap(french, without, { ...choice, field: "start" }) })).toBe("dmy");
    const headings = { change: "headings", table: "projects", sheet: "Projets", headingRow: 0 } as const;
    const anew = remap(french, mapping, { ...headings, lastHeadingRow: 0, transposed: false });
    expect(orderOf({ mapping: anew })).toBe("dmy");
  });

  test("keep the order that was settled before", () => {
    const french = workbook({ Projets: projets }, inBoston);
    const { mapping } = adopt(french);
    const choice = {
      change: "reading",
      table: "projects",
      column: 2,
      reading: { dateOrder: "mdy" },
    } as const;
    expect(orderOf(adopt(french, { saved: remap(french, mapping, choice) }))).toBe("mdy");
  });
});
