import { expect, test } from "vitest";
import { root } from "../scripts/root.mjs";
import { doorViolations } from "./doors.ts";
import { emptyHouse } from "./plant.ts";
import { sourcesUnder } from "./source-files.ts";

test("a package is entered by its door, and only by those that may", () => {
  expect(sourcesUnder(root, "core/src").length).toBeGreaterThan(20);
  expect(doorViolations(root)).toEqual([]);
});

test.each([
  { file: "pane/src/planted.tsx", imports: "../../core/src/foundation/day.ts" },
  { file: "files/src/planted.ts", imports: "../../core/src/index.ts" },
  { file: "workbench/tests/planted.ts", imports: "../../pane/src/index.ts" },
  { file: "core/src/plan/planted.ts", imports: "@jalon/pane" },
  { file: "core/src/plan/planted.ts", imports: "node:fs" },
  { file: "core/src/plan/planted.ts", imports: "react" },
  { file: "pane/src/planted.ts", imports: "@jalon/files" },
  { file: "files/src/planted.ts", imports: "@jalon/pane" },
  { file: "files/src/planted.ts", imports: "@jalon/workbench" },
  { file: "pane/src/planted.ts", imports: "node:path" },
  { file: "pane/src/planted.ts", imports: "@jalon/core/src/foundation/day.ts" },
  { file: "workbench/src/planted.ts", imports: "@jalon/host-contract" },
  { file: "workbench/src/planted.ts", imports: "left-pad" },
  { file: "workbench/src/planted.ts", imports: "../../scripts/root.mjs" },
  { file: "sheets-addon/sidebar/planted.ts", imports: "@jalon/workbench" },
  { file: "pane/src/planted.ts", imports: "@jalon/excel-addin/testing" },
  { file: "excel-addin/src/planted.ts", imports: "@jalon/sheets-addon/testing" },
  { file: "sheets-addon/tests/planted.ts", imports: "@jalon/excel-addin/testing" },
  { file: "journeys/src/planted.ts", imports: "@jalon/sheets-addon/testing" },
  { file: "journeys/tests/planted.ts", imports: "@jalon/excel-addin" },
])("seen to fail: $file imports $imports", ({ file, imports }) => {
  const house = emptyHouse();
  house.plant({ [file]: `export type { A } from "${imports}";` });
  expect(doorViolations(house.folder)).toEqual([`${file} imports ${imports}`]);
  house.remove();
});

test("while declared packages, our doors and a package's own files are free", () => {
  const house = emptyHouse();
  house.plant({
    "workbench/package.json": `{ "dependencies": { "@some/library": "1.0.0" } }`,
    "workbench/src/a.ts": `import "@some/library/part"; import "node:fs"; import "./b.ts"; import "@jalon/core";`,
    "journeys/tests/a.test.ts": `import "@jalon/excel-addin/testing"; import "@jalon/sheets-addon/testing"; import "../src/index.ts";`,
    "workbench/src/a.test.ts": `import "@jalon/host-contract"; import "../../scripts/root.mjs";`,
  });
  expect(doorViolations(house.folder)).toEqual([]);
  house.remove();
});
