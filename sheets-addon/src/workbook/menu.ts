import { sheetsWords } from "../sheets-words.ts";
import { userLanguage } from "./user-language.ts";

/** Puts the menu *Jalon* under Extensions: the same in every authorisation mode, as it asks nothing of the workbook. */
export function onOpen(): void {
  const language = userLanguage();
  const item = (code: string): string => sheetsWords[code]?.[language] ?? code;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(item("menu-open"), "openJalon")
    .addSeparator()
    .addItem(item("menu-self-check"), "checkSheets")
    .addToUi();
}

/** Right after it was installed, the add-on shows its menu without the workbook being opened again. */
export function onInstall(): void {
  onOpen();
}
