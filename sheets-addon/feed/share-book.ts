import { sheetsProblem } from "../src/sheets-problem.ts";
import type { Spreadsheet } from "../src/workbook/google.ts";
import { keptTrust } from "./kept-trust.ts";
import { ownCampaign } from "./own-campaign.ts";

/** The addresses of the managers who may not open the campaign's spreadsheet yet, of the campaign as it was taken. */
export function managersOf(book: Spreadsheet): readonly string[] {
  const campaign = ownCampaign(keptTrust.bookOf(book));
  if (!campaign) throw sheetsProblem("feed-campaign-changed");
  const known = new Set(book.getEditors().map((user) => user.getEmail().toLowerCase()));
  const all = campaign.blocks.flatMap(({ email }) => (email === null ? [] : [email]));
  return [...new Set(all)].filter((email) => !known.has(email));
}

/** Lets people open the spreadsheet and change what is open to them. */
export function shareBook(book: Spreadsheet, people: readonly string[]): void {
  if (people.length > 0) book.addEditors([...people]);
}
