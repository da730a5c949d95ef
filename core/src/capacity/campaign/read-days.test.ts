import { expect, test } from "vitest";
import type { Cell } from "../../foundation/cell.ts";
import { say } from "../../foundation/message.ts";
import { capacityWords } from "../capacity-words.ts";
import { readDays } from "./read-days.ts";

const month = { words: { fr: "novembre 2026", en: "November 2026" } };
const limits = { person: "Marie", month, full: 20, most: 20, language: "fr" } as const;

test.each<[Cell, string, string]>([
  [{ date: "2026-05-03" }, "une date (03/05/2026)", "a date (3 May 2026)"],
  [true, "« VRAI » n’est pas", "“TRUE” is no"],
  [-1.5, "-1,5 est négatif", "-1.5 is negative"],
  [21.5, "21,5 dépasse", "21.5 is more"],
])("%j is quoted as its reader writes it", (cell, french, english) => {
  const said = readDays(cell, limits).told?.message ?? expect.fail("nothing is told");
  expect(say(capacityWords, "fr", said).replace(/[\u202f\u00a0]/g, " ")).toContain(french);
  expect(say(capacityWords, "en", said)).toContain(english);
});
