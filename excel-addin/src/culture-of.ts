import type { Culture } from "@jalon/core";

/** How the user's Excel writes dates: its culture's name, and the pattern of a short date in it. */
export interface ToldCulture {
  readonly name: string;
  readonly shortDatePattern: string;
}

const literal = /'[^']*'|"[^"]*"/g;

/** The order of day and month in a pattern such as `dd/MM/yyyy`; nothing where the year comes first or the pattern lacks one of them. */
export function cultureOf(told: ToldCulture | null): Culture | undefined {
  if (told === null) return undefined;
  const pattern = told.shortDatePattern.replaceAll(literal, "");
  const [day, month, year] = ["d", "M", "y"].map((letter) => pattern.indexOf(letter)) as [
    number,
    number,
    number,
  ];
  if (day < 0 || month < 0 || (year >= 0 && year < Math.min(day, month))) return undefined;
  return { name: told.name, dateOrder: day < month ? "dmy" : "mdy" };
}
