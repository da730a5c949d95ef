/** The second door: a Google Sheets of ours, for tests that walk from host to host. What is shipped never enters here. */
export { workbookOf as workbookInSheets } from "./apps-script/core-book.ts";
export { paste, type as typeInCell, type Typist } from "./apps-script/typing.ts";
export { bookId, choose, openFeedBeside, tokenFrom, type OpenFeed } from "./feed/open-feed.ts";
export { serveWebApp, webAppHosts, type ServedWebApp } from "./feed/serve-web-app.ts";
export { openRealScript } from "./real-script.ts";
export { serverHost } from "./server-host.ts";
