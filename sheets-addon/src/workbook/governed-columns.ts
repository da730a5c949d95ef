import { governedKeys, type DefinedName, type Position } from "@jalon/core";
import type { GoogleSheet, Metadata, Spreadsheet } from "./google.ts";

/** Where a governed column is noted on its column, and its table's headings on their row: both move with the cells, whatever people do. */
export interface GovernedColumns {
  readonly names: () => readonly DefinedName[];
  readonly set: (name: string, at: (Position & { readonly sheet: GoogleSheet }) | null) => void;
  /** A sheet of ours is gone, and all that was noted on it. */
  readonly forgetSheet: (sheet: string) => void;
}

const headingsKey = "jalon.headings";

interface Noted {
  /** Null for what was noted since they were read: it is looked for where it must go again. */
  readonly metadata: Metadata | null;
  readonly key: string;
  readonly table: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Place = Pick<Noted, "row" | "column">;

function columnOf(location: Location): Place {
  const column = location.getColumn();
  return { row: null, column: column && column.getColumn() - 1 };
}

function rowOf(location: Location): Place {
  const row = location.getRow();
  return { row: row && row.getRow() - 1, column: null };
}

function notedOf(metadata: Metadata): Noted | null {
  const key = metadata.getKey();
  const named = governedKeys(key);
  if (!named && key !== headingsKey) return null;
  const location = metadata.getLocation();
  const sheet = location.getSheet()?.getName();
  if (sheet === undefined) return null;
  const place = named ? columnOf(location) : rowOf(location);
  return { metadata, key, table: named?.table ?? metadata.getValue() ?? "", sheet, ...place };
}

function noteColumn(name: string, { sheet, column }: Position & { readonly sheet: GoogleSheet }): void {
  const range = sheet.getRange(1, column + 1, sheet.getMaxRows(), 1);
  range.addDeveloperMetadata(name, "1", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function noteHeadings(table: string, { sheet, row }: Position & { readonly sheet: GoogleSheet }): void {
  const range = sheet.getRange(row + 1, 1, 1, sheet.getMaxColumns());
  range.addDeveloperMetadata(headingsKey, table, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The governed columns of a spreadsheet, read once. */
export function governedColumns(spreadsheet: Spreadsheet): GovernedColumns {
  let noted = spreadsheet
    .createDeveloperMetadataFinder()
    .find()
    .flatMap((metadata) => notedOf(metadata) ?? []);

  const headings = (table: string, sheet: string): Noted | undefined =>
    noted.find((one) => one.key === headingsKey && one.table === table && one.sheet === sheet);

  function take(gone: readonly Noted[]): void {
    for (const { metadata, key, table, sheet } of gone) {
      if (metadata) metadata.remove();
      else
        for (const one of spreadsheet.createDeveloperMetadataFinder().withKey(key).find()) {
          const found = notedOf(one);
          if (found?.table === table && found.sheet === sheet) one.remove();
        }
    }
    noted = noted.filter((one) => !gone.includes(one));
  }

  function note(name: string, at: Position & { readonly sheet: GoogleSheet }): void {
    const table = governedKeys(name)?.table ?? "";
    const sheet = at.sheet.getName();
    const known = headings(table, sheet);
    if (known?.row !== at.row) {
      take(known ? [known] : []);
      noteHeadings(table, at);
      noted.push({ metadata: null, key: headingsKey, table, sheet, row: at.row, column: null });
    }
    noteColumn(name, at);
    noted.push({ metadata: null, key: name, table, sheet, row: null, column: at.column });
  }

  return {
    names: () =>
      noted.flatMap(({ key, table, sheet, column }) => {
        const row = headings(table, sheet)?.row;
        return column === null || row === undefined || row === null
          ? []
          : [{ name: key, sheet, position: { row, column } }];
      }),
    set: (name, at) => {
      take(noted.filter(({ key }) => key === name));
      if (at) note(name, at);
    },
    forgetSheet: (sheet) => {
      noted = noted.filter((one) => one.sheet !== sheet);
    },
  };
}
