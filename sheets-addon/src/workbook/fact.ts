import type { Bilingual } from "@jalon/core";
import type { GoogleSheet, Spreadsheet } from "./google.ts";

/** Where facts are tried: an empty sheet that goes again. */
export interface Scratch {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: GoogleSheet;
}

/** One thing about Google Sheets that Jalon counts on; `observe` tells what is so. */
export interface Fact {
  readonly name: Bilingual;
  readonly want: string;
  readonly observe: (scratch: Scratch) => string;
}

/** A value as text that tells its kind too. */
export function shownValue(value: unknown): string {
  if (Object.prototype.toString.call(value) === "[object Date]") return "date";
  return `${typeof value} ${typeof value === "string" ? value : JSON.stringify(value)}`;
}

/** Google's own words when it refuses, or what was given back when it does not. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
    return "accepted";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
