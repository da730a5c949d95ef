import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, partsOfDay, serialOfDay } from "../../foundation/day.ts";
import { formatDay } from "../../foundation/format.ts";
import type { Reading } from "../../workbook/mapping.ts";
import { fieldOf } from "../schema/schema.ts";
import type { Field } from "../schema-types.ts";
import { deriveEnd } from "./derive-end.ts";
import { parseCell } from "./parse-cell.ts";

function field(key: string): Field {
  const found = fieldOf("projects", key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}
const start = field("start");
const end = field("end");

describe("days", () => {
  test.each([
    { given: "2018-11-16", want: "2018-11-16" },
    { given: "2025-02-28 00:00:00", want: "2025-02-28" },
    { given: "2023-07-01T12:30:00Z", want: "2023-07-01" },
    { given: "2026/03/04", want: "2026-03-04" },
    { given: "15/01/2016", want: "2016-01-15" },
    { given: "01/15/2016", want: "2016-01-15" },
    { given: "05/05/2026", want: "2026-05-05" },
    { given: "30.06.2028", want: "2028-06-30" },
    { given: "03.04.26", want: "2026-04-03" },
    { given: "29-11-99", want: "1999-11-29" },
    { given: "1er juillet 2026", want: "2026-07-01" },
    { given: "lundi 3 mars 2025", want: "2025-03-03" },
    { given: "March 15, 2024", want: "2024-03-15" },
    { given: "15th of March 2024", want: "2024-03-15" },
    { given: "15-Mar-24", want: "2024-03-15" },
    { given: "20260131", want: "2026-01-31" },
    { given: 20260131, want: "2026-01-31" },
    { given: 43159, want: "2018-02-28" },
    { given: "43159", want: "2018-02-28" },
    { given: "46203.0", want: "2026-06-30" },
    { given: { date: "2026-11-22" }, want: "2026-11-22" },
  ])("$given is $want", ({ given, want }) => {
    expect(parseCell(start, given, {}).value).toBe(want);
  });

  test("a serial number counts from 1904 where the column does", () => {
    expect(parseCell(start, 41697, { dateSystem: "1904" }).value).toBe("2018-02-28");
  });

  test("a day in text comes with its repair, and no finding", () => {
    const parsed = parseCell(start, "01/07/2011", { dateOrder: "dmy" });
    expect(parsed).toEqual({
      value: "2011-07-01",
      repair: { kind: "date-as-date", after: { date: "2011-07-01" } },
    });
  });

  test("the column decides between dd/mm and mm/dd; without it both days are said", () => {
    expect(parseCell(start, "03/04/2026", { dateOrder: "dmy" }).value).toBe("2026-04-03");
    expect(parseCell(start, "03/04/2026", { dateOrder: "mdy" }).value).toBe("2026-03-04");
    expect(parseCell(start, "03/04/2026", {}).finding).toEqual({
      code: "day-ambiguous",
      severity: "warning",
      values: { said: "03/04/2026", read: { day: "2026-04-03" }, other: { day: "2026-03-04" } },
    });
  });

  test("points between the numbers put the day first, whatever the column", () => {
    expect(parseCell(start, "03.04.2026", { dateOrder: "mdy" })).toMatchObject({ value: "2026-04-03" });
    expect(parseCell(start, "03.04.2026", {}).finding).toBeUndefined();
    expect(parseCell(start, "12.31.2026", {}).finding?.code).toBe("day-impossible");
  });

  test.each([
    "31/02/2026",
    "31.02.2026",
    "31 février 2026",
    "2026-02-30",
    "13/13/2020",
    "00/00/0000",
    "Q5 2026",
  ])("%s is no day", (given) => {
    const parsed = parseCell(start, given, { dateOrder: "dmy" });
    expect(parsed.value).toEqual({ missing: "notUnderstood", said: given });
    expect(parsed.finding).toMatchObject({ code: "day-impossible", severity: "error" });
  });

  test.each(["demain", "15/01/2016 puis 20/03/2017", "octobre", "1234567", "12", true, { error: "#N/A" }])(
    "%s is not understood, and said so",
    (given) => {
      const parsed = parseCell(start, given, {});
      expect(parsed.value).toMatchObject({ missing: "notUnderstood" });
      expect(parsed.finding?.severity).toBe("error");
    },
  );

  test("a year far away is taken, and pointed at", () => {
    expect(parseCell(start, "2206-01-01", {})).toMatchObject({
      value: "2206-01-01",
      finding: { code: "day-unlikely" },
    });
  });
});

describe("dates known in part: the first day for a start, the last for an end", () => {
  const reading: Reading = { fiscalStart: 4, hemisphere: "north" };
  test.each([
    { given: "juillet 2013", precision: "month", from: "2013-07-01", to: "2013-07-31" },
    { given: "octobre 14", precision: "month", from: "2014-10-01", to: "2014-10-31" },
    { given: "oct. 26", precision: "month", from: "2026-10-01", to: "2026-10-31" },
    { given: "October 2020", precision: "month", from: "2020-10-01", to: "2020-10-31" },
    { given: "déc-22", precision: "month", from: "2022-12-01", to: "2022-12-31" },
    { given: "02/2024", precision: "month", from: "2024-02-01", to: "2024-02-29" },
    { given: "2026-07", precision: "month", from: "2026-07-01", to: "2026-07-31" },
    { given: "fin juin 2026", precision: "month", from: "2026-06-21", to: "2026-06-30" },
    { given: "mi-juin 2026", precision: "month", from: "2026-06-11", to: "2026-06-20" },
    { given: "T4 2026", precision: "quarter", from: "2026-10-01", to: "2026-12-31" },
    { given: "2026-Q1", precision: "quarter", from: "2026-01-01", to: "2026-03-31" },
    { given: "4e trimestre 2026", precision: "quarter", from: "2026-10-01", to: "2026-12-31" },
    { given: "Q4 2023/24", precision: "quarter", from: "2024-01-01", to: "2024-03-31" },
    { given: "Q3 FY24", precision: "quarter", from: "2023-10-01", to: "2023-12-31" },
    { given: "S1 2026", precision: "half", from: "2026-01-01", to: "2026-06-30" },
    { given: "second semestre 2026", precision: "half", from: "2026-07-01", to: "2026-12-31" },
    { given: "Fall 2022", precision: "season", from: "2022-09-01", to: "2022-11-30" },
    { given: "printemps 2027", precision: "season", from: "2027-03-01", to: "2027-05-31" },
    { given: "Winter 2025/26", precision: "season", from: "2025-12-01", to: "2026-02-28" },
    { given: "mi-2026", precision: "season", from: "2026-05-01", to: "2026-08-31" },
    { given: "fin 2026", precision: "quarter", from: "2026-10-01", to: "2026-12-31" },
    { given: "2026", precision: "year", from: "2026-01-01", to: "2026-12-31" },
    { given: 2026, precision: "year", from: "2026-01-01", to: "2026-12-31" },
    { given: "2023/24", precision: "year", from: "2023-04-01", to: "2024-03-31" },
    { given: "FY2023-24", precision: "year", from: "2023-04-01", to: "2024-03-31" },
  ])("$given is a $precision", ({ given, precision, from, to }) => {
    const said = String(given);
    expect(parseCell(start, given, reading)).toEqual({ value: { date: from, precision, said } });
    expect(parseCell(end, given, reading)).toEqual({ value: { date: to, precision, said } });
  });

  test("a southern autumn, and a fiscal year that starts in July", () => {
    expect(parseCell(start, "autumn 2026", { hemisphere: "south" }).value).toMatchObject({
      date: "2026-03-01",
    });
    expect(parseCell(start, "Q1 2023/24", { fiscalStart: 7 }).value).toMatchObject({ date: "2023-07-01" });
  });

  test("what had to be guessed is said", () => {
    expect(parseCell(start, "Q4 2023/24", {}).finding?.code).toBe("fiscal-start-guessed");
    expect(parseCell(start, "Fall 2022", {}).finding?.code).toBe("season-guessed");
  });
});

test.each([
  { given: "Ongoing - No End Date", want: "notApplicable" },
  { given: "TBC", want: "notYetKnown" },
  { given: "à définir", want: "notYetKnown" },
  { given: "nfp", want: "withheld" },
  { given: "Exempt under Section 43 of the Freedom of Information Act 2000", want: "withheld" },
  { given: " ", want: "blank" },
])("an end “$given” is $want", ({ given, want }) => {
  const parsed = parseCell(end, given, {});
  expect(parsed).toEqual({ value: { missing: want, said: given.trim() } });
});

describe("the end that a start and a duration give", () => {
  const duration = field("duration");
  const years: Reading = { durationUnit: "years", decimal: "," };
  test.each([
    { start: "2014-07-01", duration: "4,5041095890411", reading: years, want: "2018-12-31" },
    { start: "2011-07-01", duration: "6,8027397260274", reading: years, want: "2018-04-18" },
    { start: "2016-01-01", duration: "4", reading: years, want: "2020-01-01" },
    { start: "2015-02-01", duration: "6.75", reading: years, want: "2021-11-01" },
    { start: "2014-10-01", duration: 8.83333333333333, reading: years, want: "2023-08-01" },
    { start: "2026-01-31", duration: "1 mois", reading: {}, want: "2026-02-28" },
    { start: "2026-01-01", duration: "90 jours", reading: {}, want: "2026-04-01" },
    { start: "2026-01-01", duration: "2 semaines", reading: {}, want: "2026-01-15" },
    { start: "2026-01-01", duration: "NA", reading: {}, want: null },
  ])("$start + $duration is $want", ({ start: from, duration: said, reading, want }) => {
    expect(deriveEnd(from, parseCell(duration, said, reading).value)).toBe(want);
  });
});

describe("laws of dates", () => {
  const days = fc.integer({ min: 0, max: 54_000 }).map((after) => addDays("1951-01-01", after));
  const monthsInWords =
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

  test("a day in every style reads back, given its column", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, dayOfMonth } = partsOfDay(day);
        const [dd, mm] = [day.slice(8), day.slice(5, 7)];
        const monthWord = monthsInWords[month - 1] ?? "";
        const written: [string | number, Reading][] = [
          [formatDay("fr", day), { dateOrder: "dmy" }],
          [formatDay("en", day), {}],
          [`${mm}/${dd}/${year}`, { dateOrder: "mdy" }],
          [`${dd}.${mm}.${year}`, {}],
          [`${day} 00:00:00`, {}],
          [`${dayOfMonth} ${monthWord} ${year}`, {}],
          [`${dayOfMonth} ${monthWord.toUpperCase()} ${year}`, {}],
          [serialOfDay(day, "1900"), {}],
          [String(serialOfDay(day, "1900")), {}],
        ];
        for (const [text, reading] of written) expect(parseCell(start, text, reading).value).toBe(day);
      }),
    );
  });

  test("a month in words reads as its first day and its last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2080 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${monthsInWords[month - 1]} ${year}`;
        expect(parseCell(start, text, {}).value).toMatchObject({
          date: dayOf(year, month, 1),
          precision: "month",
        });
        const last = parseCell(end, text, {}).value;
        expect(last).toMatchObject({
          date: addDays(dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? "", -1),
        });
      }),
    );
  });
});
