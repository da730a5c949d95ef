import { readSettings, type DefinedName, type Language, type NativeTable, type Sheet } from "@jalon/core";
import { cultureOfLocale } from "../culture-of-locale.ts";
import { grownArea } from "../grown-tables.ts";
import { sheetKey, type Memory, type SheetMemory } from "../memory.ts";
import { readCells, type InstantCell } from "../read-cells.ts";
import { areaOf } from "./areas.ts";
import type { GoogleSheet, Spreadsheet } from "./google.ts";
import { governedColumns, type GovernedColumns } from "./governed-columns.ts";
import { instantCells } from "./instants.ts";
import { keptDress, type KeptDress } from "./kept-dress.ts";
import { stampOfSheets, stampOfValues } from "./look-stamp.ts";
import { readBlock, type Wanted } from "./read-block.ts";

/** Tables of ours are ranges with this before their name: Google's own tables cannot be reached from a script. */
export const tablePrefix = "JalonTable_";

/** The workbook as it is open, and what it was found to hold. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly columns: GovernedColumns;
  readonly dress: KeptDress;
  readonly memory: Memory;
  /** What `lookStamp` gives as long as nobody changes what it looks at; of no use where only parts were read. */
  readonly stamp: () => string;
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
  readonly values: readonly (readonly unknown[])[];
}

function readSheet(
  sheet: GoogleSheet,
  instantCell: InstantCell,
  dress: KeptDress,
  tables: readonly NativeTable[],
  wanted: Wanted,
): ReadSheet {
  const name = sheet.getName();
  const id = sheet.getSheetId();
  const { block, merges } = readBlock(sheet, wanted);
  const cells = readCells(block, instantCell);
  const kept = dress.of(id);
  return {
    sheet: {
      name,
      ...cells,
      merges,
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
      lastRow: (wanted === "all" ? cells.rows.length : sheet.getLastRow()) - 1,
      dress: kept,
    },
    values: block.values,
  };
}

const everything = (): Wanted => "all";

/** Reads all that the spreadsheet holds: three blocks a sheet, whatever its size. Or of its cells no more than what is wanted (and its settings). */
export function readBook(
  spreadsheet: Spreadsheet,
  language: Language,
  wanted: (sheet: string) => Wanted = everything,
): Book {
  const dress = keptDress();
  const columns = governedColumns(spreadsheet);
  const instantCell = instantCells(spreadsheet.getSpreadsheetTimeZone());
  const { tables, names } = namedIn(spreadsheet);
  const settings = columns.names().find(({ name }) => name === "jalon.settings.id")?.sheet;
  const read = spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    const part = name === settings ? "all" : wanted(name);
    return readSheet(sheet, instantCell, dress, tables.get(sheetKey(name)) ?? [], part);
  });
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
  const values = new Map(read.map((one) => [one.sheet.name, one.values]));
  const stamp = (): string =>
    stampOfSheets([...values.keys()], columns.names(), (name) => stampOfValues(values.get(name) ?? []));
  return { spreadsheet, columns, dress, memory, stamp };
}
