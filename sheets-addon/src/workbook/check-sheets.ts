import type { Bilingual, Language } from "@jalon/core";
import { sheetsWords } from "../sheets-words.ts";
import type { Fact, Scratch } from "./fact.ts";
import { factsOfCells } from "./facts-of-cells.ts";
import { factsOfMemory } from "./facts-of-memory.ts";
import { factsOfSheets } from "./facts-of-sheets.ts";
import type { Spreadsheet } from "./google.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";
import { userLanguage } from "./user-language.ts";

/** One fact as it was found. */
interface Found {
  readonly name: Bilingual;
  readonly want: string;
  readonly got: string;
}

/** All that Jalon counts on. The sheet's own facts come first, while it is empty. */
const facts: readonly Fact[] = [...factsOfSheets, ...factsOfCells, ...factsOfMemory];

function found({ name, want, observe }: Fact, scratch: Scratch): Found {
  try {
    return { name, want, got: observe(scratch) };
  } catch (error) {
    return { name, want, got: `! ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A new sheet at the end. One of that name may hold what somebody noted: it is left, and the new one gets the next free number. */
function freshSheet(spreadsheet: Spreadsheet, name: string) {
  let free = name;
  for (let number = 2; spreadsheet.getSheetByName(free); number += 1) free = `${name} ${number}`;
  return spreadsheet.insertSheet(free, spreadsheet.getSheets().length);
}

const saying =
  (language: Language) =>
  (code: string): string =>
    sheetsWords[code]?.[language] ?? code;

function tell(spreadsheet: Spreadsheet, all: readonly Found[], language: Language): void {
  const say = saying(language);
  const wrong = all.filter(({ want, got }) => want !== got);
  const headings = ["check-fact", "check-want", "check-got"].map(say);
  const verdict = say(wrong.length === 0 ? "check-well" : "check-differs")
    .replace("{count}", String(wrong.length))
    .replace("{all}", String(all.length));
  const rows = [
    [verdict, "", ""],
    headings,
    ...wrong.map(({ name, want, got }) => [name[language], want, got]),
  ];
  const sheet = freshSheet(spreadsheet, say("check-tab"));
  sheet.getRange(1, 1, rows.length, 3).setNumberFormat("@").setValues(rows);
  sheet.setFrozenRows(2);
  sheet.activate();
}

/** Tries in a scratch sheet what Jalon counts on in Google Sheets and one user alone can try, and writes what differs to a tab. Touches nothing else. */
export function checkSheets(): void {
  const language = userLanguage();
  const say = saying(language);
  const spreadsheet = openSpreadsheet();
  const sheet = freshSheet(spreadsheet, say("check-scratch"));
  const all = facts.map((fact) => found(fact, { spreadsheet, sheet }));
  spreadsheet.deleteSheet(sheet);
  tell(spreadsheet, all, language);
}
