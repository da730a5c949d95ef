import type { Language, SheetLayout } from "@jalon/core";
import { sheetsWords } from "../sheets-words.ts";
import { rangeAt } from "./areas.ts";
import type { GoogleSheet } from "./google.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const ours = "Jalon";

function words(code: string, language: Language): string {
  return sheetsWords[code]?.[language] ?? ours;
}

/** Takes our protections away, with those that nobody described: an interruption may have come between protecting and describing. */
function removeOurs(google: GoogleSheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE])
    for (const protection of google.getProtections(type)) {
      const said = protection.getDescription();
      if (said === "" || said.startsWith(ours)) protection.remove();
    }
}

/** Leaves a new protection, to which Google lets everybody in who may edit, to these alone; the owner may edit anyway. */
function only(protection: Protection, everybody: readonly string[], editors: readonly string[]): void {
  const others = everybody.filter((email) => !editors.includes(email.toLowerCase()));
  if (others.length > 0) protection.removeEditors(others);
  if (editors.length > 0) protection.addEditors([...editors]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** True when a sheet has all the protections that its layout asks for: each is described once it is complete. */
export function isProtected(google: GoogleSheet, { open, editors }: SheetLayout): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const count = (type: GoogleAppsScript.Spreadsheet.ProtectionType): number =>
    google.getProtections(type).filter((one) => one.getDescription().startsWith(ours)).length;
  return count(SHEET) > 0 && count(RANGE) >= (editors.length === 0 ? 0 : open.length);
}

/**
 * Protects a sheet: all of it is Jalon's and the owner's, but for the cells that are open; these are its editors' where it has
 * any, else everybody's who may edit the spreadsheet.
 */
export function drawProtection(google: GoogleSheet, layout: SheetLayout, owners: readonly string[]): void {
  removeOurs(google);
  const { open, editors, language } = layout;
  const sheet = google.protect();
  const everybody = sheet.getEditors().map((user) => user.getEmail());
  if (open.length > 0) sheet.setUnprotectedRanges(open.map((area) => rangeAt(google, area)));
  only(sheet, everybody, owners);
  sheet.setDescription(words("protected-sheet", language));
  if (editors.length === 0) return;
  for (const area of open) {
    const part = rangeAt(google, area).protect();
    only(part, everybody, editors);
    part.setDescription(words("protected-block", language));
  }
}
