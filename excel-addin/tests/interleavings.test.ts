import fc from "fast-check";
import { expect, test } from "vitest";
import { contentAt, locate, sheetNamed, type Cell, type Change, type Workbook } from "@jalon/core";
import { apply, portfolioFixture, setCell, planOf } from "@jalon/host-contract";
import type { Book, BookSheet } from "./excel-host/book.ts";
import { workbookOf } from "./excel-host/core-book.ts";
import { shiftSheet, sortRows } from "./excel-host/moves.ts";
import { writeValues } from "./excel-host/range.ts";
import { newest, oldest, openWorkbook, type Opened } from "./through-library.ts";

const ids = ["P-1", "P-2", "P-3", "P-4", "P-5"] as const;
const keys = ["budget", "sponsor", "note"] as const;
type Key = (typeof keys)[number];

/** What each project holds, by its id: what must be in the workbook wherever its rows and columns went. */
type Model = Map<string, Record<Key, Cell>>;

type Event =
  | {
      readonly is: "edit";
      readonly who: "Local" | "Remote";
      readonly id: string;
      readonly key: Key;
      readonly value: number;
    }
  | { readonly is: "sort"; readonly who: "Local" | "Remote"; readonly seed: number }
  | { readonly is: "row" | "column"; readonly who: "Local" | "Remote"; readonly at: number }
  | { readonly is: "look" }
  | { readonly is: "apply"; readonly id: string; readonly key: "budget" | "sponsor"; readonly value: number };

const who = fc.constantFrom("Local" as const, "Remote" as const);
const value = fc.integer({ min: 1, max: 1_000_000 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    is: fc.constant("edit" as const),
    who,
    id: fc.constantFrom(...ids),
    key: fc.constantFrom(...keys),
    value,
  }),
  fc.record({ is: fc.constant("sort" as const), who, seed: fc.nat(1000) }),
  fc.record({ is: fc.constantFrom("row" as const, "column" as const), who, at: fc.nat(9) }),
  fc.record({ is: fc.constant("look" as const) }),
  fc.record({
    is: fc.constant("apply" as const),
    id: fc.constantFrom(...ids),
    key: fc.constantFrom("budget" as const, "sponsor" as const),
    value,
  }),
);

const start = ids.map((id, index) => {
  return { id, name: `Projet ${index}`, note: `note ${index}`, budget: index + 1, sponsor: `S${index}` };
});

const headings: Readonly<Record<Key, string>> = {
  budget: "Budget révisé",
  sponsor: "Sponsor",
  note: "Notes à moi",
};

interface Place {
  readonly sheet: BookSheet;
  readonly headingRow: number;
  readonly column: (key: string) => number;
  readonly row: (id: string) => number;
}

/** Where things are, found without our own code: by the words in the cells. */
function findPlaces(book: Book): Place {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const headingRow = sheet.cells.findIndex((cells) => cells.some((cell) => cell?.value === "Code"));
  const find = (text: string) => sheet.cells[headingRow]?.findIndex((cell) => cell?.value === text) ?? -1;
  const idColumn = find("Code");
  return {
    sheet,
    headingRow,
    column: find,
    row: (id) => sheet.cells.findIndex((cells) => cells[idColumn]?.value === id),
  };
}

function edit(book: Book, { who: source, id, key, value: entered }: Extract<Event, { is: "edit" }>): void {
  const { sheet, row, column } = findPlaces(book);
  const at = { row: row(id), column: column(headings[key]) };
  writeValues({ book, sheet, area: { ...at, lastRow: at.row, lastColumn: at.column } }, [[entered]], source);
}

function sort(book: Book, { who: source, seed }: Extract<Event, { is: "sort" }>): void {
  const { sheet, row } = findPlaces(book);
  const rows = ids.map(row);
  const [table] = sheet.tables;
  if (!table) return;
  const area = { ...table.area, row: Math.min(...rows), lastRow: Math.max(...rows) };
  sortRows(book, sheet, area, (at) => ((at + 1) * (seed + 7) * 7919) % 101, source);
}

/** Rows go in above or between records, columns anywhere: never into the headings themselves. */
function insert(book: Book, { is, who: source, at }: Extract<Event, { is: "row" | "column" }>): void {
  const { sheet, headingRow } = findPlaces(book);
  const place = is === "row" && at === headingRow + 1 ? at + 1 : at;
  shiftSheet(book, sheet, { axis: is as "row" | "column", at: place, count: 1 }, source);
}

function disturb(book: Book, model: Model, happened: Event): void {
  if (happened.is === "edit") {
    edit(book, happened);
    const cells = model.get(happened.id);
    if (cells) cells[happened.key] = happened.value;
  } else if (happened.is === "sort") sort(book, happened);
  else if (happened.is === "row" || happened.is === "column") insert(book, happened);
}

function heldBy(workbook: Workbook, id: string, key: string): Cell {
  const table = locate(workbook, null).get("projects");
  const sheet = sheetNamed(workbook, "Projets");
  const [row, column] = [table?.rows.get(id), table?.columns.get(key)];
  if (!sheet || row === undefined || column === undefined) return { error: "not found" };
  const content = contentAt(sheet, { row, column });
  return "value" in content ? content.value : { error: content.formula };
}

/** Applies a change that was proposed on what was last looked at: made only where the cell still holds that. */
async function applyOne(
  { host }: Opened,
  seen: Workbook,
  model: Model,
  { id, key, value: after }: Extract<Event, { is: "apply" }>,
) {
  const before = heldBy(seen, id, key);
  const change: Change = setCell(id, key, before, after);
  const receipt = await apply(host, planOf(change));
  const cells = model.get(id);
  const isMade = receipt.applied.length === 1;
  if (cells?.[key] !== after) expect(isMade).toBe(cells?.[key] === before);
  if (cells && isMade) cells[key] = after;
}

function expectAsModelled(book: Book, model: Model): void {
  const { sheet, row, column } = findPlaces(book);
  for (const [id, cells] of model) {
    for (const key of keys) expect(sheet.cells[row(id)]?.[column(headings[key])]?.value).toBe(cells[key]);
  }
}

async function play(level: number, events: readonly Event[]): Promise<void> {
  const opened = openWorkbook(portfolioFixture({ projects: start }), { level });
  const { book } = opened.excel;
  const model: Model = new Map(start.map(({ id, budget, sponsor, note }) => [id, { budget, sponsor, note }]));
  let seen = await opened.host.readWorkbook();
  for (const happened of events) {
    if (happened.is === "look") seen = await opened.host.readWorkbook();
    else if (happened.is === "apply") await applyOne(opened, seen, model, happened);
    else disturb(book, model, happened);
  }
  expectAsModelled(book, model);
  expect(workbookOf(book).sheets.filter(({ name }) => name === "Projets")).toHaveLength(1);
}

test.each([
  { level: oldest, runs: 500 },
  { level: newest, runs: 500 },
])(
  "in any order of others' edits, sorts and insertions with ours, no edit is lost and no wrong row is written (ExcelApi 1.$level)",
  async ({ level, runs }) => {
    const events = fc.array(event, { minLength: 4, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(events, (each) => play(level, each)),
      { numRuns: runs },
    );
  },
  600_000,
);
