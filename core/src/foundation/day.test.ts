import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayFromSerial,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  serialOfDay,
} from "./day.ts";
import { addToMonth, lastDayOf } from "./month.ts";

describe("days", () => {
  test.each([
    { given: [2026, 2, 31], want: null },
    { given: [2026, 2, 28], want: "2026-02-28" },
    { given: [2024, 2, 29], want: "2024-02-29" },
    { given: [1900, 2, 29], want: null },
    { given: [2000, 2, 29], want: "2000-02-29" },
    { given: [2026, 13, 1], want: null },
  ])("$given is $want", ({ given: [year = 0, month = 0, day = 0], want }) => {
    expect(dayOf(year, month, day)).toBe(want);
  });

  test.each([
    { serial: 36526, system: "1900" as const, want: "2000-01-01" },
    { serial: 35064, system: "1904" as const, want: "2000-01-01" },
    { serial: 1, system: "1900" as const, want: "1900-01-01" },
    { serial: 59, system: "1900" as const, want: "1900-02-28" },
    { serial: 60, system: "1900" as const, want: null },
    { serial: 61, system: "1900" as const, want: "1900-03-01" },
    { serial: 0, system: "1904" as const, want: "1904-01-01" },
    { serial: 46934.75, system: "1900" as const, want: "2028-06-30" },
    { serial: -1, system: "1900" as const, want: null },
    { serial: Number.NaN, system: "1900" as const, want: null },
  ])("serial $serial of $system is $want", ({ serial, system, want }) => {
    expect(dayFromSerial(serial, system)).toBe(want);
  });

  test("adding months keeps to the month's last day", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2014-10-01", 106)).toBe("2023-08-01");
    expect(addMonths("2026-03-31", -13)).toBe("2025-02-28");
    expect(addToMonth("2026-01", -1)).toBe("2025-12");
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
  });

  test("1,644 days after 1 July 2014 is 31 December 2018", () => {
    expect(addDays("2014-07-01", 1644)).toBe("2018-12-31");
    expect(daysBetween("2014-07-01", "2018-12-31")).toBe(1644);
  });

  test("every day number names a day that has that number, and its serial comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const day = dayFromNumber(number) ?? "";
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        if (day > "1904-01-01" && day < "9999-01-01") {
          expect(dayFromSerial(serialOfDay(day, "1904"), "1904")).toBe(day);
          expect(dayFromSerial(serialOfDay(day, "1900"), "1900")).toBe(day);
        }
      }),
    );
  });
});
