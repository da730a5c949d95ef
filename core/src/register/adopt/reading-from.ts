import type { Reading } from "../../workbook/mapping.ts";

type Checked = { readonly [Key in keyof Required<Reading>]: (value: unknown) => boolean };

function among(...allowed: readonly unknown[]): (value: unknown) => boolean {
  return (value) => allowed.includes(value);
}

const checks: Checked = {
  dateOrder: among("dmy", "mdy"),
  dateSystem: among("1900", "1904"),
  decimal: among(",", "."),
  scale: among(0, 3, 6, 9),
  currency: (value) => typeof value === "string" && /^[A-Z]{3}$/.test(value),
  durationUnit: among("years", "months", "weeks", "days"),
  effortUnit: among("days", "hours", "months", "fte"),
  percent: among("whole", "share"),
  fiscalStart: (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12,
  hemisphere: among("north", "south"),
};

/** How a column is to be read, as a file says it; an empty reading when it says nothing, null when it says what no reading can. */
export function readingFrom(value: unknown): Reading | null {
  if (value === undefined) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  for (const [key, told] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key as keyof Reading] : undefined;
    if (!check?.(told)) return null;
  }
  return value;
}
