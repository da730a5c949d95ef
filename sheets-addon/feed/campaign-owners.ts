import { emailOf, layOutMemory, type Campaign } from "@jalon/core";
import type { GoogleSheet, Spreadsheet } from "../src/workbook/google.ts";
import { kept } from "./kept.ts";
import { underScriptLock } from "./under-script-lock.ts";

/** Whose campaign it is: the owner of a spreadsheet, where Google tells it, and whoever chose the item of the menu. */
export function ownersOf(book: Spreadsheet): readonly string[] {
  const owner = book.getOwner() as { getEmail: () => string } | null;
  const all = [owner?.getEmail() ?? "", Session.getEffectiveUser().getEmail()];
  return [...new Set(all.flatMap((email) => emailOf(email) ?? []))];
}

/**
 * Notes in a campaign's memory that these people answer for it too: they may correct every block and get the digest. Sheets that
 * were made already are gone through again, as their protections let in only those who were known.
 */
export function addOwners(memory: GoogleSheet, campaign: Campaign, people: readonly string[]): void {
  const more = people.filter((email) => !campaign.owners.includes(email));
  if (more.length === 0) return;
  const { rows } = layOutMemory({ ...campaign, owners: [...more, ...campaign.owners] });
  const at = rows.findIndex(([kind]) => kind === "campaign");
  underScriptLock(() => {
    kept.making.keep(0);
    memory.getRange(at + 1, 4).setValues([[rows[at]?.[3]]]);
    SpreadsheetApp.flush();
  });
}
