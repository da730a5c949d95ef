import { beforeAll, describe, expect, test } from "vitest";
import {
  adopt,
  applyPlan,
  plainSheet,
  proposeGoverning,
  readRegister,
  readSettings,
  words,
  type Cell,
  type Workbook,
} from "@jalon/core";
import { workbookOf } from "./excel-host/core-book.ts";
import { openWorkbook, settled, type Opened } from "./through-library.ts";

const headings = ["Code", "Nom du projet", "Programme", "Sponsor", "Budget", "Date de début", "Statut"];

/** A portfolio of so many projects, with columns of its own beside those that Jalon knows. */
function portfolio(projects: number, columns: number): Workbook {
  const others = Array.from({ length: columns - headings.length }, (_, index) => `Note libre ${index + 1}`);
  const rows = Array.from({ length: projects }, (_, index): readonly Cell[] => [
    `P-${String(index).padStart(4, "0")}`,
    `Projet numéro ${index}`,
    `Programme ${index % 12}`,
    `Sponsor ${index % 40}`,
    10_000 + index,
    { date: "2026-03-01" },
    "En cours",
    ...others.map((_, column) => `Texte ${index % 50} de la colonne ${column}`),
  ]);
  const sheet = plainSheet("Projets", [[...headings, ...others], ...rows]);
  return { source: "Portefeuille.xlsx", sheets: [sheet], names: [] };
}

/** Reads, checks and governs a workbook that is open in Excel, and says how many calls that took. */
async function govern({ host, excel }: Opened): Promise<number> {
  const before = excel.counts.requests;
  const workbook = await host.readWorkbook();
  const { mapping } = adopt(workbook, { language: "fr" });
  const read = readRegister(workbook, mapping, { asOf: "2026-11-27" });
  const plan = proposeGoverning(workbook, read);
  const stamp = { by: "Camille", at: "2026-11-27T09:00:00Z", language: "fr", mapping, words } as const;
  const receipt = await applyPlan(host, plan, stamp);
  expect(receipt.skipped).toEqual([]);
  return excel.counts.requests - before;
}

test("governing takes as many calls for 1,000 projects as for 20", async () => {
  const few = await govern(openWorkbook(portfolio(20, 10)));
  const many = await govern(openWorkbook(portfolio(1000, 10)));
  expect([many, few]).toEqual([few, few]);
  expect(few).toBeLessThanOrEqual(8);
});

describe("5,000 projects of 40 columns, read, checked and written back", () => {
  const megabytes = 5 * 1024 * 1024;
  let opened: Opened;
  let calls = 0;
  beforeAll(async () => {
    opened = openWorkbook(portfolio(5000, 40));
    calls = await govern(opened);
    await settled();
  }, 120_000);

  test("no request and no answer is over 5 MB, and each further 5 MB is one call more", () => {
    const { bytesIn, bytesOut, largest } = opened.excel.counts;
    expect(largest).toBeLessThan(megabytes);
    expect(calls).toBeLessThanOrEqual(8 + Math.ceil((bytesIn + bytesOut) / megabytes));
  });

  test("the register is governed, what the user wrote is there, and no object is kept", () => {
    const { excel } = opened;
    const after = workbookOf(excel.book);
    expect(readSettings(after)?.mapping.tables.map(({ table }) => table)).toContain("projects");
    expect(after.sheets[0]?.rows[5000]?.slice(0, 2)).toEqual(["P-4999", "Projet numéro 4999"]);
    expect(excel.kept()).toBe(0);
  });
});
