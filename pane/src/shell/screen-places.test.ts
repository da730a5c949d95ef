import type { Screen } from "@jalon/core";
import { expect, test } from "vitest";
import { roomOfEntry, screenPlaces } from "./screen-places.ts";

const screens: readonly Screen[] = ["home", "adopt", "findings", "prioritise", "journal"];
const wide = screens.length * roomOfEntry;

test("where all have room, all are shown", () => {
  expect(screenPlaces(screens, "home", wide)).toEqual({ shown: screens, more: [] });
});

test("where they have not, the last wait behind More, which takes a place itself", () => {
  expect(screenPlaces(screens, "home", wide - 1)).toEqual({
    shown: ["home", "adopt", "findings"],
    more: ["prioritise", "journal"],
  });
});

test.each(screens)("%s is shown while it is the current one, however narrow the bar", (current) => {
  for (let width = 0; width <= wide; width += 20) {
    const { shown, more } = screenPlaces(screens, current, width);
    expect(shown).toContain(current);
    expect([...shown, ...more].sort()).toEqual([...screens].sort());
    expect(more).toEqual(screens.filter((screen) => more.includes(screen)));
  }
});
