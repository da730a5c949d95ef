import { builtPage } from "./scripts/page.mjs";
import { builtExcel } from "./scripts/excel-folder.mjs";
import { firstLoad } from "./scripts/first-load.mjs";

const gzip = true;
const limit = "200 kB";

/** What a browser fetches before Jalon can be used; screens and engines come later, each in its own chunk. */
export default [
  { name: "first load of the page", path: firstLoad(await builtPage()), gzip, limit },
  { name: "first load in Excel", path: firstLoad(await builtExcel(), "pane.html"), gzip, limit },
];
