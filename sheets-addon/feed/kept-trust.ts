import type { OwnBook } from "../src/campaign/own-book.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";

const prefixes = { sheet: "jalon.sheet.", memory: "jalon.memory." } as const;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getScriptProperties();
}

function numbersOf(start: string): ReadonlyMap<string, number> {
  const all = Object.entries(store().getProperties()).filter(([key]) => key.startsWith(start));
  return new Map(all.map(([key, number]) => [key.slice(start.length), Number(number)]));
}

/**
 * What of a campaign's spreadsheet is Jalon's, kept where those who edit it cannot write: the number of each part's sheet, and the
 * digest of the campaign's memory as the PMO took it. Each under the id of its spreadsheet, as Google numbers sheets anew in each.
 */
export const keptTrust = {
  bookOf: (spreadsheet: Spreadsheet): OwnBook => {
    const start = `${prefixes.sheet}${spreadsheet.getId()} `;
    return {
      spreadsheet,
      numbers: {
        all: () => numbersOf(start),
        keep: (part, number) => {
          store().setProperty(start + part, String(number));
        },
      },
    };
  },
  /** The digest of the memory that was taken; null where none was. */
  digest: (book: string): string | null => store().getProperty(prefixes.memory + book),
  /** Keeps all of it at once; what was known of the spreadsheet's other sheets stays. */
  keep: (book: string, digest: string, numbers: ReadonlyMap<string, number>): void => {
    const sheets = [...numbers].map(([part, number]) => [`${prefixes.sheet}${book} ${part}`, String(number)]);
    store().setProperties({
      ...(Object.fromEntries(sheets) as Record<string, string>),
      [prefixes.memory + book]: digest,
    });
  },
  /** Forgets what is known of every other spreadsheet. */
  forgetOthers: (book: string): void => {
    const [sheet, memory] = [`${prefixes.sheet}${book} `, prefixes.memory + book];
    const isOurs = (key: string): boolean => Object.values(prefixes).some((prefix) => key.startsWith(prefix));
    for (const key of store().getKeys())
      if (isOurs(key) && key !== memory && !key.startsWith(sheet)) store().deleteProperty(key);
  },
};
