/** Google's own types, by short names: only this folder knows them. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type ColourRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type EntryRule = GoogleAppsScript.Spreadsheet.DataValidation;
