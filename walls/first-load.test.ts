import { relative } from "node:path";
import { expect, test } from "vitest";
import { firstLoad } from "../scripts/first-load.mjs";
import { emptyHouse } from "./plant.ts";

test("the first load is the entry, the pane and what they import at once, not what comes later", () => {
  const house = emptyHouse();
  const manifest = {
    "index.html": {
      file: "entry.js",
      isEntry: true,
      imports: ["_a.js"],
      css: ["a.css"],
      dynamicImports: ["src/page/start.tsx", "late.tsx"],
    },
    "_a.js": { file: "a.js", imports: ["_b.js", "_a.js"] },
    "_b.js": { file: "b.js" },
    "src/page/start.tsx": { file: "start.js", imports: ["_a.js"] },
    "src/page/frame/pane-frame.tsx": { file: "pane.js", imports: ["_b.js", "_c.js"] },
    "_c.js": { file: "c.js" },
    "late.tsx": { file: "late.js", imports: ["_a.js"] },
  };
  house.plant({ "manifest.json": JSON.stringify(manifest) });
  const files = firstLoad(house.folder).map((file) => relative(house.folder, file));
  expect(files).toEqual(["index.html", "entry.js", "a.css", "a.js", "b.js", "start.js", "pane.js", "c.js"]);
  house.remove();
});
