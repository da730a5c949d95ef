import type { Language } from "@jalon/core";
import { sheetsWords } from "../sheets-words.ts";

const file = "sidebar";
const [wide, high] = [1100, 720];

/** Opens Jalon beside the workbook. */
export function openJalon(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle("Jalon"));
}

/** Opens the same pane as a wide dialog, for what needs room. */
export function showWide(language: Language): void {
  const title = sheetsWords["dialog-title"]?.[language] ?? "Jalon";
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(wide).setHeight(high);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
