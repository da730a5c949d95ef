import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../foundation/cell.ts";
import { availabilityAnswer, parseAnswer } from "../capacity/campaign/availability-answer.ts";
import { workbookOfCampaign } from "../capacity/campaign/lay-out-campaign.ts";
import { pullAvailability } from "../capacity/campaign/pull-availability.ts";
import { filledWorkbook, givenCampaign } from "../capacity/campaign/testing-campaign.ts";
import { asOf, filledOf, governed, pulled, readNow } from "./testing-availability.ts";

const campaign = givenCampaign();

describe("several files", () => {
  const one = filledOf(filledWorkbook(campaign, ["PER-1", "days:2026-11", 9]), "a.xlsx");
  const other = filledOf(
    filledWorkbook(campaign, ["PER-1", "days:2026-11", 7], ["PER-4", "days:2026-11", 5]),
    "b.xlsx",
  );

  test("different values are a conflict with both, and the rest is taken", async () => {
    const { conflicts, changes } = pullAvailability(readNow(await governed()), [one, other], { asOf });
    expect(changes.map(({ person, after }) => [person, after])).toEqual([["PER-4", 5]]);
    expect(
      conflicts.map(({ person, values }) => [
        person,
        values.map(({ days, source, by }) => [days, source, by]),
      ]),
    ).toEqual([
      [
        "PER-1",
        [
          [9, "a.xlsx", "dans le bloc de Paul Martin"],
          [7, "b.xlsx", "dans le bloc de Paul Martin"],
        ],
      ],
    ]);
  });

  const days = fc.constantFrom<Cell>(null, 0, 3, "3,5", 12, 99, "x");
  const typed = fc.tuple(
    fc.constantFrom("PER-1", "PER-2", "PER-4"),
    fc.constantFrom("days:2026-11", "days:2026-12", "same", "comment"),
    days,
  );
  const file = fc.array(typed, { maxLength: 5 });

  test("law: their order changes nothing", async () => {
    const register = readNow(await governed());
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), fc.integer(), (files, seed) => {
        const campaigns = files.map((cells, at) =>
          filledOf(filledWorkbook(campaign, ...cells), `${at}.xlsx`),
        );
        const turned = [...campaigns].sort(
          (a, b) => ((a.source.charCodeAt(0) * seed) % 7) - ((b.source.charCodeAt(0) * seed) % 7),
        );
        const shuffled = pullAvailability(register, turned.reverse(), { asOf });
        expect(shuffled).toEqual(pullAvailability(register, campaigns, { asOf }));
      }),
    );
  });

  test("law: nothing filled changes nothing; whatever is filled, pulled twice proposes nothing the second time", async () => {
    const before = await governed();
    expect((await pulled(before, [filledOf(workbookOfCampaign(campaign))])).changes).toBe(0);
    await fc.assert(
      fc.asyncProperty(file, async (cells) => {
        const given = [filledOf(filledWorkbook(campaign, ...cells))];
        const { after, skipped } = await pulled(before, given);
        expect(skipped).toBe(0);
        expect((await pulled(after, given)).changes).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test("law: a campaign sent as text is the same campaign", () => {
    fc.assert(
      fc.property(file, (cells) => {
        const workbook = filledWorkbook(campaign, ...cells);
        const parsed = parseAnswer(availabilityAnswer(workbook), "campaign.xlsx");
        if ("refused" in parsed) throw new Error(parsed.refused.code);
        const { findings, ...rest } = filledOf(workbook);
        expect({ ...parsed.filled, findings: [] }).toEqual({ ...rest, findings: [] });
        expect(parsed.filled.findings.map(({ message }) => message)).toEqual(
          findings.map(({ message }) => message),
        );
      }),
    );
  });
});
