import { describe, expect, test } from "vitest";
import { schema } from "../../register/schema/schema.ts";
import { holidayTable } from "./holiday-table.ts";
import { areHolidaysKnown, daysOfShare, holidaysIn, workingDays } from "./working-days.ts";
import { shareSaid, workingShare } from "./working-share.ts";

describe("working days of a month", () => {
  test.each([
    { name: "All Saints and 11 November fall on working days", zone: "FR", month: "2027-11", want: 20 },
    { name: "a month without holidays", zone: "FR", month: "2026-09", want: 22 },
    { name: "Good Friday in Alsace-Moselle", zone: "FR-AM", month: "2027-03", want: 21 },
    { name: "but not in Metropolitan France", zone: "FR", month: "2027-03", want: 22 },
    { name: "substitute days in England", zone: "GB-ENG", month: "2027-12", want: 21 },
    { name: "the summer holiday is in early August in Scotland", zone: "GB-SCT", month: "2027-08", want: 21 },
    { name: "Jeûne genevois", zone: "CH-GE", month: "2027-09", want: 21 },
    { name: "Saint-Jean in Quebec", zone: "CA-QC", month: "2027-06", want: 21 },
    { name: "a leap year's February", zone: "FR", month: "2028-02", want: 21 },
    { name: "a zone we do not know has no holidays", zone: "XX", month: "2027-11", want: 22 },
  ])("$name", ({ zone, month, want }) => expect(workingDays(month, zone)).toBe(want));

  test.each([
    { name: "arrives on the 15th", presence: { from: "2026-09-15" }, want: 12 },
    { name: "leaves on the 4th", presence: { until: "2026-09-04" }, want: 4 },
    { name: "was there a day", presence: { from: "2026-09-07", until: "2026-09-07" }, want: 1 },
    { name: "left before", presence: { until: "2026-08-31" }, want: 0 },
    { name: "comes later", presence: { from: "2026-10-01" }, want: 0 },
  ])("somebody who $name", ({ presence, want }) => expect(workingDays("2026-09", "FR", presence)).toBe(want));

  test("a share of full time is said to the half day", () => {
    expect(daysOfShare(21, 0.8)).toBe(17);
    expect(daysOfShare(21, 0.5)).toBe(10.5);
  });
});

test("every zone of the register's list has its holidays, and none has holidays without being in the list", () => {
  expect(Object.keys(holidayTable)).toEqual((schema.lists["holidayZone"] ?? []).map(({ key }) => key));
});

test("what is known ends where the table ends", () => {
  expect(areHolidaysKnown("FR", "2040-12")).toBe(true);
  expect(areHolidaysKnown("FR", "2041-01")).toBe(false);
  expect(areHolidaysKnown("toString", "2027-01")).toBe(false);
  expect(holidaysIn("FR", "2041-05")).toEqual([]);
});

describe("a person's share of full time", () => {
  test.each([
    ["temps plein", 1],
    ["Full time", 1],
    ["80 %", 0.8],
    ["4/5", 0.8],
    ["0.6 FTE", 0.6],
    ["0,9 ETP", 0.9],
    ["4 days", 0.8],
    ["4 j/semaine", 0.8],
    ["à convenir", null],
    ["0 %", null],
    ["120 %", null],
    ["", null],
  ])("%s", (said, want) => expect(shareSaid(said)).toBe(want));

  test("the register's number, else its words, else its days a week, else full time", () => {
    const missing = { missing: "notUnderstood", said: "4/5" } as const;
    expect(workingShare({ values: { workingTime: 0.5, daysPerWeek: 4 } })).toBe(0.5);
    expect(workingShare({ values: { workingTime: missing } })).toBe(0.8);
    expect(workingShare({ values: { daysPerWeek: 4 } })).toBe(0.8);
    expect(workingShare({ values: {} })).toBe(1);
  });
});
