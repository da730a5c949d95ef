import {
  dayFromNumber,
  dayNumber,
  governedKeys,
  textOfCell,
  type Cell,
  type DefinedName,
  type FormulaCell,
  type Sheet,
  type Workbook,
} from "@jalon/core";
import { showsDay } from "./entered.ts";
import {
  cellIn,
  newSheet,
  ownCell,
  usedSize,
  type CellState,
  type Raw,
  type SheetState,
} from "./sheet-state.ts";
import { freshId, newWorld, type World } from "./world.ts";

const serialOfUnixEpoch = 25569;
const tablePrefix = "JalonTable_";

function rawOf(cell: Exclude<Cell, null>): Raw {
  return typeof cell === "object" && "date" in cell ? dayNumber(cell.date) + serialOfUnixEpoch : cell;
}

/** Text that reads like an error stands as text in a text cell only. */
const readsLikeError = (cell: Cell): boolean => typeof cell === "string" && /^#[A-Z0-9/]+[!?]?$/.test(cell);

function formatFor(cell: Cell, column: string | null | undefined): string {
  const isDay = typeof cell === "object" && cell !== null && "date" in cell;
  const format = column ?? "";
  if (isDay) return showsDay(format) ? format : "yyyy-mm-dd";
  if (readsLikeError(cell)) return "@";
  return typeof cell === "number" && !showsDay(format) && format !== "@" ? format : "";
}

function fill(world: World, from: Sheet): SheetState {
  const sheet = newSheet(freshId(world), from.name);
  const width = Math.max(0, ...from.rows.map((cells) => cells.length));
  Object.assign(sheet, {
    maxRows: Math.max(sheet.maxRows, from.rows.length),
    maxColumns: Math.max(sheet.maxColumns, width),
    merges: [...from.merges],
    hidden: from.hidden ?? false,
  });
  from.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell === "") return;
      const format = formatFor(cell, from.numberFormats[column]);
      Object.assign(ownCell(sheet, row, column), { value: rawOf(cell), format });
    }),
  );
  for (const { row, column, formula } of from.formulas) ownCell(sheet, row, column).formula = formula;
  for (const { name, area } of from.tables) world.names.push({ name: tablePrefix + name, sheet, area });
  return sheet;
}

function addName(world: World, { name, sheet: sheetName, position }: DefinedName): void {
  const sheet = world.sheets.find((one) => one.name === sheetName);
  if (!sheet) return;
  const { row, column } = position;
  const table = governedKeys(name)?.table;
  if (table === undefined) {
    world.names.push({ name, sheet, area: { row, column, lastRow: row, lastColumn: column } });
    return;
  }
  const noted = { visibility: "DOCUMENT", sheet };
  const hasHeadings = world.metadata.some(
    (one) => one.sheet === sheet && one.row === row && one.value === table,
  );
  if (!hasHeadings)
    world.metadata.push({
      id: freshId(world),
      key: "jalon.headings",
      value: table,
      row,
      column: null,
      ...noted,
    });
  world.metadata.push({ id: freshId(world), key: name, value: "1", row: null, column, ...noted });
}

/** A workbook of core's, opened in our Google Sheets. */
export function worldOf(workbook: Workbook, over: Partial<World> = {}): World {
  const world = newWorld({ title: workbook.source, ...over });
  world.sheets = workbook.sheets.map((sheet) => fill(world, sheet));
  for (const name of workbook.names) addName(world, name);
  return world;
}

function coreCell({ value, format }: Readonly<CellState>): Cell {
  if (value === "") return null;
  if (typeof value !== "number" || !showsDay(format)) return value;
  const date = dayFromNumber(value - serialOfUnixEpoch);
  return date === null ? value : { date };
}

function coreSheet(world: World, sheet: SheetState): Sheet {
  const formulas: FormulaCell[] = [];
  const { rows: height, columns: width } = usedSize(sheet);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Cell => {
      const cell = cellIn(sheet, row, column);
      if (cell.formula !== null) formulas.push({ row, column, formula: cell.formula, value: "known" });
      return coreCell(cell);
    }),
  );
  const own = world.names.filter((named) => named.sheet === sheet && named.name.startsWith(tablePrefix));
  return {
    name: sheet.name,
    rows,
    formulas,
    merges: sheet.merges,
    tables: own.map(({ name, area }) => {
      const { column, lastColumn } = area;
      const isFilled = (row: number) =>
        (rows[row] ?? []).slice(column, lastColumn + 1).some((cell) => textOfCell(cell).trim() !== "");
      const grown = rows.findIndex((_, row) => row > area.lastRow && !isFilled(row));
      const lastRow = grown < 0 ? Math.max(area.lastRow, rows.length - 1) : grown - 1;
      return { name: name.slice(tablePrefix.length), area: { ...area, lastRow } };
    }),
    numberFormats: [],
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

function governed(world: World): readonly DefinedName[] {
  return world.metadata.flatMap(({ key, sheet, column }) => {
    const table = governedKeys(key)?.table;
    const headings = world.metadata.find(
      (one) => one.key === "jalon.headings" && one.sheet === sheet && one.value === table,
    );
    const row = headings?.row ?? null;
    return sheet && column !== null && row !== null
      ? [{ name: key, sheet: sheet.name, position: { row, column } }]
      : [];
  });
}

/** What our Google Sheets has open, as core knows it: read by other code than the add-on's, to check that by. */
export function workbookOf(world: World): Workbook {
  const plain = world.names.filter(({ name }) => !name.startsWith(tablePrefix));
  return {
    source: world.title,
    sheets: world.sheets.map((sheet) => coreSheet(world, sheet)),
    names: [
      ...governed(world),
      ...plain.map(({ name, sheet, area: { row, column } }) => ({
        name,
        sheet: sheet.name,
        position: { row, column },
      })),
    ],
  };
}
