import type { DrawnSheets } from "../workbook/draw-layout.ts";
import type { GoogleSheet, Spreadsheet } from "../workbook/google.ts";

/**
 * Which sheets of a spreadsheet are a campaign's own, by the numbers that Google gives to sheets: they outlive names and places, and
 * nobody who edits the spreadsheet can forge one, as they can the mark in a sheet's corner. Kept where editors cannot write.
 */
export interface SheetNumbers {
  /** The number of each part's sheet: a block's id, `cover`, `memory`, `declarations`, `repairs`. */
  readonly all: () => ReadonlyMap<string, number>;
  readonly keep: (part: string, number: number) => void;
}

/** A campaign's spreadsheet, and which of its sheets are the campaign's own. */
export interface OwnBook {
  readonly spreadsheet: Spreadsheet;
  readonly numbers: SheetNumbers;
}

/** A campaign's own sheet, and which part of it it is. */
export interface OwnSheet {
  readonly google: GoogleSheet;
  readonly part: string;
}

/** The campaign's own sheets, in the order of their tabs. */
export function ownSheets({ spreadsheet, numbers }: OwnBook): readonly OwnSheet[] {
  const parts = new Map([...numbers.all()].map(([part, number]) => [number, part]));
  return spreadsheet.getSheets().flatMap((google) => {
    const part = parts.get(google.getSheetId());
    return part === undefined ? [] : [{ google, part }];
  });
}

/** The sheet of one part; null when it is gone, or was never made. */
export function ownSheet({ spreadsheet, numbers }: OwnBook, part: string): GoogleSheet | null {
  const number = numbers.all().get(part);
  return number === undefined ? null : spreadsheet.getSheetById(number);
}

/** Remembers the sheet of a part before anything is written on it; no other sheet with the part's mark is drawn on. */
export function drawnAs({ numbers }: OwnBook, part: string): DrawnSheets {
  return {
    isOurs: (google) => numbers.all().get(part) === google.getSheetId(),
    keep: (google) => {
      numbers.keep(part, google.getSheetId());
    },
  };
}
