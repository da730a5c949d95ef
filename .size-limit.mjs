import { builtPage } from "./scripts/page.mjs";
import { firstLoad } from "./scripts/first-load.mjs";

/** What the browser fetches before Jalon can be used; screens and engines come later, each in its own chunk. */
export default [{ name: "first load", path: firstLoad(await builtPage()), gzip: true, limit: "200 kB" }];
