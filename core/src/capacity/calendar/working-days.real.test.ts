import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../foundation/day.ts";
import { monthOf } from "../../foundation/month.ts";
import { holidaysIn } from "./working-days.ts";

const calendars = join(process.env["JALON_DATA"] ?? "", "calendars");
const published = [
  { file: "jours_feries_metropole.csv", zone: "FR" },
  { file: "jours_feries_alsace-moselle.csv", zone: "FR-AM" },
];

const isWeekend = (day: string): boolean => (dayNumber(day) + 3) % 7 > 4;

describe("the published calendars of France", () => {
  test.each(published)("$file: the same days, year after year", ({ file, zone }) => {
    const days = readFileSync(join(calendars, file), "utf8")
      .split("\n")
      .map((line) => line.split(",")[0] ?? "")
      .filter((day) => /^20\d\d-/.test(day) && day >= "2020" && !isWeekend(day));
    const months = [...new Set(days.map(monthOf))];
    const years = new Set(days.map((day) => day.slice(0, 4)));
    expect(years.size).toBeGreaterThanOrEqual(12);
    const ours = [...years].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`).flatMap((month) =>
        holidaysIn(zone, month),
      ),
    );
    expect(months.length).toBeGreaterThan(40);
    expect(ours).toEqual([...days].sort());
  });
});
