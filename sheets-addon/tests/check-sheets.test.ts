import { expect, test } from "vitest";
import { cellIn } from "./apps-script/sheet-state.ts";
import type { World } from "./apps-script/world.ts";
import { openRealScript } from "./real-script.ts";

const told = (world: World): readonly (readonly unknown[])[] => {
  const sheet = world.sheets.find(({ name }) => /vérification|check/.test(name));
  if (!sheet) return [];
  return sheet.cells.map((_, row) => [0, 1, 2].map((column) => cellIn(sheet, row, column).value));
};

test.each(["fr_FR", "en_US", "en_GB"])(
  "our Apps Script behaves as Jalon counts on, point by point (%s)",
  async (locale) => {
    const script = openRealScript(null, { locale });
    await script.run("checkSheets");
    const rows = told(script.world);
    expect(rows.slice(2)).toEqual([]);
    expect(rows[0]?.[0]).toMatch(/^Tout est comme Jalon s'y attend \(\d\d points\)\.$/);
    expect(script.world.sheets.map(({ name }) => name)).toEqual(["Feuille 1", "Jalon – vérification"]);
    expect([script.world.names, script.world.metadata]).toEqual([[], []]);
  },
);

test("run again, it takes the place of what it wrote before, in the user's language", async () => {
  const script = openRealScript(null, { userLocale: "en" });
  await script.run("checkSheets");
  await script.run("checkSheets");
  expect(script.world.sheets.map(({ name }) => name)).toEqual(["Feuille 1", "Jalon – check"]);
  expect(told(script.world)[1]).toEqual(["What Jalon counts on", "Expected", "Found here"]);
});

test("seen to fail: what differs is written to the tab", async () => {
  const script = openRealScript();
  script.world.failAt = 40;
  await script.run("checkSheets");
  const rows = told(script.world);
  expect(rows[0]?.[0]).toMatch(/^Points qui diffèrent : 1 sur \d\d/);
  expect(rows[2]?.[2]).toMatch(/^! Service Spreadsheets failed/);
});
