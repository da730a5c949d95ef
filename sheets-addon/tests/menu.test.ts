import { describe, expect, test } from "vitest";
import { openRealScript, realScript } from "./real-script.ts";

describe.each(["NONE", "LIMITED", "FULL"] as const)("in the authorisation mode %s", (mode) => {
  test.each([
    { userLocale: "fr", want: "Ouvrir Jalon" },
    { userLocale: "fr_CA", want: "Ouvrir Jalon" },
    { userLocale: "en", want: "Open Jalon" },
    { userLocale: "de", want: "Open Jalon" },
  ])("the menu is there, in the user's language ($userLocale)", async ({ userLocale, want }) => {
    const script = openRealScript(null, { userLocale });
    await script.run("onOpen", [], mode);
    await script.run("onInstall", [], mode);
    const { menus } = script.world.shown;
    expect(menus).toHaveLength(2);
    expect(menus[0]?.items[0]).toEqual([want, "openJalon"]);
    for (const [, handler] of menus[0]?.items ?? []) expect(realScript).toContain(`function ${handler}(`);
  });
});

test("where Google does not say the language, the menu is there in English", async () => {
  const script = openRealScript(null, { userLocale: "fr", failAt: 1 });
  await script.run("onOpen", [], "NONE");
  expect(script.world.shown.menus[0]?.items[0]).toEqual(["Open Jalon", "openJalon"]);
});

test("before anything is agreed to, the workbook cannot be reached: the menu asks nothing of it", async () => {
  await expect(openRealScript().run("openJalon", [], "NONE")).rejects.toThrow(
    "permissions are not sufficient",
  );
});

test("Jalon opens beside the workbook", async () => {
  const script = openRealScript();
  await script.run("openJalon");
  expect(script.world.shown.sidebars).toEqual([{ file: "sidebar", title: "Jalon" }]);
});

test("functions of cells take whole ranges, and a single cell", async () => {
  const script = openRealScript();
  expect(await script.run("JALON_SCORE", [[[5, 1]], [[1, 3]]])).toBeCloseTo(25, 9);
  expect(
    await script.run("JALON_SCORE", [
      [[1], [5]],
      [[1], [1]],
      [["moins"], ["plus"]],
    ]),
  ).toBeCloseTo(100, 9);
  expect(await script.run("JALON_SCORE", [5, 1])).toBeCloseTo(100, 9);
  expect(await script.run("JALON_RANK", [[[10], [30], [""], [30], [5]]])).toEqual([[3], [1], [""], [1], [4]]);
  await expect(script.run("JALON_SCORE", [[[1, 2]], [[1]]])).rejects.toThrow("Plages de même taille");
});
