import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { adopt, say, type Adoption, type TableMapping } from "@jalon/core";
import { loadFile } from "@jalon/files";
import { adoptWords } from "@jalon/core";
import { describe, expect, test } from "vitest";

const data = process.env["JALON_DATA"] ?? "";

async function adoptFile(path: string): Promise<Adoption> {
  const { workbook } = await loadFile(basename(path), new Uint8Array(readFileSync(join(data, path))));
  return adopt(workbook);
}

function fieldsOf(table: TableMapping | undefined): Record<string, string | null> {
  return Object.fromEntries(
    (table?.columns ?? []).map(({ heading, field }) => [heading.split("\n")[0]?.trim() ?? "", field]),
  );
}

const dashboard = {
  Projet: "name",
  "Ministère porteur": "programme",
  "Projet inter-ministériel": "interministerial",
  "Description et objectifs": "description",
  Début: "start",
  "Durée du projet en années": "duration",
  "Phase du projet en cours": "phase",
  "Zone fonctionnelle principale": "type",
  "Programme de financement": "funding",
};

const editions = [
  {
    path: "fr_panorama/panorama_2018-03_text.xlsx",
    sheet: "Export CSV",
    rows: 61,
    want: {
      "Ministère porteur": "programme",
      "Ministère nom complet": "unit",
      "Nom du projet": "name",
      "Projet interministériel": "interministerial",
      "Description et objectifs du projet": "description",
      "En savoir plus sur le projet": "link",
      Début: "start",
      "Durée prévisionnelle en année": "duration",
      "Phase du projet en cours": "phase",
      "Coût estimé": "budget",
      "Coût estimé par tranche": "budgetBand",
      "Zone fonctionnelle": "type",
      "Financement [programme(s)]": "funding",
      "Lien vers les Projets Annuels de Performances": "fundingLink",
      "Date de publication": "reportedOn",
    },
  },
  {
    path: "fr_panorama/panorama_2017-06_dashboard.csv",
    sheet: "panorama_2017-06_dashboard",
    rows: 61,
    want: { ...dashboard, "Coût estimé": "budget" },
  },
  {
    path: "fr_panorama/panorama_2021-12_dashboard.csv",
    sheet: "panorama_2021-12_dashboard",
    rows: 50,
    want: { ...dashboard, "Coût complet estimé": "budget" },
  },
  {
    path: "gmpp/gmpp_2023_24.csv",
    sheet: "gmpp_2023_24",
    rows: 227,
    want: {
      "GMPP ID Number": "id",
      "Project Name": "name",
      Department: "unit",
      "Annual Report Category": "type",
      "Description / Aims": "description",
      "IPA Delivery Confidence Assessment": "independentHealth",
      "SRO Delivery Confidence Assessment": "declaredHealth",
      "Departmental commentary on actions planned or taken on the IPA RAG rating.": "comment",
      "Project - Start Date": "start",
      "Project - End Date": "end",
      "Departmental narrative on schedule, including any deviation from planned schedule (if necessary)":
        "scheduleComment",
      "Financial Year Baseline (£m) (including Non-Government Costs)": "yearBaseline",
      "Financial Year Forecast (£m) (including Non-Government Costs)": "yearForecast",
      "Financial Year Variance (%)": "yearVariance",
      "Departmental narrative on budget/forecast variance for 2023/24": "varianceComment",
      "TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)": "baselineBudget",
      "Departmental Narrative on Budgeted Whole Life Costs": "costComment",
      "TOTAL Baseline Benefits (£m)": "benefits",
      "Departmental Narrative on Budgeted Benefits": "benefitsComment",
    },
  },
  {
    path: "au_dta/mdpr-dataset-for-public-release.xlsx",
    sheet: "Digital Project Data",
    rows: 136,
    want: {
      Portfolio: "programme",
      Agency: "unit",
      Tier: "class",
      "Project name": "name",
      "DCA 2024": "previousHealth",
      "DCA 2025": "declaredHealth",
      "Delivery status": "status",
      "Total budget (millions)": "budget",
      "Digital budget (millions)": "digitalBudget",
      "Project end date": "end",
      "Project description": "description",
    },
  },
];

describe("real portfolios", () => {
  test.each(editions)("$path: every heading finds its field", async ({ path, sheet, rows, want }) => {
    const { mapping } = await adoptFile(path);
    expect(mapping.tables.map((table) => [table.table, table.sheet])).toEqual([["projects", sheet]]);
    const [table] = mapping.tables;
    expect(fieldsOf(table)).toEqual(want);
    expect([table?.headingRow, table?.firstRow, table?.lastRow]).toEqual([0, 1, rows]);
    expect(table?.confidence).toBeGreaterThan(0.9);
  });

  test("the French workbook's amounts are millions: its neighbour says so in bands", async () => {
    const { mapping } = await adoptFile("fr_panorama/panorama_2018-03_text.xlsx");
    const budget = mapping.tables[0]?.columns.find(({ field }) => field === "budget");
    expect(budget?.reading).toEqual({ decimal: ",", scale: 6, currency: "EUR" });
    const said = say(adoptWords, "fr", budget?.because ?? { code: "" });
    expect(said).toBe(
      "«\u202fCoût estimé\u202f» est un nom connu de «\u202fBudget révisé\u202f»\u202f; 60 cellules sur 60 se lisent comme des montants.",
    );
  });

  test("the Australian cover sheet, which reaches column XFD, is said to hold no table", async () => {
    const { tablesSeen } = await adoptFile("au_dta/mdpr-dataset-for-public-release.xlsx");
    expect(tablesSeen[0]).toMatchObject({ sheet: "Digital Project Data Overview", table: null });
  });
});

const awkward = ["robustness/xlsx", "robustness/encodings", "calendars"].flatMap((folder) =>
  readdirSync(join(data, folder)).map((file) => `${folder}/${file}`),
);

describe("files that hold no portfolio", () => {
  test.each(awkward)("%s: nothing is forced on it", async (path) => {
    // Two of them cannot be opened at all, which the file host says.
    const adoption = await adoptFile(path).catch(() => null);
    if (!adoption) return expect(["invalid-xml.xlsx", "pass_protected.xlsx"]).toContain(basename(path));
    expect(adoption.mapping.tables).toEqual([]);
    expect(adoption.findings.map(({ code }) => code)).toEqual(["no-table-found"]);
  });

  test("naughty strings and formula payloads as headings and cells are only text", () => {
    const naughty = JSON.parse(readFileSync(join(data, "robustness/strings/blns.json"), "utf8")) as string[];
    const payloads = readFileSync(
      join(data, "robustness/strings/formula_injection_payloads.txt"),
      "utf8",
    ).split("\n");
    const texts = [...naughty, ...payloads];
    const rows = texts.map((text, at) => [text, texts[at + 1] ?? "", "x"]);
    const sheet = { name: "S", rows, formulas: [], merges: [], tables: [], numberFormats: [] };
    expect(adopt({ sheets: [sheet], names: [], source: "naughty" }).mapping.tables).toEqual([]);
    const headed = { ...sheet, rows: [["Projet", "Description", "Obligatoire"], ...rows] };
    expect(adopt({ sheets: [headed], names: [], source: "naughty" }).mapping.tables[0]?.table).toBe(
      "projects",
    );
  });
});
