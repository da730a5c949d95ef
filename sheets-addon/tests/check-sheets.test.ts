import { expect, test } from "vitest";
import { cellIn, ownCell } from "./apps-script/sheet-state.ts";
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
    expect(rows[0]?.[0]).toMatch(
      /^Ce qu'un seul utilisateur peut essayer est comme Jalon s'y attend \(\d\d points\)\.$/,
    );
    expect(script.world.sheets.map(({ name }) => name)).toEqual(["Feuille 1", "Jalon – vérification"]);
    expect([script.world.names, script.world.metadata]).toEqual([[], []]);
    const { document, users } = script.world.properties;
    const kept = [document, ...users.values()].flatMap((store) => [...store.keys()]);
    expect(kept.filter((key) => key.includes("essai"))).toEqual([]);
  },
);

test("run again, it leaves the tab of before with what was noted there, in the user's language", async () => {
  const script = openRealScript(null, { userLocale: "en" });
  await script.run("checkSheets");
  const before = script.world.sheets.find(({ name }) => name === "Jalon – check");
  if (before) ownCell(before, 5, 0).value = "ask Ana";
  await script.run("checkSheets");
  expect(script.world.sheets.map(({ name }) => name)).toEqual([
    "Feuille 1",
    "Jalon – check",
    "Jalon – check 2",
  ]);
  expect(before && cellIn(before, 5, 0).value).toBe("ask Ana");
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
