import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { say } from "../../foundation/message.ts";
import { readRegister } from "./read-register.ts";
import { readWords } from "./read-words.ts";
import { found, projects } from "./testing-findings.ts";
import { givenWorkbook, type GivenColumn, type GivenTable } from "./testing-workbook.ts";

const day = (date: string): Cell => ({ date });
const shares: GivenColumn = { field: "progress", reading: { percent: "share" } };

test.each([
  {
    name: "a name left blank",
    given: projects(["id", "name"], ["A", "Paie"], ["B", " "]),
    want: ["field-required@2,1"],
  },
  { name: "no column of names", given: projects(["id"], ["A"]), want: ["column-required@-,-"] },
  { name: "every name there", given: projects(["id", "name"], ["A", "Paie"]), want: [] },
])("required: $name", ({ given, want }) => {
  expect(found(["field-required", "column-required"], given)).toEqual(want);
});

test.each([
  { name: "a phase mistyped", cell: "Deploiment", want: ["choice-nearest@1,1 → Déploiement"] },
  { name: "a phase of the house's own", cell: "Zorglub", want: ["choice-unknown@1,1"] },
  { name: "a phase spelled otherwise", cell: " déploiement ", want: [] },
  { name: "blank", cell: null, want: [] },
])("choices: $name", ({ cell, want }) => {
  expect(found(["choice-nearest", "choice-unknown"], projects(["name", "phase"], ["Paie", cell]))).toEqual(
    want,
  );
});

test.each<{ name: string; field: GivenColumn; cell: Cell; want: readonly string[] }>([
  {
    name: "more than done",
    field: shares,
    cell: 1.2,
    want: ["value-too-high@1,1"],
  },
  { name: "done", field: shares, cell: 1, want: [] },
  { name: "less than nothing", field: "budget", cell: -3, want: ["value-too-low@1,1"] },
  { name: "nothing", field: "budget", cell: 0, want: [] },
])("range: $name", ({ field, cell, want }) => {
  expect(found(["value-too-low", "value-too-high"], projects(["name", field], ["Paie", cell]))).toEqual(want);
});

test.each([
  {
    name: "an id used twice",
    ids: ["A1", "B", "a1 "],
    want: ["value-not-unique@1,0", "value-not-unique@3,0"],
  },
  { name: "each its own", ids: ["A1", "B", "A2"], want: [] },
  { name: "blank ids", ids: [null, null, "A"], want: [] },
])("unique: $name", ({ ids, want }) => {
  expect(
    found(["value-not-unique"], projects(["id", "name"], ...ids.map((id, at) => [id, `Projet ${at}`]))),
  ).toEqual(want);
});

test("unique: the finding names every row", () => {
  const { workbook, mapping } = givenWorkbook(projects(["id", "name"], ["A", "x"], ["A", "y"]));
  const [first] = readRegister(workbook, mapping, { asOf: "2026-01-01" }).findings.filter(
    ({ code }) => code === "value-not-unique",
  );
  expect(first?.message.values).toEqual({ value: "A", cells: ["A2", "A3"] });
});

const programmes: GivenTable = {
  table: "programmes",
  columns: ["id", "name"],
  rows: [
    ["PG-1", "Santé numérique"],
    ["PG-2", "Finances"],
  ],
};

test.each([
  { name: "by id", cell: "PG-1", want: [] },
  { name: "by name", cell: "sante numerique", want: [] },
  { name: "mistyped", cell: "Santé numérqiue", want: ["reference-nearest@1,1 → Santé numérique"] },
  { name: "unknown", cell: "Transport", want: ["reference-unknown@1,1"] },
  { name: "blank", cell: null, want: [] },
])("references: $name", ({ cell, want }) => {
  expect(
    found(
      ["reference-nearest", "reference-unknown"],
      projects(["name", "programme"], ["Paie", cell]),
      programmes,
    ),
  ).toEqual(want);
});

test("references: a table that is not in the register is not missed", () => {
  expect(
    found(["reference-nearest", "reference-unknown"], projects(["name", "programme"], ["Paie", "Transport"])),
  ).toEqual([]);
});

test.each([
  { name: "before", start: "2026-05-01", end: "2026-04-30", want: ["end-before-start@1,2"] },
  { name: "the same day", start: "2026-05-01", end: "2026-05-01", want: [] },
])("end after start: $name", ({ start, end, want }) => {
  expect(
    found(["end-before-start"], projects(["name", "start", "end"], ["Paie", day(start), day(end)])),
  ).toEqual(want);
});

test("a mapped column that is gone is told of, and nothing is read in its place", () => {
  const { workbook, mapping } = givenWorkbook(projects(["name", "budget"], ["a", 10]));
  const [sheet] = workbook.sheets;
  const renamed = {
    ...workbook,
    sheets: [
      {
        ...sheet!,
        rows: [
          ["name", "Autre chose"],
          ["a", 10],
        ],
      },
    ],
  };
  const read = readRegister(renamed, mapping, { asOf: "2026-01-01" });
  expect(read.findings.map(({ code }) => code)).toContain("column-gone");
  expect(read.register.tables["projects"]?.rows[0]?.values["budget"]).toBeUndefined();
});

const words = (
  table: string,
  columns: readonly string[],
  ...rows: readonly (readonly Cell[])[]
): GivenTable => ({
  table,
  columns,
  rows,
});

test.each([
  {
    name: "posts are what the house calls them",
    given: words("people", ["name", "post"], ["Anna", "Géomaticienne"]),
  },
  {
    name: "a portfolio's risk has no project",
    given: words("risks", ["id", "project", "name"], ["R1", null, "Grève"]),
  },
  {
    name: "a milestone at risk",
    given: words(
      "milestones",
      ["id", "project", "state"],
      ["M1", "P1", "At risk"],
      ["M2", "P1", "En risque"],
    ),
  },
  {
    name: "a gate is what the house calls it",
    given: words("milestones", ["id", "project", "gate"], ["M1", "AM-001", "Passage en réalisation"]),
  },
  {
    name: "a decision to carry out",
    given: words(
      "decisions",
      ["id", "name", "state"],
      ["D1", "Go", "À appliquer"],
      ["D2", "Stop", "En cours"],
    ),
  },
  {
    name: "a risk being mitigated",
    given: words("risks", ["id", "name", "state"], ["R1", "Grève", "Mitigating"]),
  },
  {
    name: "a criterion's direction",
    given: words(
      "criteria",
      ["id", "name", "weight", "direction"],
      ["C1", "Valeur", 1, "Plus = mieux"],
      ["C2", "Coût", 1, "Moins = mieux"],
    ),
  },
])("real words: $name", ({ given }) => {
  expect(found(["choice-unknown", "choice-nearest", "field-required", "column-required"], given)).toEqual([]);
});

test("figures are said with their unit, each language its way", () => {
  const { workbook, mapping } = givenWorkbook(
    projects(
      [
        "name",
        { field: "progress", reading: { percent: "share" } },
        { field: "budget", reading: { currency: "EUR", scale: 3 } },
      ],
      ["Paie", -0.002, "720 k€"],
      ["Achats", 1.2, "1 250,5"],
    ),
  );
  const { findings } = readRegister(workbook, mapping, { asOf: "2026-01-01" });
  const said = findings.map(({ message: told }) => say(readWords, "fr", told));
  expect(said).toEqual([
    expect.stringContaining("P-001"),
    "«\u202fAvancement\u202f» vaut -0,2\u202f%\u202f: moins que 0\u202f%.",
    expect.stringContaining("720 (720\u202f000\u202f€)"),
    "«\u202fAvancement\u202f» vaut 120\u202f%\u202f: plus que 100\u202f%.",
    expect.stringContaining("1\u202f250,5 (1\u202f250\u202f500\u202f€)"),
  ]);
});

test("another number is another project, never a typing mistake of one", () => {
  const target = projects(["id", "name"], ["AM-004", "Paie"], ["AM-001", "Achats"]);
  const log = (said: string) => words("issues", ["id", "name", "project"], ["I1", "Retard", said]);
  expect(found(["reference-unknown", "reference-nearest"], target, log("AM-204"))).toEqual([
    "reference-unknown@1,2",
  ]);
  expect(found(["reference-unknown", "reference-nearest"], target, log("AMM-004"))).toEqual([
    "reference-nearest@1,2 → AM-004",
  ]);
});
