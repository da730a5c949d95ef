import { join } from "node:path";
import { journeySuite } from "./journey-suite.ts";

journeySuite({
  name: "the French State's projects of March 2018",
  language: "fr",
  file: join(process.env["JALON_DATA"] ?? "", "fr_panorama/panorama_2018-03_text.xlsx"),
  projects: 61,
  toCheck: 0,
});
