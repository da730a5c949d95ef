import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, Language } from "@jalon/core";
import { shownCell, typedText } from "./cell-text.ts";
import { typedCell } from "./typed-cell.ts";

interface Case {
  readonly language: Language;
  readonly typed: string;
  readonly want: Cell;
}

test.each<Case>([
  { language: "fr", typed: "  ", want: null },
  { language: "fr", typed: "31/12/2026", want: { date: "2026-12-31" } },
  { language: "fr", typed: "31/02/2026", want: "31/02/2026" },
  { language: "fr", typed: "1 234,5", want: 1234.5 },
  { language: "fr", typed: "1\u202f234", want: 1234 },
  { language: "fr", typed: "12.5", want: "12.5" },
  { language: "fr", typed: "25 %", want: 0.25 },
  { language: "fr", typed: "vrai", want: true },
  { language: "fr", typed: "0123", want: "0123" },
  { language: "fr", typed: "'12", want: "12" },
  { language: "fr", typed: "12345678901234567890", want: "12345678901234567890" },
  { language: "en", typed: "31 Dec 2026", want: { date: "2026-12-31" } },
  { language: "en", typed: "2026-12-31", want: { date: "2026-12-31" } },
  { language: "en", typed: "03/04/2026", want: "03/04/2026" },
  { language: "en", typed: "1,234.5", want: 1234.5 },
  { language: "en", typed: "1,5", want: "1,5" },
  { language: "en", typed: "TRUE", want: true },
  { language: "en", typed: " Apollo ", want: " Apollo " },
])("$language: “$typed” is typed", ({ language, typed, want }) => {
  expect(typedCell(language, typed, null)).toEqual({ cell: want });
});

test("a formula is refused, and kept as text after an apostrophe or in a column of text", () => {
  expect(typedCell("en", "=A1", null)).toEqual({ refused: "formula" });
  expect(typedCell("en", "'=A1", null)).toEqual({ cell: "=A1" });
  expect(typedCell("en", "=A1", "@")).toEqual({ cell: "=A1" });
});

test("what a cell shows when it is opened for typing is read back as the same cell", () => {
  const cells = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
    fc.boolean(),
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => ({ date: date.toISOString().slice(0, 10) })),
  );
  const formats = fc.constantFrom(null, "#,##0", "0.00", "0%");
  const languages = fc.constantFrom<Language>("fr", "en");
  fc.assert(
    fc.property(cells, formats, languages, (cell, format, language) => {
      expect(typedCell(language, typedText(language, cell, format), format)).toEqual({ cell });
    }),
  );
});

test.each([
  { language: "fr", cell: 1234567.5, format: null, want: "1234567,5" },
  { language: "en", cell: 1234567.5, format: null, want: "1234567.5" },
  { language: "fr", cell: 1234567, format: "#,##0", want: "1\u202f234\u202f567" },
  { language: "fr", cell: 1234.5, format: '#,##0.00 "k€"', want: "1\u202f234,5 k€" },
  { language: "en", cell: 1234.5, format: "[$£-809]#,##0.00", want: "£1,234.5" },
  { language: "fr", cell: 0.256, format: "0.0%", want: "25,6\u202f%" },
  { language: "en", cell: 2026, format: "0", want: "2026" },
  { language: "en", cell: { date: "2026-12-31" }, format: "dd/mm/yyyy", want: "31 Dec 2026" },
  { language: "fr", cell: { error: "#DIV/0!" }, format: null, want: "#DIV/0!" },
  { language: "fr", cell: true, format: null, want: "VRAI" },
] as const)("$language: $want is shown", ({ language, cell, format, want }) => {
  expect(shownCell(language, cell, format)).toBe(want);
});
