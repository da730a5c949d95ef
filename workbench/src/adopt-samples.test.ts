import { readFileSync } from "node:fs";
import { adopt, type Adoption } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { describe, expect, test } from "vitest";

async function adoptSample(name: string): Promise<Adoption> {
  const bytes = readFileSync(new URL(`../../samples/${name}`, import.meta.url));
  return adopt((await loadFile(name, new Uint8Array(bytes))).workbook);
}

const samples = [
  {
    name: "portefeuille.xlsx",
    language: "fr",
    want: {
      "Lisez-moi": null,
      "Tableau de bord": null,
      "Portefeuille 2026": "projects",
      "Fiches stratégiques": null,
      Programmes: "programmes",
      Équipe: "people",
      Compétences: "skills",
      Disponibilités: "availability",
      Demandes: "requests",
      Besoins: "demands",
      Affectations: "assignments",
      Risques: "risks",
      "Points bloquants": "issues",
      "Relevé de décisions": "decisions",
      Jalons: "milestones",
      Adhérences: "dependencies",
      "Points d'avancement": "statusReports",
      Critères: "criteria",
      Évaluations: "evaluations",
      Feuil3: null,
    },
    projects: { headingRow: 4, firstRow: 5, lastRow: 64 },
    shiftedRow: 27,
    unfed: ["Code analytique", ""],
  },
  {
    name: "portfolio.xlsx",
    language: "en",
    want: {
      "Read me": null,
      Dashboard: null,
      "Project register": "projects",
      Programmes: "programmes",
      Resources: "people",
      Skills: "skills",
      Availability: "availability",
      Intake: "requests",
      "Resource demand": "demands",
      Allocations: "assignments",
      Risks: "risks",
      Issues: "issues",
      Decisions: "decisions",
      Milestones: "milestones",
      Dependencies: "dependencies",
      "Status reports": "statusReports",
      Criteria: "criteria",
      Ratings: "evaluations",
      Sheet9: null,
    },
    projects: { headingRow: 3, firstRow: 4, lastRow: 63 },
    shiftedRow: 42,
    unfed: ["Cost code", ""],
  },
];

describe("the sample portfolios", () => {
  test.each(samples)(
    "$name: every sheet is recognised for what it is",
    async ({ name, language, want, projects, shiftedRow, unfed }) => {
      const { mapping, findings, tablesSeen } = await adoptSample(name);
      expect(Object.fromEntries(tablesSeen.map(({ sheet, table }) => [sheet, table]))).toEqual(want);
      expect(mapping.language).toBe(language);
      const table = mapping.tables.find((one) => one.table === "projects");
      expect(table).toMatchObject(projects);
      expect(table?.columns.filter(({ field }) => field === null).map(({ heading }) => heading)).toEqual(
        unfed,
      );
      const shifted = findings.filter(({ code }) => code.startsWith("row-shifted"));
      expect(shifted.map(({ place }) => [place.sheet, place.row])).toEqual([[table?.sheet, shiftedRow]]);
    },
  );

  test("months and criteria are columns of their tables", async () => {
    const { mapping } = await adoptSample("portefeuille.xlsx");
    const keys = (key: string): readonly (string | null)[] =>
      mapping.tables.find(({ table }) => table === key)?.columns.map(({ field }) => field) ?? [];
    expect(keys("availability").slice(2, 5)).toEqual(["days:2026-11", "days:2026-12", "days:2027-01"]);
    expect(keys("evaluations")).toEqual([
      "id",
      "name",
      "rating:C1",
      "rating:C2",
      "rating:C3",
      "rating:C4",
      "rating:C5",
      "rating:C6",
    ]);
  });
});
