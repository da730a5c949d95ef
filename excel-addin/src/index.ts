/** The only door of the Excel add-in. */
export { excelHost, type ExcelOptions } from "./workbook.ts";
export { excelWords } from "./excel-words.ts";
