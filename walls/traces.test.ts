import { expect, test } from "vitest";
import { root } from "../scripts/root.mjs";
import { emptyHouse } from "./plant.ts";
import { tracesLeft } from "./traces.ts";

test("no file names a machine, a workplace or a package registry", () => {
  expect(tracesLeft(root)).toEqual([]);
});

test.each([
  { name: "a folder of one machine", pieces: ["see /wo", "rk/main"] },
  { name: "a folder of one machine", pieces: ["see /t", "mp/x"] },
  { name: "somebody's own folder", pieces: ["see /ho", "me/anne"] },
  { name: "a tool of one workplace", pieces: ["see far", "m-studio"] },
  { name: "a package registry", pieces: ["https://regis", "try.example.org/"] },
  { name: "a package registry", pieces: ["npm", "js.org"] },
  { name: "a download address", pieces: ['"resol', 'ved": "https://example.org/a.tgz"'] },
])("seen to fail: $name", ({ name, pieces }) => {
  const house = emptyHouse();
  house.plant({ "notes/planted.md": pieces.join("") });
  expect(tracesLeft(house.folder)).toEqual([`notes/planted.md names ${name}`]);
  house.remove();
});

test("while a site's relative folders are free", () => {
  const house = emptyHouse();
  house.plant({
    "a.ts": `import "../workbook/a.ts"; import "../screens/home/home.ts"; import "./home/a.ts";`,
  });
  expect(tracesLeft(house.folder)).toEqual([]);
  house.remove();
});
