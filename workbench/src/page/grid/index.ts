/** The grid's own door, for pages that show a workbook which is not in a file. */
export { WorkbookView, type WorkbookViewProps } from "./workbook-view.tsx";
