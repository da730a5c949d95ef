/** The only door of the files: what is read and written as .xlsx or delimited text, as a host. */
export { loadFile, type LoadedFile } from "./load-file.ts";
export type { FileHost } from "./file-host.ts";
export { drawWorkbook } from "./draw-workbook.ts";
export { checkPackage } from "./check-package.ts";
export { filesWords } from "./files-words.ts";
export { fileProblem, stop } from "./file-problem.ts";
export { writeProblem } from "./write-problem.ts";
export { sizeLimit } from "./recognise.ts";
