import { holds, touches } from "./areas.ts";
import type { BookRange, Validation } from "./book.ts";
import { badArgument } from "./host-error.ts";
import type { Kind } from "./objects.ts";
import { mustBeOpen } from "./range.ts";

const types: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(range: BookRange): string {
  const found = range.sheet.validations.filter(({ area }) => touches(area, range.area));
  if (found.length === 0) return "None";
  const [first] = found;
  if (found.length > 1 || !first || !holds(first.area, range.area)) return "Inconsistent";
  const [key = ""] = Object.keys(first.what.rule);
  return types[key] ?? "None";
}

function of(range: BookRange): Validation | undefined {
  return range.sheet.validations.find(({ area }) => holds(area, range.area))?.what;
}

function change(range: BookRange, part: Partial<Validation>): void {
  mustBeOpen(range.sheet);
  const before = of(range) ?? { rule: {}, errorAlert: null, prompt: null };
  clear(range);
  range.sheet.validations.push({ area: range.area, what: { ...before, ...part } });
}

function clear({ sheet, area }: BookRange): void {
  mustBeOpen(sheet);
  sheet.validations = sheet.validations.filter((put) => !holds(area, put.area));
}

function setRule(range: BookRange, rule: unknown): void {
  const [key = "", ...others] = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  if (!(key in types) || others.length > 0) throw badArgument();
  change(range, { rule: rule as Record<string, unknown> });
}

/** Drop-downs, bounds and notes. */
export const validationKind: Kind<BookRange> = {
  name: "DataValidation",
  members: {
    Type: { get: typeOf },
    Rule: { get: (range) => of(range)?.rule ?? {}, set: setRule },
    ErrorAlert: {
      get: (range) => of(range)?.errorAlert ?? null,
      set: (range, errorAlert) => change(range, { errorAlert }),
    },
    Prompt: { get: (range) => of(range)?.prompt ?? null, set: (range, prompt) => change(range, { prompt }) },
    IgnoreBlanks: { get: () => true, set: () => {} },
    Clear: { call: clear },
  },
};
