import { afterAll, describe, expect, test } from "vitest";
import { root } from "../scripts/root.mjs";
import { emptyHouse } from "./plant.ts";
import { roomViolations, rooms } from "./rooms.ts";

test("in core, a room imports only from itself or from a room above it", () => {
  expect(roomViolations(root)).toEqual([]);
});

describe("seen to fail", () => {
  const house = emptyHouse();
  afterAll(house.remove);

  test.each([
    {
      name: "from a room below",
      file: "core/src/foundation/planted.ts",
      text: `import { a } from "../register/a.ts";`,
      said: "core/src/foundation/planted.ts imports ../register/a.ts",
    },
    {
      name: "a type only, from a room below",
      file: "core/src/scoring/deep/planted.ts",
      text: `import type { Plan } from "../../plan/plan.ts";`,
      said: "core/src/scoring/deep/planted.ts imports ../../plan/plan.ts",
    },
    {
      name: "exporting again from a room below",
      file: "core/src/workbook/planted.ts",
      text: `export * from "../report/words.ts";`,
      said: "core/src/workbook/planted.ts imports ../report/words.ts",
    },
    {
      name: "a type written in place",
      file: "core/src/workbook/planted.ts",
      text: `export type A = import("../plan/plan.ts").Plan;`,
      said: "core/src/workbook/planted.ts imports ../plan/plan.ts",
    },
    {
      name: "loaded later, from a room below",
      file: "core/src/register/planted.ts",
      text: `export const later = () => import("../scoring/score.ts");`,
      said: "core/src/register/planted.ts imports ../scoring/score.ts",
    },
    {
      name: "through the door, from inside",
      file: "core/src/plan/planted.ts",
      text: `import { a } from "../index.ts";`,
      said: "core/src/plan/planted.ts imports ../index.ts",
    },
    {
      name: "a room that is not on the list",
      file: "core/src/attic/planted.ts",
      text: `export const a = 1;`,
      said: "core/src/attic/planted.ts is in no room of core",
    },
    {
      name: "a file in no room",
      file: "core/src/planted.ts",
      text: `export const a = 1;`,
      said: "core/src/planted.ts is in no room of core",
    },
  ])("$name", ({ file, text, said }) => {
    const planted = emptyHouse();
    planted.plant({ [file]: text });
    expect(roomViolations(planted.folder)).toEqual([said]);
    planted.remove();
  });

  test("while imports from the same room and from above are free", () => {
    const imports = rooms.map((room) => `import "../${room}/a.ts";`).join("\n");
    house.plant({
      [`core/src/${rooms.at(-1)}/a.ts`]: imports,
      "core/src/index.ts": `export * from "./plan/a.ts";`,
    });
    expect(roomViolations(house.folder)).toEqual([]);
  });
});
