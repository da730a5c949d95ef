import { readSettings, type DefinedName, type Language, type NativeTable, type Sheet } from "@jalon/core";
import { cultureOfLocale } from "../culture-of-locale.ts";
import { grownArea } from "../grown-tables.ts";
import { sheetKey, type Memory, type SheetMemory } from "../memory.ts";
import { readCells, type Block, type InstantCell } from "../read-cells.ts";
import { areaOf } from "./areas.ts";
import type { GoogleSheet, Spreadsheet } from "./google.ts";
import { governedColumns, type GovernedColumns } from "./governed-columns.ts";
import { instantCells } from "./instants.ts";
import { keptDress, type KeptDress } from "./kept-dress.ts";

/** Tables of ours are ranges with this before their name: Google's own tables cannot be reached from a script. */
export const tablePrefix = "JalonTable_";

/** The workbook as it is open, and what it was found to hold. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly columns: GovernedColumns;
  readonly dress: KeptDress;
  readonly memory: Memory;
}

interface Named {
  readonly tables: ReadonlyMap<string, readonly NativeTable[]>;
  readonly names: readonly DefinedName[];
}

/** Ranges with a name: tables of ours, and single cells. A name whose cells are gone has no range. */
function namedIn(spreadsheet: Spreadsheet): Named {
  const tables = new Map<string, NativeTable[]>();
  const names: DefinedName[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    const range = named.getRange();
    const area = areaOf(range);
    const sheet = range.getSheet().getName();
    if (name.startsWith(tablePrefix)) {
      const known = tables.get(sheetKey(sheet)) ?? [];
      tables.set(sheetKey(sheet), [...known, { name: name.slice(tablePrefix.length), area }]);
    } else if (area.row === area.lastRow && area.column === area.lastColumn)
      names.push({ name, sheet, position: { row: area.row, column: area.column } });
  }
  return { tables, names };
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly memory: SheetMemory;
}

function readSheet(
  sheet: GoogleSheet,
  instantCell: InstantCell,
  dress: KeptDress,
  tables: readonly NativeTable[],
): ReadSheet {
  const name = sheet.getName();
  const id = sheet.getSheetId();
  const range = sheet.getDataRange();
  const block: Block = {
    values: range.getValues() as unknown[][],
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
  const cells = readCells(block, instantCell);
  const kept = dress.of(id);
  return {
    sheet: {
      name,
      ...cells,
      merges: range.getMergedRanges().map(areaOf),
      tables: tables.map((table) => ({ ...table, area: grownArea(table.area, cells.rows) })),
      ...(sheet.isSheetHidden() ? { hidden: true } : {}),
      ...(Object.keys(kept).length > 0 ? { dress: kept } : {}),
    },
    memory: {
      id,
      name,
      formats: block.formats,
      given: new Map(),
      maxRows: sheet.getMaxRows(),
      maxColumns: sheet.getMaxColumns(),
      lastRow: cells.rows.length - 1,
      dress: kept,
    },
  };
}

/** Reads all that the spreadsheet holds: three blocks a sheet, whatever its size. */
export function readBook(spreadsheet: Spreadsheet, language: Language): Book {
  const dress = keptDress();
  const columns = governedColumns(spreadsheet);
  const instantCell = instantCells(spreadsheet.getSpreadsheetTimeZone());
  const { tables, names } = namedIn(spreadsheet);
  const read = spreadsheet
    .getSheets()
    .map((sheet) => readSheet(sheet, instantCell, dress, tables.get(sheetKey(sheet.getName())) ?? []));
  const culture = cultureOfLocale(spreadsheet.getSpreadsheetLocale());
  const workbook = {
    source: spreadsheet.getName(),
    sheets: read.map(({ sheet }) => sheet),
    names: [...columns.names(), ...names],
    ...(culture ? { culture } : {}),
  };
  const memory: Memory = {
    workbook,
    language: readSettings(workbook)?.mapping.language ?? language,
    sheets: new Map(read.map((one) => [sheetKey(one.sheet.name), one.memory])),
  };
  return { spreadsheet, columns, dress, memory };
}
