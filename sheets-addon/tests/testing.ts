/** The second door: a Google Sheets of ours, for tests that walk from host to host. What is shipped never enters here. */
export { workbookOf as workbookInSheets } from "./apps-script/core-book.ts";
export { openRealScript } from "./real-script.ts";
export { serverHost } from "./server-host.ts";
