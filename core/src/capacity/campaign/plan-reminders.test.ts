import { describe, expect, test } from "vitest";
import type { Campaign } from "./campaign.ts";
import { isDeclared, type FilledCampaign } from "./filled-campaign.ts";
import { planReminders, type LastMail } from "./plan-reminders.ts";
import { readCampaign } from "./read-campaign.ts";
import { filledWorkbook, givenCampaign, type Typed } from "./testing-campaign.ts";

const campaign: Campaign = { ...givenCampaign(), owners: ["pmo@amhs.example"] };

const nobody: ReadonlySet<string> = new Set();

function due(today: string, last: Readonly<Record<string, LastMail>> = {}, ...typed: readonly Typed[]) {
  const read = readCampaign(filledWorkbook(campaign, ...typed));
  if ("refused" in read) throw new Error("refused");
  const state = {
    today,
    last: new Map(Object.entries(last)),
    written: nobody,
    address: "https://docs.example/sheet",
  };
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
      ["pmo", "pmo@amhs.example", "Disponibilités reçues\u202f: 0 sur 12 cases"],
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
    ["still on the last day of the last month", "2027-01-29", {}, ["B-PER-5", "B-PER-3", "pmo"]],
    ["not once the last month is over", "2027-02-01", {}, []],
  ])("%s", (_, today, last, want) => {
    expect(keys(due(today, last))).toEqual(want);
  });

  test("a month that is over is neither chased nor counted", () => {
    const given = [
      ["PER-4", "days:2026-12", 12],
      ["PER-4", "days:2027-01", 9],
    ] as const;
    expect(keys(due("2026-11-30", {}, ...given))).toContain("B-PER-5");
    const [paul, pmo, ...more] = due("2026-12-01", {}, ...given);
    expect([paul?.key, paul?.subject, more]).toEqual([
      "B-PER-3",
      "Disponibilités de votre équipe, de décembre 2026 à janvier 2027",
      [],
    ]);
    expect(pmo?.body).toContain("Cases reçues\u202f: 2 sur 8\u202f; personnes au complet\u202f: 1 sur 4.");
    expect(
      due("2027-01-04")
        .map(({ subject }) => subject)
        .slice(0, 2),
    ).toEqual([
      "Your team’s availability, for January 2027",
      "Disponibilités de votre équipe, pour janvier 2027",
    ]);
  });

  test("the digest counts what is given, also where nobody is complete", () => {
    const typed = ["PER-1", "PER-2", "PER-5"].map((id): Typed => [id, "days:2026-12", 5]);
    const pmo = due(monday, {}, ...typed).at(-1);
    expect(pmo?.subject).toBe("Disponibilités reçues\u202f: 3 sur 12 cases");
    expect(pmo?.body).toContain("… Paul Martin\u202f: 3 sur 9 cases (personnes au complet\u202f: 0 sur 3)");
    expect(pmo?.body).toContain("– Kate Bush\u202f: rien encore");
  });

  test("no address gets two mails on a day: whoever waited longest is first, the other mail leaves the next day", () => {
    const boss: Campaign = { ...campaign, owners: ["kate@amhs.example"] };
    const read = readCampaign(filledWorkbook(boss));
    if ("refused" in read) throw new Error("refused");
    const mailsOn = (today: string, last: Readonly<Record<string, LastMail>>, written = nobody) => {
      const state = { today, last: new Map(Object.entries(last)), written, address: "" };
      const cadence = { managerDays: 1, pmoDays: 1 };
      return keys(planReminders(boss, read.filled, { ...state, cadence }));
    };
    expect(mailsOn(monday, {})).toEqual(["B-PER-5", "B-PER-3"]);
    const first = { "B-PER-5": sure(monday), "B-PER-3": sure(monday) };
    expect(mailsOn("2026-10-27", first)).toEqual(["pmo", "B-PER-3"]);
    expect(mailsOn("2026-10-28", { ...first, pmo: sure("2026-10-27") })).toEqual(["B-PER-5", "B-PER-3"]);
    expect(mailsOn(monday, {}, new Set(["kate@amhs.example"]))).toEqual(["B-PER-3"]);
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
      planReminders(campaign, on(day), {
        today: late,
        last: new Map(),
        written: nobody,
        address: "https://docs.example",
      });
    expect(keys(mailsOf("2026-10-23"))).toEqual(["B-PER-3", "pmo"]);
    const [kate, paul, pmo] = mailsOf("2026-10-22");
    expect([kate?.key, kate?.body]).toEqual(["B-PER-5", expect.stringContaining("more than 38 days old")]);
    expect(kate?.body).not.toContain("still to be given");
    expect(paul?.body).not.toContain("ont plus de 38 jours");
    const january = planReminders(campaign, on("2026-11-20"), {
      today: "2027-01-04",
      last: new Map(),
      written: nobody,
      address: "",
    });
    expect(january.map(({ key }) => key)).toContain("B-PER-5");
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
      return planReminders(campaign, read.filled, {
        today: "2026-10-30",
        last,
        written: nobody,
        address: "",
        cadence,
      });
    };
    expect(keys(mailsOf(4, 4))).toEqual(["B-PER-3", "pmo"]);
    expect(keys(mailsOf(5, 5))).toEqual([]);
    expect(mailsOf(1, 2).find(({ key }) => key === "pmo")?.body).toContain(
      "rappels aux responsables 1, ce bilan 2.",
    );
  });

  test("a manager without an address is the PMO's to remind", () => {
    const silent = { ...campaign, blocks: campaign.blocks.map((one) => ({ ...one, email: null })) };
    const read = readCampaign(filledWorkbook(silent));
    if ("refused" in read) throw new Error("refused");
    const mails = planReminders(silent, read.filled, {
      today: monday,
      last: new Map(),
      written: nobody,
      address: "",
    });
    expect(keys(mails)).toEqual(["pmo"]);
    expect(mails[0]?.body).toContain("pas d’adresse connue");
  });
});
