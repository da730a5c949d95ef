import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capacityWords } from "../capacity-words.ts";
import { answerCharacters, availabilityAnswer, parseAnswer } from "./availability-answer.ts";
import { filledWorkbook, givenCampaign } from "./testing-campaign.ts";

const campaign = givenCampaign();
const good = availabilityAnswer(
  filledWorkbook(campaign, ["PER-1", "days:2026-11", 9], ["PER-2", "days:2026-11", "?"]),
);

function refusal(answer: string): string | undefined {
  const parsed = parseAnswer(answer, "x");
  return "refused" in parsed ? parsed.refused.code : undefined;
}

describe("an answer", () => {
  test("is ASCII, whatever names it holds", () => {
    expect(/^[\x20-\x7e]+$/.test(good)).toBe(true);
    expect(good).toContain("Traor\\u00e9");
  });

  test("of a workbook that is no campaign says so", () => {
    expect(refusal(availabilityAnswer({ sheets: [], names: [], source: "x" }))).toBe("campaign-not-one");
  });

  test.each([
    ["a web page", "<!doctype html><p>Sorry", "answer-a-page"],
    ["no JSON", "sorry", "answer-not-one"],
    ["nothing", "", "answer-not-one"],
    ["another JSON", '{"a":1}', "answer-not-one"],
    ["a list", "[1]", "answer-not-one"],
    ["a newer version", '{"jalonAvailability":99}', "campaign-newer"],
    ["no months", '{"jalonAvailability":1,"months":["2026-13"],"preparedOn":"2026-10-25"}', "answer-not-one"],
    ["a wrong token", '{"jalonAvailability":1,"error":"token-refused"}', "feed-token-refused"],
    ["an error nobody knows", '{"jalonAvailability":1,"error":"constructor"}', "answer-not-one"],
  ])("that is %s is refused in words", (_, answer, code) => {
    expect(refusal(answer)).toBe(code);
    expect(capacityWords[code]).toBeDefined();
  });

  test.each([
    ['"2026-11-12T14:05:00Z"', "2026-11-12T14:05:00Z"],
    ['"12/11/2026"', null],
    ["20261112", null],
    ["null", null],
  ])("that says it was saved at %s is of the moment %s", (said, savedAt) => {
    const parsed = parseAnswer(good.replace('"savedAt":null', `"savedAt":${said}`), "x");
    expect(parsed).toMatchObject({ filled: { savedAt } });
  });

  test("that is too large is not looked at", () => {
    expect(refusal(" ".repeat(answerCharacters + 1))).toBe("answer-too-large");
  });

  test.each([900, 22, -1, '"9"'])("that claims %s days of a month with 21 weekdays gives none", (days) => {
    const parsed = parseAnswer(good.replace('"days":9', `"days":${days}`), "x");
    const cells =
      "filled" in parsed
        ? parsed.filled.blocks.flatMap(({ people }) => people.flatMap((one) => one.cells))
        : [];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ state }) => state === "entered")).toEqual([]);
    expect(cells.filter(({ state }) => state === "refused")).toHaveLength(2);
  });
});

test("law: hostile answers never throw, and give only what is known within its limits", () => {
  const keys = [
    "blocks",
    "people",
    "cells",
    "months",
    "findings",
    "message",
    "values",
    "place",
    "days",
    "__proto__",
    "on",
    "state",
  ];
  const mangled = fc.tuple(fc.jsonValue(), fc.constantFrom(...keys), fc.nat(200)).map(([value, key, at]) => {
    let seen = 0;
    return JSON.stringify(JSON.parse(good), (name, old: unknown) => {
      if (name !== key) return old;
      seen += 1;
      return seen % 5 === at % 5 ? value : old;
    });
  });
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string(), fc.json()), (answer) => {
      const parsed = parseAnswer(answer, "x");
      if ("refused" in parsed) return;
      for (const { people } of parsed.filled.blocks)
        for (const { cells, comment } of people) {
          expect(comment.length).toBeLessThanOrEqual(200);
          expect(cells.map(({ month }) => month)).toEqual(parsed.filled.months);
          for (const { days } of cells) expect(days === null || (days >= 0 && days <= 31)).toBe(true);
        }
    }),
  );
});
