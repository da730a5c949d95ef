/** Only a list of names: the host alone, as a script for tests. */
export { readWorkbook, writeEdits } from "./host-entry.ts";
