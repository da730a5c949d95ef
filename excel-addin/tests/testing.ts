/** The second door: an Excel of ours, for tests that walk from host to host. What is shipped never enters here. */
export { workbookOf as workbookInExcel } from "./excel-host/core-book.ts";
export { everythingIn, openInExcel, workbookIn, type InExcel } from "./open-in-excel.ts";
export { openWorkbook } from "./through-library.ts";
