import { campaignOf } from "../src/campaign/campaign-sheets.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";

/** The addresses of the managers who may not open the campaign's spreadsheet yet. */
export function managersOf(book: Spreadsheet): readonly string[] {
  const campaign = campaignOf(book);
  const known = new Set(book.getEditors().map((user) => user.getEmail().toLowerCase()));
  const all = (campaign?.blocks ?? []).flatMap(({ email }) => (email === null ? [] : [email]));
  return [...new Set(all)].filter((email) => !known.has(email));
}

/** Lets people open the spreadsheet and change what is open to them. */
export function shareBook(book: Spreadsheet, people: readonly string[]): void {
  if (people.length > 0) book.addEditors([...people]);
}
