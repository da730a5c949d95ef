import { expect, test } from "vitest";
import { periodName, periodWords } from "./month-label.ts";

test.each([
  [
    ["2026-11", "2026-12", "2027-01"],
    "de novembre 2026 à janvier 2027",
    "from November 2026 to January 2027",
  ],
  [["2026-10", "2026-11"], "d’octobre 2026 à novembre 2026", "from October 2026 to November 2026"],
  [["2026-08", "2026-09"], "d’août 2026 à septembre 2026", "from August 2026 to September 2026"],
  [["2026-12"], "pour décembre 2026", "for December 2026"],
])("the months %j in a sentence: one is said as one", (months, fr, en) => {
  expect([periodName("fr", months), periodName("en", months)]).toEqual([fr, en]);
  expect(periodWords(months)).toEqual({ words: { fr, en } });
});
