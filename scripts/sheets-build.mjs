/** `npm run sheets:build`: the three files that Google is given, in `sheets-addon/.build/script`. */
import { ensureInstalled } from "./install.mjs";

ensureInstalled("start");
const { sheetsFolder, writeSheetsFolder } = await import("./sheets-folder.mjs");
await writeSheetsFolder();
process.stdout.write(`${sheetsFolder}\n`);
