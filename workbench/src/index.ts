/** The door of the workbench: files as hosts. The command line and the page are entries of their own. */
export { filesWords } from "./files/files-words.ts";
export type { FileHost } from "./files/file-host.ts";
export { loadFile, type LoadedFile } from "./files/load-file.ts";
export { sizeLimit } from "./files/recognise.ts";
