import { describe, expect, test } from "vitest";
import type { Campaign } from "./campaign.ts";
import { isDeclared, type FilledCampaign } from "./filled-campaign.ts";
import { planReminders, type LastMail } from "./plan-reminders.ts";
import { readCampaign } from "./read-campaign.ts";
import { filledWorkbook, givenCampaign, type Typed } from "./testing-campaign.ts";

const campaign: Campaign = { ...givenCampaign(), owners: ["pmo@amhs.example"] };

function due(today: string, last: Readonly<Record<string, LastMail>> = {}, ...typed: readonly Typed[]) {
  const read = readCampaign(filledWorkbook(campaign, ...typed));
  if ("refused" in read) throw new Error("refused");
  const state = { today, last: new Map(Object.entries(last)), address: "https://docs.example/sheet" };
  return planReminders(campaign, read.filled, state);
}

const keys = (mails: ReturnType<typeof due>): readonly string[] => mails.map(({ key }) => key);
const sure = (day: string): LastMail => ({ day, isSure: true });
const unsure = (day: string): LastMail => ({ day, isSure: false });
/** Monday 26 October 2026, the day after it was prepared. */
const monday = "2026-10-26";

describe("the mails of a day", () => {
  test("each manager of whom something is missing, in their language, then the PMO", () => {
    const mails = due(monday);
    expect(mails.map(({ key, to, subject }) => [key, ...to, subject])).toEqual([
      ["B-PER-5", "kate@amhs.example", "Your team’s availability, from November 2026 to January 2027"],
      ["B-PER-3", "paul@amhs.example", "Disponibilités de votre équipe, de novembre 2026 à janvier 2027"],
      ["pmo", "pmo@amhs.example", "Disponibilités reçues\u202f: 0 sur 4 personnes"],
    ]);
    expect(mails[1]?.body).toContain("https://docs.example/sheet");
  });

  test("who has given everything is left alone, and the PMO is told so", () => {
    const mails = due(monday, {}, ["PER-4", "same", true], ["PER-4", "days:2026-12", 12]);
    expect(keys(mails)).toEqual(["B-PER-3", "pmo"]);
    expect(mails[1]?.body).toContain("✓ Kate Bush");
  });

  test.each<[string, string, Readonly<Record<string, LastMail>>, readonly string[]]>([
    [
      "never twice on a day",
      monday,
      { "B-PER-3": sure(monday), "B-PER-5": unsure(monday), pmo: sure(monday) },
      [],
    ],
    [
      "not on the second day",
      "2026-10-28",
      { "B-PER-3": sure(monday), "B-PER-5": sure(monday), pmo: sure(monday) },
      [],
    ],
    [
      "again on the third",
      "2026-10-29",
      { "B-PER-3": sure(monday), "B-PER-5": sure(monday), pmo: sure(monday) },
      ["B-PER-5", "B-PER-3"],
    ],
    [
      "the next day where it is not sure that it left",
      "2026-10-27",
      { "B-PER-3": unsure(monday), "B-PER-5": sure(monday), pmo: sure(monday) },
      ["B-PER-3"],
    ],
    [
      "the PMO after a week",
      "2026-11-02",
      { "B-PER-3": sure("2026-11-01"), "B-PER-5": sure("2026-11-01"), pmo: sure(monday) },
      ["pmo"],
    ],
    ["not on a Saturday", "2026-10-31", {}, []],
    ["not on the day it was prepared", "2026-10-25", {}, []],
    ["not once the first month is over", "2026-12-01", {}, []],
  ])("%s", (_, today, last, want) => {
    expect(keys(due(today, last))).toEqual(want);
  });

  test("who declared too long ago is asked whether it still holds, and the PMO sees it", () => {
    const late = "2026-11-30";
    const read = readCampaign(
      filledWorkbook(campaign, ["PER-4", "same", true], ["PER-4", "days:2026-12", 12]),
    );
    if ("refused" in read) throw new Error("refused");
    const on = (day: string): FilledCampaign => ({
      ...read.filled,
      blocks: read.filled.blocks.map((block) => ({
        ...block,
        people: block.people.map((one) => ({
          ...one,
          cells: one.cells.map((cell) => (isDeclared(cell) ? { ...cell, on: day } : cell)),
        })),
      })),
    });
    const mailsOf = (day: string) =>
      planReminders(campaign, on(day), { today: late, last: new Map(), address: "https://docs.example" });
    expect(keys(mailsOf("2026-10-23"))).toEqual(["B-PER-3", "pmo"]);
    const [kate, paul, pmo] = mailsOf("2026-10-22");
    expect([kate?.key, kate?.body]).toEqual(["B-PER-5", expect.stringContaining("more than 38 days old")]);
    expect(kate?.body).not.toContain("still to be given");
    expect(paul?.body).not.toContain("38");
    expect(pmo?.body).toContain(
      "↻ Kate Bush\u202f: tout est donné, mais il y a plus de 38 jours pour 1 sur 1",
    );
  });

  test("the PMO chooses how often, and the digest says it", () => {
    const read = readCampaign(filledWorkbook(campaign));
    if ("refused" in read) throw new Error("refused");
    const last = new Map([
      ["B-PER-3", sure(monday)],
      ["B-PER-5", sure("2026-10-28")],
      ["pmo", sure(monday)],
    ]);
    const mailsOf = (managerDays: number, pmoDays: number) => {
      const cadence = { managerDays, pmoDays };
      return planReminders(campaign, read.filled, { today: "2026-10-30", last, address: "", cadence });
    };
    expect(keys(mailsOf(4, 4))).toEqual(["B-PER-3", "pmo"]);
    expect(keys(mailsOf(5, 5))).toEqual([]);
    expect(mailsOf(1, 2).at(-1)?.body).toContain("rappels aux responsables 1, ce bilan 2.");
  });

  test("a manager without an address is the PMO's to remind", () => {
    const silent = { ...campaign, blocks: campaign.blocks.map((one) => ({ ...one, email: null })) };
    const read = readCampaign(filledWorkbook(silent));
    if ("refused" in read) throw new Error("refused");
    const mails = planReminders(silent, read.filled, { today: monday, last: new Map(), address: "" });
    expect(keys(mails)).toEqual(["pmo"]);
    expect(mails[0]?.body).toContain("pas d’adresse connue");
  });
});
