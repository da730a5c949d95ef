import type { Workbook } from "@jalon/core";
import type { Files } from "../src/state/files.ts";

/** Files of which the user chooses these, as what managers filled. */
export function choosing(...workbooks: readonly Workbook[]): Files {
  return {
    save: async () => undefined,
    open: async () => null,
    chooseAvailability: async () => workbooks.map((workbook) => ({ read: async () => ({ workbook }) })),
  };
}

/** What the register holds of the days of a person, in March and April. */
export const daysIn = (workbook: Workbook, person: string) =>
  workbook.sheets
    .find(({ name }) => name === "Disponibilités")
    ?.rows.find((row) => row[1] === person)
    ?.slice(3, 5);

/** How many declarations the register holds. */
export const declarationsIn = (workbook: Workbook) =>
  workbook.sheets
    .find(({ name }) => name === "Déclarations")
    ?.rows.slice(1)
    .filter((row) => row.some((cell) => cell !== null)).length ?? 0;
