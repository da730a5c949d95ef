import type { Finding } from "../../foundation/finding.ts";
import { foldText } from "../../foundation/text.ts";
import type { Language } from "../../foundation/language.ts";
import { message, type Message } from "../../foundation/message.ts";
import type { Progress } from "../../foundation/progress.ts";
import { isCampaignSheet } from "../../workbook/campaign-mark.ts";
import { governedKeys } from "../../workbook/governed-name.ts";
import { leaving, schemaVersion, type Mapping, type TableMapping } from "../../workbook/mapping.ts";
import { sheetNamed, type Sheet, type Workbook } from "../../workbook/workbook.ts";
import { tableOf } from "../schema/schema.ts";
import { readSettings } from "../settings.ts";
import { bestTables, type ChosenTables } from "./best-tables.ts";
import { contentTester } from "./content-fit.ts";
import { criteriaIn } from "./criteria-names.ts";
import { tablesIn, type FoundTable } from "./find-tables.ts";
import { gridsOf } from "./grid.ts";
import { makeNamer } from "./known-names.ts";
import { rounded, type Judge } from "./map-columns.ts";
import { tablesBeside } from "./tables-beside.ts";
import { tablesNamedBy } from "./sheet-names.ts";
import { settleDateOrders } from "./settle-date-orders.ts";
import { settledTables, type SettledTables } from "./settled-tables.ts";
import { shiftedRows, type ShiftedRow } from "./shifted-rows.ts";
import { findingsOfTable, nothingFound } from "./table-findings.ts";
import { tableMappingOf, type MappedTable } from "./table-mapping.ts";

/** What is settled beforehand. */
export interface AdoptOptions {
  /** Language in which Jalon writes headings and sheets; the workbook's own when not told. */
  readonly language?: Language;
  /** A mapping made before: its columns win where their headings are found again. The workbook's own settings when not told. */
  readonly saved?: Mapping;
  /** Only this sheet is looked at. */
  readonly sheet?: string;
  readonly progress?: Progress;
}

/** What a sheet was taken to be, and why. */
export interface SheetSeen {
  readonly sheet: string;
  /** Key of the table; null when the sheet holds none of the register. */
  readonly table: string | null;
  readonly confidence: number;
  readonly because: Message;
}

/** The structure found in a workbook, for the user to confirm, and what there is to know about it. */
export interface Adoption {
  readonly mapping: Mapping;
  readonly findings: readonly Finding[];
  readonly tablesSeen: readonly SheetSeen[];
}

const sureEnough = 0.8;
/** Less sure than that, a second table of a kind is not even mentioned. */
const worthMention = 0.65;

/** The tables of one sheet, beside each other, upright or on their side, whichever explains more. */
export function tablesOfSheet(sheet: Sheet, judge: Judge): readonly FoundTable[] {
  const grids = gridsOf(sheet);
  const beside = tablesBeside(grids.upright, judge);
  if (beside) return beside;
  const upright = tablesIn(grids.upright, judge);
  if (!grids.turned || upright.some(({ confidence }) => confidence >= sureEnough)) return upright;
  const turned = tablesIn(grids.turned, judge);
  const best = (found: readonly FoundTable[]): number => Math.max(0, ...found.map(({ rank }) => rank));
  return best(turned) > best(upright) * 1.2 ? turned : upright;
}

/** Sheets that only Jalon writes: they carry governed names of its own tables. */
function ownSheets(workbook: Workbook): ReadonlySet<string> {
  return new Set(
    workbook.names.flatMap(({ name, sheet }) => {
      const keys = governedKeys(name);
      return keys && tableOf(keys.table)?.ours ? [sheet.toLowerCase()] : [];
    }),
  );
}

/** Sheets of the workbook that the user said are no part of the register, unless exactly this one is asked for. */
function leftSheets(workbook: Workbook, { sheet }: AdoptOptions, saved?: Mapping): readonly string[] {
  const left = (saved?.leftSheets ?? []).filter((name) => sheetNamed(workbook, name));
  return left.filter((name) => sheet === undefined || foldText(sheet) !== foldText(name));
}

function sheetsToTry(
  workbook: Workbook,
  options: AdoptOptions,
  settled: SettledTables,
  left: readonly string[],
): readonly Sheet[] {
  const own = ownSheets(workbook);
  const taken = new Set(settled.tables.map(({ found: { grid } }) => grid.sheet.name.toLowerCase()));
  const wanted = options.sheet === undefined ? null : foldText(options.sheet);
  return workbook.sheets.filter((sheet) => {
    const { name } = sheet;
    const key = name.toLowerCase();
    if (isCampaignSheet(sheet) || left.includes(name)) return false;
    return !own.has(key) && !taken.has(key) && (wanted === null || foldText(name) === wanted);
  });
}

const looking = (sheet: string): Message => message("looking-at-sheet", { sheet });

function findAll(sheets: readonly Sheet[], judge: Judge, progress?: Progress): readonly FoundTable[] {
  const found = new Map<string, readonly FoundTable[]>();
  sheets.forEach((sheet, at) => {
    progress?.(at, sheets.length, looking(sheet.name));
    found.set(sheet.name, tablesOfSheet(sheet, judge));
  });
  const first = [...found.values()].flat();
  const criteria = criteriaIn(first);
  if (criteria.length === 0) return first;
  // Columns of evaluations are named after the criteria, which are known only now.
  const again: Judge = { ...judge, criteria };
  for (const sheet of sheets) {
    const named = [...tablesNamedBy(sheet.name).keys()].some(hasCriteria);
    if (named || found.get(sheet.name)?.some(({ table }) => hasCriteria(table.key)))
      found.set(sheet.name, tablesOfSheet(sheet, again));
  }
  return [...found.values()].flat();
}

function hasCriteria(table: string): boolean {
  return tableOf(table)?.fields.some(({ family }) => family === "criterion") ?? false;
}

function seenSheets(
  workbook: Workbook,
  tables: readonly TableMapping[],
  chosen: ChosenTables,
  leftByUser: readonly string[],
): readonly SheetSeen[] {
  return workbook.sheets.flatMap(({ name, rows }): readonly SheetSeen[] => {
    const here = tables.filter(({ sheet }) => sheet === name);
    if (here.length > 0)
      return here.map(({ table, confidence, because }) => ({ sheet: name, table, confidence, because }));
    if (leftByUser.includes(name))
      return [
        { sheet: name, table: null, confidence: 1, because: message("sheet-left-by-user", { sheet: name }) },
      ];
    const left = chosen.left.find(
      ({ grid, confidence }) => grid.sheet.name === name && confidence >= worthMention,
    );
    const because = left
      ? message("sheet-repeats-table", { sheet: name, table: { words: left.table.sheet } })
      : message(rows.length === 0 ? "sheet-empty" : "sheet-holds-no-table", { sheet: name });
    return [{ sheet: name, table: null, confidence: left ? rounded(left.confidence) : 1, because }];
  });
}

function languageOf(tables: readonly FoundTable[]): Language {
  let [fr, en] = [0, 0];
  for (const { mapped } of tables) {
    fr += mapped.languages.fr;
    en += mapped.languages.en;
  }
  return fr >= en ? "fr" : "en";
}

/** The order of the schema's tables, so that the mapping reads the same however the sheets lie. */
function inOrder(
  tables: readonly TableMapping[],
  order: ReadonlyMap<string, number>,
): readonly TableMapping[] {
  return [...tables].sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.headingRow - b.headingRow,
  );
}

function withMapping(found: FoundTable, { columns }: TableMapping): FoundTable {
  return { ...found, mapped: { ...found.mapped, columns } };
}

interface CheckedTable extends MappedTable {
  readonly found: FoundTable;
  readonly shifted: readonly ShiftedRow[];
}

/** A mapped table with the rows that stand columns off: they wait until they are put right. */
function withShifts(found: FoundTable, { mapping, doubts }: MappedTable): CheckedTable {
  const shifted = shiftedRows(withMapping(found, mapping));
  const rows = shifted.map(({ row }) => row);
  return { found, shifted, doubts, mapping: rows.length > 0 ? { ...mapping, shiftedRows: rows } : mapping };
}

/** The mappings of the tables that were settled before, then of those that were found. */
function mapAll(
  workbook: Workbook,
  settled: SettledTables,
  { taken }: ChosenTables,
): readonly CheckedTable[] {
  const all = [...settled.tables.map(({ found }) => found), ...taken];
  const mapped = settleDateOrders([
    ...settled.tables.map(({ found, because }) => tableMappingOf(workbook, found, because)),
    ...taken.map((table) => tableMappingOf(workbook, table)),
  ]);
  return all.flatMap((found, at) => {
    const table = mapped[at];
    return table ? [withShifts(found, table)] : [];
  });
}

/** Finds the tables of the register in a workbook nobody prepared, and which column is which. Never throws: what is not found is said. */
export function adopt(workbook: Workbook, options: AdoptOptions = {}): Adoption {
  const saved = options.saved ?? readSettings(workbook)?.mapping;
  const judge: Judge = { namer: makeNamer(), fit: contentTester(), criteria: [] };
  const settled = settledTables(workbook, saved, judge);
  const left = leftSheets(workbook, options, saved);
  const found = findAll(sheetsToTry(workbook, options, settled, left), judge, options.progress);
  const chosen = bestTables(found, new Set(settled.tables.map((one) => one.found.table.key)));
  const sheetOrder = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const mapped = mapAll(workbook, settled, chosen);
  const tables = inOrder(
    mapped.map(({ mapping }) => mapping),
    sheetOrder,
  );
  const findings = [
    ...settled.findings,
    ...mapped.flatMap(({ found: table, mapping, doubts, shifted }) =>
      findingsOfTable(withMapping(table, mapping), doubts, shifted),
    ),
    ...nothingFound(workbook, tables),
  ];
  return {
    mapping: leaving(
      {
        schemaVersion,
        language: options.language ?? saved?.language ?? languageOf(mapped.map((one) => one.found)),
        tables,
      },
      left,
    ),
    findings,
    tablesSeen: seenSheets(workbook, tables, chosen, left),
  };
}
