import { words } from "@jalon/core";
import { expect, test } from "vitest";
import { sayOpen } from "../../words/say.ts";
import { groupTitles } from "./group-titles.ts";

test.each(Object.keys(groupTitles))("%s is a code that core says", (code) => {
  expect(words[code]).toBeDefined();
});

test("a kind without a title of its own is said with its values left open, and no plural left raw", () => {
  expect(sayOpen("fr", "headings-on-several-rows")).toBe(
    "Les en-têtes de la feuille «\u202f…\u202f» tiennent sur … lignes\u202f: elles sont lues ensemble.",
  );
});
