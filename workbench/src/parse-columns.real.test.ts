import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  deriveEnd,
  fieldOf,
  inferReading,
  isMissing,
  parserOf,
  textOfCell,
  type Cell,
  type Value,
} from "@jalon/core";
import { loadFile } from "@jalon/files";

const data = process.env["JALON_DATA"] ?? "";

interface Read {
  readonly said: string;
  readonly value: Value;
}

/** The columns of a sheet whose headings are in a row, below which every row that is not blank is a record. */
async function columnsOf(path: string, sheetName: string, headingRow: number) {
  const { workbook } = await loadFile(path, new Uint8Array(readFileSync(join(data, path))));
  const rows = workbook.sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
  const headings = (rows[headingRow] ?? []).map((cell) => textOfCell(cell).trim());
  const records = rows
    .slice(headingRow + 1)
    .filter((row) => row.some((cell) => textOfCell(cell).trim() !== ""));
  const cellsOf = (at: number): readonly Cell[] => records.map((row) => row[at] ?? null);
  return (heading: string, key: string): readonly Read[] => {
    const field = fieldOf("projects", key);
    const at = headings.indexOf(heading);
    if (!field || at < 0) throw new Error(`no column ${heading}`);
    const neighbours = headings.flatMap((other, index) =>
      index === at ? [] : [{ heading: other, cells: cellsOf(index) }],
    );
    const cells = cellsOf(at);
    const parse = parserOf(
      field,
      inferReading(field, { heading, cells, numberFormat: null, neighbours }).reading,
    );
    return cells.map((cell) => ({ said: textOfCell(cell), value: parse(cell).value }));
  };
}

describe("the French workbook, where everything is text", async () => {
  const column = await columnsOf("fr_panorama/panorama_2018-03_text.xlsx", "Export CSV", 0);

  test("all 61 starts are the day that dd/mm/yyyy writes", () => {
    const starts = column("Début", "start");
    expect(starts).toHaveLength(61);
    expect(starts.map(({ value }) => value)).toEqual(
      starts.map(({ said }) => said.split("/").reverse().join("-")),
    );
  });

  test("all 61 durations are years of 365 days; one is blank", () => {
    const durations = column("Durée prévisionnelle en année", "duration");
    expect(durations).toHaveLength(61);
    const known = durations.filter(({ value }) => !isMissing(value));
    expect(durations.filter(({ value }) => isMissing(value)).map(({ said }) => said)).toEqual([""]);
    for (const { said, value } of known) {
      const amount = Number(said.replace(",", "."));
      expect(value).toEqual({ days: Math.round(amount * 365), amount, unit: "years", said });
    }
  });

  test("all 61 costs are millions of euros, exact to the cent; “NA” is not yet known", () => {
    const costs = column("Coût estimé", "budget");
    expect(costs).toHaveLength(61);
    expect(costs.map(({ value }) => value)).toEqual(
      costs.map(({ said }) =>
        said === "NA"
          ? { missing: "notYetKnown", said }
          : Math.round(Number(said.replace(",", ".")) * 100) * 10_000,
      ),
    );
  });

  test("a start and a duration give the end that the publisher had", () => {
    const [starts, durations] = [
      column("Début", "start"),
      column("Durée prévisionnelle en année", "duration"),
    ];
    const ends = starts.map(({ value }, at) => deriveEnd(value, durations[at]?.value ?? value));
    expect(ends[5]).toBe("2018-12-31");
    expect(ends.filter((end) => end === null)).toHaveLength(1);
    expect(ends.filter((end) => end?.endsWith("-12-31")).length).toBeGreaterThan(10);
  });
});

describe("the Australian workbook", async () => {
  const column = await columnsOf("au_dta/mdpr-dataset-for-public-release.xlsx", "Digital Project Data", 0);

  test("136 budgets: millions, or “NFP” withheld", () => {
    const budgets = column("Total budget (millions)", "budget");
    expect(budgets).toHaveLength(136);
    const withheld = budgets.filter(({ value }) => isMissing(value));
    expect(withheld.map(({ value }) => value)).toEqual(Array(3).fill({ missing: "withheld", said: "NFP" }));
    const wrong = budgets.filter(({ said, value }) => !isMissing(value) && value !== Number(`${said}e6`));
    expect(wrong).toEqual([]);
  });

  test("136 ends: days, and one project that goes on", () => {
    const ends = column("Project end date", "end");
    expect(ends.filter(({ value }) => isMissing(value)).map(({ value }) => value)).toEqual([
      { missing: "notApplicable", said: "Ongoing - No End Date" },
    ]);
    expect(ends.filter(({ said, value }) => !isMissing(value) && value !== said)).toEqual([]);
  });

  test("five steps of confidence keep their order; “Not reported” is never green", () => {
    const steps = new Map(column("DCA 2025", "declaredHealth").map(({ said, value }) => [said, value]));
    expect(Object.fromEntries(steps)).toEqual({
      High: "green",
      "Medium-High": "amberGreen",
      Medium: "amber",
      "Medium-Low": "amberRed",
      Low: "red",
      "Not reported": "grey",
      "": { missing: "blank", said: "" },
    });
  });
});
